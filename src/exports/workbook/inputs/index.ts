import type { Figures } from "../assumptions/figures";
import { type ContextInputs, contextInputs } from "./context";
import { type FundingInputs, fundingInputs } from "./funding";
import { type GateInputs, gateInputs } from "./gates";
import { type InvestmentInputs, investmentInputs } from "./investments";
import {
  type InKindInputs,
  inKindInputs,
  type OverheadInputs,
  overheadInputs,
  type PresenceInputs,
  presenceInputs,
  type StaffInputs,
  staffInputs,
  type VolunteerInputs,
  volunteerInputs,
} from "./means";
import { type TourConstants, tourConstants } from "./model";
import { type RouteInputs, routeInputs } from "./routes";
import { type ServiceInputs, serviceInputs } from "./services";
import { sharedInputs } from "./shared";
import type { StageTable } from "./span";
import { stageInputs } from "./stages";

/** Every figure of a scenario as formulas of the other sheets read it. */
export interface Inputs {
  readonly context: ContextInputs;
  readonly stages: StageTable;
  readonly services: readonly ServiceInputs[];
  readonly routes: readonly RouteInputs[];
  readonly staff: readonly StaffInputs[];
  readonly volunteers: readonly VolunteerInputs[];
  readonly presence: readonly PresenceInputs[];
  readonly overheads: readonly OverheadInputs[];
  readonly investments: readonly InvestmentInputs[];
  readonly inKind: readonly InKindInputs[];
  readonly funding: FundingInputs;
  readonly gates: readonly GateInputs[];
  readonly tours: TourConstants | null;
  /** What the workbook takes as given: its formulas are written for them. */
  readonly vat: "exempt" | "monthly" | "quarterly";
  readonly hourPolicy: "cap" | "extra" | "ignore";
}

/** Writes every figure of the scenario into the sheet of assumptions, part by part. */
export function writeInputs(figures: Figures, mostMonths: number): Inputs {
  const { organisation } = figures.on.scenario;
  const context = contextInputs(figures);
  sharedInputs(figures);
  const stages = stageInputs(figures, mostMonths);
  const inputs: Inputs = {
    context,
    stages,
    services: serviceInputs(figures, stages, mostMonths),
    routes: routeInputs(figures),
    staff: staffInputs(figures, stages),
    volunteers: volunteerInputs(figures, stages),
    presence: presenceInputs(figures, stages),
    overheads: overheadInputs(figures, stages),
    investments: investmentInputs(figures, stages),
    inKind: inKindInputs(figures, stages),
    funding: fundingInputs(figures, stages),
    gates: gateInputs(figures),
    tours: tourConstants(figures),
    vat: organisation.vat ?? "exempt",
    hourPolicy: organisation.hourPolicy ?? "cap",
  };
  figures.finish();
  return inputs;
}
