import type { Activity } from "./arbitraryActivity";
import type { Draw } from "./draw";
import type { Funding, Grant, Organisation, Reimbursement } from "./format";

const funders = [
  "state",
  "region",
  "department",
  "epci",
  "commune",
  "social_body",
  "europe",
  "employment_aid",
  "other_public",
  "private",
] as const;
const statuses = ["idea", "filed", "voted", "signed"] as const;

function coverage(draw: Draw, stageIds: string[]) {
  const from = draw.integer(0, stageIds.length - 1);
  return {
    from: draw.pick(stageIds.slice(from, from + 1)),
    ...draw.maybe(40, "to", () => draw.pick(stageIds.slice(from))),
  };
}

/** Shares in percent that sum to 100. */
function payments(draw: Draw): Grant["payments"] {
  const cuts = Array.from({ length: draw.integer(0, 3) }, () => draw.integer(1, 99));
  const bounds = [...new Set([0, ...cuts, 100])].toSorted((a, b) => a - b);
  return bounds.slice(1).map((bound, position) => ({
    share: (bound - (bounds[position] ?? 0)) / 100,
    month: draw.integer(0, 18),
    ...draw.maybe(50, "delay", () => draw.quantity({ low: -2.5, high: 9 })),
  }));
}

function grant(draw: Draw, stageIds: string[], activity: Activity): Grant {
  const covered = coverage(draw, stageIds);
  const first = stageIds.indexOf(covered.from);
  const usable = activity.investments.filter(({ stage }) => stageIds.indexOf(stage) >= first);
  const use = usable.length > 0 ? draw.maybe(50, "use", () => draw.pick(usable).id) : {};
  return {
    ...draw.identity("fnd"),
    kind: "grant",
    funder: draw.pick(funders),
    ...draw.maybe(40, "status", () => draw.pick(statuses)),
    amount: draw.quantity({ low: 0, high: 30_000, open: true }),
    ...draw.maybe(40, "probability", () => draw.probability()),
    ...covered,
    payments: payments(draw),
    ...use,
  };
}

/** Groups and single items, none of them covered twice, none of which can be negative. */
function eligible(draw: Draw, { staff, overheads }: Activity): string[] {
  const names = ["unit_costs", "routes"].filter(() => draw.chance(50));
  const staffIds = staff.map(({ id }) => id).filter(() => draw.chance(60));
  names.push(...(draw.chance(50) ? ["staff"] : staffIds));
  const positive = overheads.map(({ id }) => id).filter((id) => !id.startsWith("rebate"));
  const all = positive.length === overheads.length && draw.chance(50);
  names.push(...(all ? ["overheads"] : positive.filter(() => draw.chance(60))));
  return names.length === 0 ? ["staff"] : names;
}

function reimbursement(draw: Draw, stageIds: string[], activity: Activity): Reimbursement {
  return {
    ...draw.identity("fnd"),
    kind: "reimbursement",
    funder: draw.pick(funders),
    rate: draw.quantity({ low: 0, high: 1 }),
    ...(draw.options.caps
      ? draw.maybe(50, "cap", () => draw.quantity({ low: 0, high: 20_000, open: true }))
      : {}),
    eligible: eligible(draw, activity),
    ...draw.maybe(50, "flatRate", () => draw.quantity({ low: 0, high: 0.4, open: true })),
    ...draw.maybe(30, "probability", () => draw.probability()),
    ...coverage(draw, stageIds),
    every: draw.integer(1, 7),
    ...draw.maybe(60, "delay", () => draw.quantity({ low: -2.5, high: 12 })),
  };
}

function loan(draw: Draw, stageIds: string[]): Funding {
  const months = draw.integer(1, 60);
  return {
    ...draw.identity("fnd"),
    kind: "loan",
    amount: draw.quantity({ low: 0, high: 30_000, open: true }),
    stage: draw.pick(stageIds),
    ...draw.maybe(50, "month", () => draw.integer(0, 20)),
    rate: draw.chance(25) ? 0 : draw.quantity({ low: 0.005, high: 0.09 }),
    months,
    ...draw.maybe(50, "defer", () => draw.integer(0, Math.min(12, months - 1))),
  };
}

function funding(draw: Draw, stageIds: string[], activity: Activity): Funding {
  const once = () => ({
    amount: draw.quantity({ low: 0, high: 8_000, open: true }),
    stage: draw.pick(stageIds),
    ...draw.maybe(50, "month", () => draw.integer(0, 20)),
  });
  switch (draw.integer(0, 4)) {
    case 1:
      return reimbursement(draw, stageIds, activity);
    case 2:
      return loan(draw, stageIds);
    case 3:
      return { ...draw.identity("fnd"), kind: "equity", ...once() };
    case 4:
      return {
        ...draw.identity("fnd"),
        kind: "donation",
        ...once(),
        ...draw.maybe(40, "probability", () => draw.probability()),
      };
    default:
      return grant(draw, stageIds, activity);
  }
}

/** Up to twice as many as in the other lists: there are five kinds. */
export function drawFunding(draw: Draw, stageIds: string[], activity: Activity): Funding[] {
  return [
    ...draw.list(() => funding(draw, stageIds, activity)),
    ...draw.list(() => funding(draw, stageIds, activity)),
  ];
}

function brackets(draw: Draw) {
  const limits = [5_000, 20_000, 42_500].filter(() => draw.chance(50));
  return [
    ...limits.map((upTo) => ({ upTo, rate: draw.number(0, 0.5) })),
    { rate: draw.number(0, 0.5) },
  ];
}

export function drawOrganisation(draw: Draw): Organisation {
  const corporate = draw.options.incomeTax && draw.chance(60);
  return {
    legalForm: draw.pick([
      "association",
      "scic",
      "scop",
      "company",
      "sole_trader",
      "public_body",
    ] as const),
    ...draw.maybe(80, "vat", () => draw.pick(draw.options.vat)),
    ...(corporate ? { incomeTax: "corporate" as const } : {}),
    ...(corporate ? draw.maybe(50, "incomeTaxBrackets", () => brackets(draw)) : {}),
    ...draw.maybe(30, "turnoverLevy", () => draw.quantity({ low: 0, high: 0.3 })),
    ...draw.maybe(60, "supplierDelay", () => draw.integer(0, 6)),
    ...draw.maybe(70, "openingCash", () => draw.number(-2_000, 20_000)),
    ...draw.maybe(50, "noticeMonths", () => draw.quantity({ low: 0, high: 3, open: true })),
    ...draw.maybe(80, "hourPolicy", () => draw.pick(["cap", "extra", "ignore"] as const)),
    ...draw.maybe(70, "extraHourCost", () => draw.quantity({ low: 0, high: 45, open: true })),
  };
}
