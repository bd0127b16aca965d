import { type Award, isAbove, largestOf, type Funder } from "../../checks";
import { leaderOwnShare, usualCeiling } from "../../reference";
import { isForInvestment } from "../aid";
import { sumOf } from "../apportion";
import { sumWhere } from "./balance";
import type { Finding, Subject } from "./finding";

/** Operating awards by funder; private funders are each their own. */
function groups(all: readonly Award[]): { funder: Funder; awards: Award[] }[] {
  const found = new Map<string, { funder: Funder; awards: Award[] }>();
  for (const award of all) {
    const { funder, id } = award.item;
    if (isForInvestment(award.item)) continue;
    const key = funder === "private" ? id : funder;
    const group = found.get(key) ?? { funder, awards: [] };
    group.awards.push(award);
    found.set(key, group);
  }
  return [...found.values()];
}

/** Funders that pay a larger part of the months they cover than is usual for them. */
export function funderShares({ plan, awards }: Subject): Finding[] {
  const whole = { first: 0, last: plan.months.length - 1 };
  const { charges } = plan.ledger.lines;
  return groups(awards).flatMap(({ funder, awards }): Finding[] => {
    const ceiling = usualCeiling[funder];
    const recognised = charges.map((_, t) => sumOf(awards.map((one) => one.recognised[t] ?? 0)));
    const isCovered = (t: number) => (recognised[t] ?? 0) > 0;
    const [amount, cost] = [recognised, charges].map((line) =>
      sumWhere(line, whole, isCovered),
    ) as [number, number];
    if (!ceiling || cost <= 0 || !isAbove(amount / cost, ceiling.value)) return [];
    const aids = awards.map(({ item }) => item.id);
    return [
      {
        rule: "funderShare",
        severity: "warning",
        found: { funder, aids, share: amount / cost, amount, charges: cost },
        threshold: ceiling.value,
        basis: ceiling,
        path: largestOf(awards),
      },
    ];
  });
}

/** Less left to the project itself than LEADER asks for; other funders may ask for as much. */
export function ownShare({ plan, awards }: Subject): Finding[] {
  const charges = sumOf([...plan.ledger.lines.charges]);
  const aid = sumOf([...plan.ledger.lines.grants]);
  const share = 1 - aid / charges;
  if (charges <= 0 || aid <= 0 || !isAbove(1 - share, 1 - leaderOwnShare.value)) return [];
  const isEuropean = awards.some(({ item }) => item.funder === "europe");
  return [
    {
      rule: "ownShare",
      severity: isEuropean ? "warning" : "advice",
      found: { share, aid, charges, isEuropean },
      threshold: leaderOwnShare.value,
      basis: leaderOwnShare,
      path: largestOf(awards),
    },
  ];
}
