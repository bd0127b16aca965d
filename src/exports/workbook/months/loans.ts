import { both, choose } from "../grid/functions";
import { isAbove, isAtMost, isEqual, minus, over, plus, type Term, times } from "../grid/term";
import type { Inputs } from "../inputs";
import type { LoanInputs } from "../inputs/funding";
import { said } from "../words";
import { isMonth } from "./investments";
import { type MonthLine, type Months, sumOfLines } from "./months";

const euros = { unit: "€", figure: "euros" } as const;

interface LoanLines {
  readonly drawn: MonthLine;
  readonly interest: MonthLine;
  readonly principal: MonthLine;
  readonly owed: MonthLine;
}

/** Loans: drawn, interest from the month after, principal once the deferral is over (contract, section 9). */
export function writeLoans(months: Months, { funding: { loans } }: Inputs): void {
  const { sheet, words } = months;
  const { lines: names } = words;
  months.part(words.workbook.months.parts.loans);
  const written = loans.map((loan) => writeLoan(months, loan));
  const sumLine = (
    key: "loansDrawn" | "interest" | "principal" | "loansOutstanding",
    of: keyof LoanLines,
  ) =>
    months.line(
      key,
      { label: names[key].name, ...euros, isSum: true, isBalance: of === "owed" },
      (t) =>
        sumOfLines(
          written.map((lines) => lines[of]),
          t,
          sheet,
        ),
    );
  sumLine("loansDrawn", "drawn");
  sumLine("interest", "interest");
  sumLine("principal", "principal");
  sumLine("loansOutstanding", "owed");
}

function writeLoan(months: Months, loan: LoanInputs): LoanLines {
  const { rows } = months.words.workbook.months;
  const { funding, amount, rate, drawn: at } = loan;
  const look = (text: string, isBalance = false) => ({
    label: said(text, funding),
    ...euros,
    isBalance,
  });
  const name = (key: string) => `funding.${funding.id}.${key}`;
  const drawn = months.line(name("drawn"), look(rows.drawn), (t) =>
    choose(isMonth(months, at, t), amount, 0),
  );
  const interestLook = look(rows.interest);
  const principalLook = look(rows.principal);
  const interest = months.line(name("interest"), interestLook);
  const principal = months.line(name("principal"), principalLook);
  const owedLook = look(rows.owed, true);
  const owed = months.line(name("owed"), owedLook);
  months.write(owed, owedLook, (t) => minus(plus(owed.before(t), drawn.at(t)), principal.at(t)));
  const end = plus(at, loan.months);
  const isRunning = (t: number, after: Term) =>
    both(
      months.isLive(t),
      isAbove(months.clock.t.at(t), after),
      isAtMost(months.clock.t.at(t), end),
    );
  months.write(interest, interestLook, (t) =>
    choose(isRunning(t, at), over(times(owed.before(t), rate), 12), 0),
  );
  months.write(principal, principalLook, (t) => {
    const isLast = isEqual(months.clock.t.at(t), end);
    const part = choose(isLast, owed.before(t), minus(loan.annuity, interest.at(t)));
    return choose(isRunning(t, plus(at, loan.defer)), part, 0);
  });
  return { drawn, interest, principal, owed };
}
