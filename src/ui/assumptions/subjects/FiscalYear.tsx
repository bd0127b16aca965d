import { monthName } from "../../../units";
import { commitFigure } from "../commit";
import { useReading } from "../reading";
import { ChoiceRow } from "./ChoiceRow";

/** The calendar month with which a fiscal year begins, chosen by name. */
export function FiscalYear({ value }: { value: number | undefined }) {
  const { t, language } = useReading();
  return (
    <ChoiceRow
      label={t("assumptions.fields.fiscalYearStart")}
      path="fiscalYearStart"
      value={String(value ?? 1)}
      choices={Array.from(
        { length: 12 },
        (_, index) => [String(index + 1), monthName(index + 1, language)] as const,
      )}
      isDefault={value === undefined}
      onChoose={(next) => commitFigure("fiscalYearStart", Number(next), language)}
    />
  );
}
