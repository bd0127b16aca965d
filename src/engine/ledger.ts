/** The monthly series of one trial, written over from trial to trial. Amounts in euros, hours, or as named. */

/** The lines that the command line prints, in its order (contract, section 13). */
export const publishedLines = [
  "ownRevenue",
  "unitCosts",
  "routeCosts",
  "hourlyStaff",
  "extraHours",
  "levy",
  "variableCosts",
  "salariedStaff",
  "overheads",
  "depreciation",
  "interest",
  "fixedCosts",
  "charges",
  "contributionMargin",
  "operatingResult",
  "grants",
  "donations",
  "aid",
  "resultBeforeTax",
  "tax",
  "result",
  "cash",
  "flowBeforeFunding",
  "vatPaid",
  "fundingReceived",
  "loansOutstanding",
  "hoursNeeded",
  "hoursAvailable",
  "hoursUsed",
  "volunteerHours",
  "inKind",
] as const;

/** Cash movements and balances behind them. */
const innerLines = [
  "salesInvoiced",
  "salesReceived",
  "purchasesInvoiced",
  "purchasesPaid",
  "staffPaid",
  "levyPaid",
  "investmentsPaid",
  "taxPaid",
  "grantsReceived",
  "donationsReceived",
  "equityReceived",
  "loansDrawn",
  "principal",
  "vatCollected",
  "vatCarried",
  "receivables",
  "payables",
  "vatOwed",
  "taxOwed",
  "netBookValue",
  "resaleValue",
  "aidReceivable",
  "liquidationValue",
] as const;

export type PublishedLine = (typeof publishedLines)[number];
export type LineName = PublishedLine | (typeof innerLines)[number];
export const lineNames: readonly LineName[] = [...publishedLines, ...innerLines];

export interface ServiceLines {
  readonly demand: Float64Array;
  readonly volume: Float64Array;
  readonly revenue: Float64Array;
  readonly customers: Float64Array;
  readonly cost: Float64Array;
}
export interface RouteLines {
  readonly stops: Float64Array;
  readonly tours: Float64Array;
  readonly km: Float64Array;
  readonly hours: Float64Array;
  /** Hours that the whole demand would take. */
  readonly hoursAtDemand: Float64Array;
  readonly cost: Float64Array;
}
export interface StaffLines {
  /** Hours paid. */
  readonly hours: Float64Array;
  /** Hours available for work. */
  readonly available: Float64Array;
  readonly cost: Float64Array;
}
export interface VolunteerLines {
  readonly hours: Float64Array;
  readonly value: Float64Array;
}
export interface InvestmentLines {
  readonly paid: Float64Array;
  readonly depreciation: Float64Array;
  readonly netBookValue: Float64Array;
}
export interface FundingLines {
  readonly recognised: Float64Array;
  readonly received: Float64Array;
  readonly interest: Float64Array;
  readonly principal: Float64Array;
}

export interface Ledger {
  readonly horizon: number;
  /** All series end to end, so that a new trial clears them at once. */
  readonly buffer: Float64Array;
  readonly lines: Readonly<Record<LineName, Float64Array>>;
  readonly services: readonly ServiceLines[];
  readonly routes: readonly RouteLines[];
  readonly staff: readonly StaffLines[];
  readonly volunteers: readonly VolunteerLines[];
  readonly presence: readonly Float64Array[];
  readonly overheads: readonly Float64Array[];
  readonly investments: readonly InvestmentLines[];
  readonly inKind: readonly Float64Array[];
  readonly funding: readonly FundingLines[];
}

/** How many items of each list a ledger holds series for. */
export interface LedgerShape {
  readonly horizon: number;
  readonly services: number;
  readonly routes: number;
  readonly staff: number;
  readonly volunteers: number;
  readonly presence: number;
  readonly overheads: number;
  readonly investments: number;
  readonly inKind: number;
  readonly funding: number;
}

/** A ledger of zeros. */
export function createLedger(shape: LedgerShape): Ledger {
  const { horizon } = shape;
  const count =
    lineNames.length +
    5 * shape.services +
    6 * shape.routes +
    3 * shape.staff +
    2 * shape.volunteers +
    shape.presence +
    shape.overheads +
    3 * shape.investments +
    shape.inKind +
    4 * shape.funding;
  const buffer = new Float64Array(count * horizon);
  let next = 0;
  const series = () => buffer.subarray(next * horizon, ++next * horizon);
  const many = <T>(length: number, make: () => T) => Array.from({ length }, make);
  const lines = Object.fromEntries(lineNames.map((name) => [name, series()]));
  return {
    horizon,
    buffer,
    lines: lines as Record<LineName, Float64Array>,
    services: many(shape.services, () => ({
      demand: series(),
      volume: series(),
      revenue: series(),
      customers: series(),
      cost: series(),
    })),
    routes: many(shape.routes, () => ({
      stops: series(),
      tours: series(),
      km: series(),
      hours: series(),
      hoursAtDemand: series(),
      cost: series(),
    })),
    staff: many(shape.staff, () => ({ hours: series(), available: series(), cost: series() })),
    volunteers: many(shape.volunteers, () => ({ hours: series(), value: series() })),
    presence: many(shape.presence, series),
    overheads: many(shape.overheads, series),
    investments: many(shape.investments, () => ({
      paid: series(),
      depreciation: series(),
      netBookValue: series(),
    })),
    inKind: many(shape.inKind, series),
    funding: many(shape.funding, () => ({
      recognised: series(),
      received: series(),
      interest: series(),
      principal: series(),
    })),
  };
}

/** Sets every series to 0 from month `from` on, as after a stop. */
export function clearFrom(ledger: Ledger, from: number): void {
  const { buffer, horizon } = ledger;
  for (let start = 0; start < buffer.length; start += horizon) {
    buffer.fill(0, start + from, start + horizon);
  }
}
