import { generalReduction, smic } from "../reference";
import { closedMonthlyCost } from "./closedForm";
import { modelDay } from "./day";
import { grossMonthly, monthlyHours, type Wage } from "./wage";

/** What a cost takes for granted; each has its words in the locales. */
export type CostAssumption =
  | "contract"
  | "size"
  | "workAccidents"
  | "insurance"
  | "noMobility"
  | "reduction"
  | "wagesTaxAssociation"
  | "wagesTaxOther"
  | "publicStaff"
  | "ownPay"
  | "aside";

/** What a post costs its employer, and how that was found. */
export interface EmployerCost {
  /** The State's model, or the published rates where it did not answer. */
  readonly method: "model" | "rates";
  /** Day of the rates, `YYYY-MM-DD`. */
  readonly day: string;
  readonly grossMonthly: number;
  readonly monthly: number;
  /** Euros for each paid hour: what a scenario calls `hourlyCost`. */
  readonly perPaidHour: number;
  readonly assumptions: readonly CostAssumption[];
}

function assumptionsOf({ legalForm }: Wage): CostAssumption[] {
  const common: CostAssumption[] = [
    "contract",
    "size",
    "workAccidents",
    "insurance",
    "noMobility",
    "reduction",
  ];
  if (legalForm === "public_body") return [...common, "publicStaff", "aside"];
  if (legalForm === "sole_trader") return [...common, "wagesTaxOther", "ownPay", "aside"];
  return [
    ...common,
    legalForm === "association" ? "wagesTaxAssociation" : "wagesTaxOther",
    "aside",
  ];
}

function described(
  wage: Wage,
  monthly: number,
  by: Pick<EmployerCost, "method" | "day">,
): EmployerCost {
  return {
    ...by,
    grossMonthly: grossMonthly(wage),
    monthly,
    perPaidHour: monthly / monthlyHours(wage.weeklyHours),
    assumptions: assumptionsOf(wage),
  };
}

/** Cost by the published rates, which need nothing but the tables. */
export function costByRates(wage: Wage): EmployerCost {
  const day =
    smic.validFrom > generalReduction.validFrom ? smic.validFrom : generalReduction.validFrom;
  return described(wage, closedMonthlyCost(wage), { method: "rates", day });
}

/** Cost of which the model gave the month. */
export function costByModel(wage: Wage, monthly: number): EmployerCost {
  return described(wage, monthly, { method: "model", day: modelDay });
}

/** Why a wage cannot be computed; null where it can. */
export function wageFault({
  grossHourly,
  weeklyHours,
}: Pick<Wage, "grossHourly" | "weeklyHours">): "belowSmic" | "hours" | null {
  // The minimum wage rounded to the cent is the minimum wage.
  if (!(grossHourly >= smic.value - 0.005)) return "belowSmic";
  return weeklyHours > 0 && weeklyHours <= 35 ? null : "hours";
}
