import { setValue } from "../../../state";
import { refusalOf } from "../commit";
import { useReading } from "../reading";
import { Choice } from "./Choice";

interface YesNoChoiceProps {
  readonly label: string;
  readonly value: boolean;
  /** What each of both means. */
  readonly words: (value: boolean) => string;
  readonly path: string;
}

/** One of two, told in the words of what each means. */
export function YesNoChoice({ label, value, words, path }: YesNoChoiceProps) {
  const { language } = useReading();
  return (
    <Choice
      label={label}
      value={value ? "yes" : "no"}
      choices={[
        ["yes", words(true)],
        ["no", words(false)],
      ]}
      onChoose={(chosen) => refusalOf(setValue(path, chosen === "yes"), language)}
    />
  );
}
