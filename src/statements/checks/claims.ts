import { type Award, isAbove } from "../../checks";
import type { Plan } from "../../engine";
import { staffFlatRate, wholeSpending } from "../../reference";
import type { Reimbursement } from "../../scenario";
import { sumOf } from "../apportion";
import { itemParts, type MonthlyPart } from "../monthlyParts";
import { sumWhere } from "./balance";
import type { Finding, Subject } from "./finding";

interface Claim {
  readonly aid: Reimbursement;
  /** What the plan gives it in each month. */
  readonly recognised: ArrayLike<number>;
  /** The spending that it is paid on. */
  readonly spending: readonly MonthlyPart[];
  readonly rate: number;
  readonly flatRate: number;
}

const isStaff = ({ list, id }: MonthlyPart) => list === "staff" || id === "extraHourCost";

/** Finds the spending that `eligible` names, groups first (contract, section 9). */
function spendingIn(plan: Plan): (eligible: readonly string[]) => MonthlyPart[] {
  const staff = (["salariedStaff", "hourlyStaff"] as const).flatMap((line) =>
    itemParts(plan, line),
  );
  const overheads = itemParts(plan, "overheads");
  const groups: Readonly<Record<string, readonly MonthlyPart[]>> = {
    staff: [...staff, ...itemParts(plan, "extraHours")],
    unit_costs: itemParts(plan, "unitCosts"),
    routes: itemParts(plan, "routeCosts"),
    overheads,
  };
  const named = new Map([...staff, ...overheads].map((part) => [part.id, part]));
  return (eligible) => eligible.flatMap((word) => groups[word] ?? named.get(word) ?? []);
}

/** Claims compared with each other: more than any project files, few enough for every pair to be looked at. */
const mostCompared = 12;

function claimsOf({ plan, awards }: Subject): Claim[] {
  const claims = awards.flatMap(({ item, index, recognised }): Omit<Claim, "spending">[] => {
    const compiled = plan.model.funding[index];
    if (item.kind !== "reimbursement" || compiled?.kind !== "reimbursement") return [];
    const [rate, flatRate] = [compiled.rateSlot, compiled.flatRateSlot].map(
      (slot) => plan.values[slot],
    ) as [number, number];
    return [{ aid: item, recognised, rate, flatRate }];
  });
  const spendingOf = spendingIn(plan);
  return claims.slice(0, mostCompared).map((claim) => {
    return { ...claim, spending: spendingOf(claim.aid.eligible) };
  });
}

const isPaid = ({ recognised }: Pick<Award, "recognised">, t: number) => (recognised[t] ?? 0) > 0;

function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b): [T, T] => [a, b]));
}

/** The same spending claimed from two funders: in all more than it costs, or to be declared to both. */
export function sameSpending(subject: Subject): Finding[] {
  const { plan } = subject;
  const whole = { first: 0, last: plan.months.length - 1 };
  return pairsOf(claimsOf(subject)).flatMap(([a, b]): Finding[] => {
    const isCommon = (t: number) => isPaid(a, t) && isPaid(b, t);
    const months = plan.months.filter((_, t) => isCommon(t));
    const paths = new Set(b.spending.map(({ path }) => path));
    const shared = a.spending
      .filter(({ path }) => paths.has(path))
      .map((part) => ({ part, amount: sumWhere(part.values, whole, isCommon) }))
      .filter(({ amount }) => amount > 0);
    const [start, end] = [months[0], months.at(-1)];
    const spending = sumOf(shared.map(({ amount }) => amount));
    if (!start || !end || spending <= 0) return [];
    const rateOf = ({ rate, flatRate }: Claim, part: MonthlyPart) =>
      rate * (1 + (isStaff(part) ? flatRate : 0));
    const paid = sumOf(
      shared.map(({ part, amount }) => amount * (rateOf(a, part) + rateOf(b, part))),
    );
    return [
      {
        rule: "sameSpending",
        severity: isAbove(paid, spending) ? "fault" : "warning",
        found: {
          start,
          end,
          aids: [a.aid.id, b.aid.id],
          paths: shared.map(({ part }) => part.path),
          spending,
          share: paid / spending,
        },
        threshold: wholeSpending.value,
        basis: wholeSpending,
        path: `funding.${b.aid.id}.eligible`,
      },
    ];
  });
}

/** Overheads claimed for themselves in months in which a flat rate already stands for indirect costs. */
export function flatRatesTwice(subject: Subject): Finding[] {
  const { plan } = subject;
  const claims = claimsOf(subject);
  return claims
    .filter(({ flatRate }) => flatRate > 0)
    .flatMap((flat) =>
      claims.flatMap((other): Finding[] => {
        const isCommon = plan.months.some((_, t) => isPaid(flat, t) && isPaid(other, t));
        const paths = other.spending
          .filter(({ list }) => list === "overheads")
          .map(({ path }) => path);
        if (!isCommon || paths.length === 0) return [];
        return [
          {
            rule: "flatRateTwice",
            severity: "advice",
            found: { aid: flat.aid.id, claimedBy: other.aid.id, paths },
            threshold: staffFlatRate.value,
            basis: staffFlatRate,
            path: `funding.${flat.aid.id}.flatRate`,
          },
        ];
      }),
    );
}

/** Jobs that are aided while their whole cost is claimed elsewhere. */
export function aidedJobs(subject: Subject): Finding[] {
  const { plan, awards } = subject;
  const jobs = awards.filter(({ item }) => item.funder === "employment_aid").slice(0, mostCompared);
  const claims = claimsOf(subject).filter(({ spending }) => spending.some(isStaff));
  return jobs.flatMap((job) =>
    claims.flatMap((claim): Finding[] => {
      if (claim.aid.id === job.item.id) return [];
      if (!plan.months.some((_, t) => isPaid(job, t) && isPaid(claim, t))) return [];
      return [
        {
          rule: "aidedJob",
          severity: "warning",
          found: { aid: claim.aid.id, jobAid: job.item.id },
          threshold: wholeSpending.value,
          basis: wholeSpending,
          path: `funding.${claim.aid.id}.eligible`,
        },
      ];
    }),
  );
}
