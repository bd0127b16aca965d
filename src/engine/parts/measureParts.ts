import type { LineName } from "../ledger";
import type { PathMeasures } from "../measures/path";
import type { ServiceMeasures, StageMeasures } from "../measures/stage";

type NumberKey<T> = { [K in keyof T]: T[K] extends number | null ? K : never }[keyof T] & string;
type MeasureKey =
  | Exclude<NumberKey<StageMeasures>, "start" | "months">
  | NumberKey<PathMeasures>
  | NumberKey<ServiceMeasures>;

/** How a measure reads its lines. */
export type MeasureKind =
  | "sum"
  | "ratio"
  | "difference"
  | "lowest"
  | "end"
  | "firstMonth"
  | "discounted";

/** The lines that each measure is computed from (contract, section 11). */
export const measureParts: Readonly<
  Record<MeasureKey, { readonly kind: MeasureKind; readonly lines: readonly LineName[] }>
> = {
  ownRevenue: { kind: "sum", lines: ["ownRevenue"] },
  variableCosts: { kind: "sum", lines: ["variableCosts"] },
  fixedCosts: { kind: "sum", lines: ["fixedCosts"] },
  charges: { kind: "sum", lines: ["charges"] },
  aid: { kind: "sum", lines: ["aid"] },
  resultBeforeTax: { kind: "sum", lines: ["resultBeforeTax"] },
  marginRate: { kind: "ratio", lines: ["contributionMargin", "ownRevenue"] },
  breakEvenRevenue: { kind: "ratio", lines: ["fixedCosts", "contributionMargin", "ownRevenue"] },
  breakEvenMultiplier: { kind: "ratio", lines: ["fixedCosts", "contributionMargin"] },
  marginOfSafety: { kind: "ratio", lines: ["fixedCosts", "contributionMargin", "ownRevenue"] },
  coverage: { kind: "ratio", lines: ["ownRevenue", "charges"] },
  aidNeeded: { kind: "difference", lines: ["charges", "ownRevenue"] },
  lowestCash: { kind: "lowest", lines: ["cash"] },
  exposure: { kind: "end", lines: ["equityReceived", "liquidationValue"] },
  breakEvenMonth: { kind: "firstMonth", lines: ["operatingResult"] },
  breakEvenMonthWithAid: { kind: "firstMonth", lines: ["resultBeforeTax"] },
  paybackMonth: { kind: "firstMonth", lines: ["flowBeforeFunding"] },
  lowestCashMonth: { kind: "firstMonth", lines: ["cash"] },
  peakNeed: { kind: "lowest", lines: ["cash"] },
  finalCash: { kind: "end", lines: ["cash"] },
  finalPosition: { kind: "end", lines: ["liquidationValue"] },
  npv: { kind: "discounted", lines: ["flowBeforeFunding"] },
  volume: { kind: "sum", lines: ["ownRevenue"] },
  revenue: { kind: "sum", lines: ["ownRevenue"] },
  unitMargin: { kind: "ratio", lines: ["ownRevenue", "unitCosts", "routeCosts"] },
  marginPerHour: { kind: "ratio", lines: ["ownRevenue", "unitCosts", "routeCosts", "hoursUsed"] },
  irr: { kind: "discounted", lines: ["flowBeforeFunding"] },
};
