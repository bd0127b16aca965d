import type { QuantityByStage } from "../../scenario";
import { Figure } from "./Figure";
import type { FigureName } from "./figures";
import { useReading } from "./reading";
import type { SaidOf } from "./Said";

interface StagedFigureProps {
  readonly path: string;
  /** Key of the figure in its item, `hours`. */
  readonly fieldKey: string;
  readonly name: FigureName;
  readonly value: QuantityByStage;
  readonly about: Readonly<Record<string, SaidOf>> | undefined;
}

/** A figure that may differ from stage to stage: a row for each stage where it changes. */
export function StagedFigure({ path, fieldKey, name, value, about }: StagedFigureProps) {
  const { t, nameOf, firstMonths } = useReading();
  if (typeof value !== "object" || !("byStage" in value)) {
    return <Figure path={path} name={name} value={value} said={about?.[fieldKey]} />;
  }
  const label = t(`assumptions.fields.${name}`);
  const rows = Object.entries(value.byStage).sort(
    ([a], [b]) => (firstMonths.get(a) ?? 0) - (firstMonths.get(b) ?? 0),
  );
  return (
    <>
      {rows.map(([stage, quantity], index) => (
        <Figure
          key={stage}
          path={`${path}.byStage.${stage}`}
          name={name}
          label={t("assumptions.quantity.fromStage", { label, stage: nameOf(stage) })}
          value={quantity}
          said={
            about?.[`${fieldKey}.byStage.${stage}`] ?? (index === 0 ? about?.[fieldKey] : undefined)
          }
        />
      ))}
    </>
  );
}
