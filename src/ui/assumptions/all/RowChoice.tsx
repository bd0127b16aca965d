import type { ReactNode } from "react";
import { setValue, useScenario } from "../../../state";
import { refusalOf } from "../commit";
import { demandKinds } from "../demand/kindChange";
import { useDemandChange } from "../demand/useDemandChange";
import { useReading } from "../reading";
import { ChoiceRow } from "../subjects/ChoiceRow";
import { choiceOptions } from "./choiceOptions";
import { ownSaid } from "./ownSaid";
import type { RowOfChoice } from "./rows";

interface RowChoiceProps {
  readonly row: RowOfChoice;
  /** What is said below the choice. */
  readonly children: ReactNode;
}

/** A choice in the list of all, with its item's name. */
export function RowChoice({ row, children }: RowChoiceProps) {
  const reading = useReading();
  const scenario = useScenario();
  const changeDemand = useDemandChange();
  const { path, title, choice } = row;
  const { value, choices } = choiceOptions(scenario, row, reading);

  function choose(next: string): string | null {
    if (choice === "services.demand.kind") {
      const service = scenario.services?.find(({ id }) => path.startsWith(`services.${id}.`));
      const kind = demandKinds.find((one) => one === next);
      return service && kind ? changeDemand(service, kind) : null;
    }
    const isYesNo = typeof row.value === "boolean";
    return refusalOf(setValue(path, isYesNo ? next === "yes" : next), reading.language);
  }

  return (
    <ChoiceRow
      label={title}
      path={path}
      value={value}
      choices={choices}
      said={ownSaid(scenario, row)}
      maySay
      hint={children}
      onChoose={choose}
    />
  );
}
