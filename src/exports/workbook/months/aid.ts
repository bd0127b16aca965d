import { both, choose, either, remainder, smallest, sum } from "../grid/functions";
import { constant, isEqual, minus, over, plus, type Term, times, total } from "../grid/term";
import type { Inputs } from "../inputs";
import type { GrantInputs, ReimbursementInputs } from "../inputs/funding";
import { said } from "../words";
import { ifWon, won } from "./demand";
import { isMonth, isWithin } from "./investments";
import { type MonthLine, type Months, sumOfLines } from "./months";
import { delayed } from "./sales";

const euros = { unit: "€", figure: "euros" } as const;

interface AidLines {
  readonly recognised: MonthLine;
  readonly received: MonthLine;
}

/** Grants, reimbursements, donations and own funds (contract, section 9). */
export function writeAid(months: Months, inputs: Inputs): void {
  const { sheet, words } = months;
  const { parts, rows } = words.workbook.months;
  const { grants, reimbursements, singles } = inputs.funding;
  if (reimbursements.length > 0) months.part(parts.reimbursements);
  const claims = reimbursements.map((one) => writeClaims(months, one));
  months.part(parts.aid);
  const aids = [
    ...grants.map((one) => writeGrant(months, inputs, one)),
    ...reimbursements.map((one, place) => {
      const { recognised, claim } = claims[place] as { recognised: MonthLine; claim: MonthLine };
      const received = months.line(
        `funding.${one.funding.id}.received`,
        { label: said(rows.received, one.funding), ...euros },
        (t) => delayed(months, claim, one.delay, t),
      );
      return { recognised, received };
    }),
  ];
  const sumLine = (key: "grants" | "grantsReceived", of: keyof AidLines) =>
    months.line(key, { label: words.lines[key].name, ...euros, isSum: true }, (t) =>
      sumOfLines(
        aids.map((lines) => lines[of]),
        t,
        sheet,
      ),
    );
  sumLine("grants", "recognised");
  sumLine("grantsReceived", "received");
  const given = (kind: "donation" | "equity") =>
    singles
      .filter(({ funding }) => funding.kind === kind)
      .map((one) =>
        months.line(
          `funding.${one.funding.id}.received`,
          { label: one.funding.name, ...euros },
          (t) => choose(isMonth(months, one.month, t), ifWon(one, one.amount), 0),
        ),
      );
  const donations = given("donation");
  months.line("donations", { label: words.lines.donations.name, ...euros, isSum: true }, (t) =>
    sumOfLines(donations, t, sheet),
  );
  const equity = given("equity");
  months.line(
    "equityReceived",
    { label: words.lines.equityReceived.name, ...euros, isSum: true },
    (t) => sumOfLines(equity, t, sheet),
  );
}

function writeGrant(months: Months, inputs: Inputs, grant: GrantInputs): AidLines {
  const { rows } = months.words.workbook.months;
  const { funding, amount, payments } = grant;
  const name = (key: string) => `funding.${funding.id}.${key}`;
  const recognised = months.line(
    name("recognised"),
    { label: said(rows.recognised, funding), ...euros },
    recognition(months, inputs, grant),
  );
  const received = months.line(
    name("received"),
    { label: said(rows.received, funding), ...euros },
    (t) => {
      const shares = payments.map(({ share, month }) =>
        choose(isMonth(months, month, t), share, 0),
      );
      return ifWon(grant, times(amount, total(shares)));
    },
  );
  return { recognised, received };
}

/** In equal parts over its stages, or as the investment that it pays for depreciates. */
function recognition(
  months: Months,
  { investments }: Inputs,
  grant: GrantInputs,
): (t: number) => Term {
  const { funding, amount, recognised } = grant;
  const investment = investments.find((one) => one.investment.id === funding.use);
  const spread = recognised
    ? recognised
    : investment && { from: investment.bought, months: investment.months };
  if (!spread) return () => constant(0);
  return (t) =>
    choose(
      isWithin(months, spread.from, spread.months, t),
      ifWon(grant, over(amount, spread.months)),
      0,
    );
}

/** Spending that is eligible, what is recognised of it and what is claimed, month by month. */
function writeClaims(
  months: Months,
  aid: ReimbursementInputs,
): { recognised: MonthLine; claim: MonthLine } {
  const { rows } = months.words.workbook.months;
  const { funding } = aid;
  const label = (text: string) => ({ label: said(text, funding), ...euros });
  const name = (key: string) => `funding.${funding.id}.${key}`;
  const isWon = won(aid);
  const isCovered = (t: number) => {
    const isActive = months.isActive({ from: aid.from, until: aid.until }, t);
    return isWon === null ? isActive : both(isActive, isWon);
  };
  const eligible = months.line(name("eligible"), label(rows.eligible), (t) =>
    choose(isCovered(t), eligibleSpending(months, aid, t), 0),
  );
  const recognisedLook = label(rows.recognised);
  const recognised = months.line(name("recognised"), recognisedLook);
  months.write(recognised, recognisedLook, (t) => {
    const due = times(aid.rate, eligible.at(t));
    if (aid.cap === null) return due;
    const before = recognised.upTo(t - 1);
    const left = before === null ? aid.cap : minus(aid.cap, sum(before));
    return choose(isCovered(t), smallest(due, left), 0);
  });
  const claimLook = label(rows.claim);
  const claim = months.line(name("claim"), claimLook);
  months.write(claim, claimLook, (t) => {
    const month = months.clock.t.at(t);
    const covered = plus(minus(month, aid.start), 1);
    const isDue = either(isEqual(remainder(covered, aid.every), 0), isEqual(month, aid.end));
    const claimed = claim.upTo(t - 1);
    const soFar = sum(recognised.upTo(t) ?? recognised.all);
    const rest = claimed === null ? soFar : minus(soFar, sum(claimed));
    return choose(both(isCovered(t), isDue), rest, 0);
  });
  return { recognised, claim };
}

/** Words of `eligible` that name a group of charges, even where an item has the same id. */
const groups = {
  unit_costs: ["unitCosts"],
  routes: ["routeCosts"],
  overheads: ["overheads"],
} as const;
const staffLines = ["salariedStaff", "hourlyStaff", "extraHours"] as const;

function eligibleSpending(months: Months, { funding, flatRate }: ReimbursementInputs, t: number) {
  const staff: Term[] = [];
  const others: Term[] = [];
  const at = (key: string) => months.get(key).at(t);
  for (const word of funding.eligible) {
    if (word === "staff") staff.push(...staffLines.map(at));
    else if (Object.hasOwn(groups, word))
      others.push(...groups[word as keyof typeof groups].map(at));
    else if (months.lines.has(`staff.${word}.cost`)) staff.push(at(`staff.${word}.cost`));
    else others.push(at(`overheads.${word}`));
  }
  const withFlatRate = times(total(staff), plus(1, flatRate));
  if (staff.length === 0) return total(others);
  return total([...others, withFlatRate]);
}
