import type { Scenario } from "../scenario";
import type { StageModel } from "./gates/stage";
import type { LedgerShape } from "./ledger";
import type { FundingModel } from "./lines/funding";
import type { InKindModel } from "./lines/inKind";
import type { InvestmentModel } from "./lines/investments";
import type { OverheadModel } from "./lines/overheads";
import type { PresenceModel } from "./lines/presence";
import type { RouteModel } from "./lines/routes";
import type { ServiceModel } from "./lines/services";
import type { StaffModel } from "./lines/staff";
import type { TaxModel } from "./lines/tax";
import type { VolunteersModel } from "./lines/volunteers";
import type { Chance, RandomVariable, TrialSteps } from "./slots";

/** Stages, by index, between which an item is active, both included. */
export interface ActiveStages {
  readonly from: number;
  readonly until: number;
}

/** A scenario made ready to be run: indices for ids, slots and closures for quantities. Never changes. */
export interface Model {
  readonly scenario: Scenario;
  readonly horizon: number;
  /** Calendar month, 1..12, of each month. */
  readonly calendarMonths: Uint8Array;
  /** Year, from 1, of each month. */
  readonly years: Uint8Array;
  readonly stages: readonly StageModel[];
  /** First values of a trial: constants, and the central value of each random variable. */
  readonly initialValues: Float64Array;
  readonly steps: TrialSteps;
  /** Slot of each name that formulas may use. */
  readonly slotOf: ReadonlyMap<string, number>;
  readonly variables: readonly RandomVariable[];
  readonly chances: readonly Chance[];
  /** Slots of the variables, and of the chances' probabilities. */
  readonly variableSlots: Int32Array;
  readonly probabilitySlots: Int32Array;
  readonly shape: LedgerShape;
  readonly economy: {
    readonly priceGrowth: number;
    readonly costInflation: number;
    readonly wageGrowth: number;
    readonly discountRate: number;
  };
  readonly openingCash: number;
  readonly supplierDelay: number;
  readonly noticeMonthsSlot: number;
  readonly levySlot: number;
  readonly extraHourCostSlot: number;
  readonly hourPolicy: "cap" | "extra" | "ignore";
  readonly vat: "exempt" | "monthly" | "quarterly";
  readonly tax: TaxModel | null;
  readonly services: readonly ServiceModel[];
  /** Indices of the services by falling payment delay. */
  readonly slowestPaidFirst: readonly number[];
  readonly routes: readonly RouteModel[];
  readonly staff: readonly StaffModel[];
  readonly hasHourlyStaff: boolean;
  readonly volunteers: readonly VolunteersModel[];
  readonly presence: readonly PresenceModel[];
  readonly overheads: readonly OverheadModel[];
  readonly investments: readonly InvestmentModel[];
  readonly inKind: readonly InKindModel[];
  readonly funding: readonly FundingModel[];
  /** Indices, among the fundings, of those paid on spending. */
  readonly reimbursements: readonly number[];
}
