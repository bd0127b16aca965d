import { Figure } from "../Figure";
import { type FigureName, specOf } from "../figures";
import { useReading } from "../reading";
import type { SaidOf } from "../Said";

interface MonthInStageProps {
  readonly path: string;
  readonly name: FigureName;
  readonly stage: string;
  readonly value: number | undefined;
  readonly said: SaidOf | undefined;
}

/** A month counted from the start of a stage, with its calendar name beneath. */
export function MonthInStage({ path, name, stage, value, said }: MonthInStageProps) {
  const { t, monthOf } = useReading();
  const { default: first } = specOf(name);
  return (
    <Figure
      path={path}
      name={name}
      value={value}
      said={said}
      isOptional={first !== undefined}
      hint={t("assumptions.monthsFromStage", { month: monthOf(stage, value ?? first ?? 0) })}
    />
  );
}
