import { useReading } from "../reading";
import { Choice } from "./Choice";

/** The stage in which something happens. */
export function StageChoice({ path, stage }: { readonly path: string; readonly stage: string }) {
  const { t, nameOf, firstMonths } = useReading();
  return (
    <Choice
      label={t("items.stage")}
      value={stage}
      choices={[...firstMonths.keys()].map((id) => [id, nameOf(id)] as const)}
      path={`${path}.stage`}
    />
  );
}
