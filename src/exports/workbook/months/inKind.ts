import { plus, times } from "../grid/term";
import type { Inputs } from "../inputs";
import { said } from "../words";
import type { TeamHours } from "./hours";
import { type MonthLine, type Months, sumOfLines } from "./months";

const euros = { unit: "€", figure: "euros" } as const;

/** Contributions in kind, beside the result: volunteer hours and what is received free. */
export function writeInKind(months: Months, inputs: Inputs, team: TeamHours): void {
  const { sheet, words } = months;
  const { parts, rows } = words.workbook.months;
  months.part(parts.inKind);
  const hours = inputs.volunteers.map(({ volunteers, value }, place) =>
    months.line(
      `volunteers.${volunteers.id}.value`,
      { label: said(rows.hourValue, volunteers), ...euros },
      (t) => times((team.volunteers[place] as MonthLine).at(t), value),
    ),
  );
  const free = inputs.inKind.map(({ inKind, span, amount }) =>
    months.line(
      `inKind.${inKind.id}`,
      { label: inKind.name, ...euros },
      months.whileActive(span, months.reading(amount, span)),
    ),
  );
  months.line("inKind", { label: words.lines.inKind.name, ...euros, isSum: true }, (t) => {
    const block = [...hours, ...free];
    return plus(0, sumOfLines(block, t, sheet));
  });
}
