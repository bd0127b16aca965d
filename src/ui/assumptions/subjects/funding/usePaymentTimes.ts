import { useMemo } from "react";
import { type Extent, likelyExtent, type PaymentTime, paymentTimes } from "../../../../charts";
import { centralValue, type Plan } from "../../../../engine";
import type { Grant, Quantity, Stage } from "../../../../scenario";
import { usePalier, useScenarioPart } from "../../../../state";

/** When a grant comes, in the plan and within its ranges. */
export interface PaymentTiming {
  readonly times: readonly PaymentTime[];
  readonly stages: readonly Stage[];
  /** The central amount of the grant; null where it cannot be told. */
  readonly amount: number | null;
}

export function usePaymentTimes(grant: Grant): PaymentTiming {
  const stages = useScenarioPart((scenario) => scenario.stages);
  const plan = usePalier(({ results }) => results.plan);
  return useMemo(() => {
    const horizon = stages.reduce((total, { months }) => total + months, 0);
    const before = stages.slice(
      0,
      stages.findIndex(({ id }) => id === grant.from),
    );
    const start = before.reduce((total, { months }) => total + months, 0);
    const agreed = grant.payments.map(({ share, month, delay }) => ({
      share,
      month: start + month,
      delay: extentOf(delay ?? 0, plan),
    }));
    return {
      times: paymentTimes(agreed, horizon),
      stages,
      amount: plan && centralValue(grant.amount, plan.model),
    };
  }, [grant, stages, plan]);
}

function extentOf(delay: Quantity, plan: Plan | null): Extent {
  if (typeof delay === "object") return likelyExtent(delay);
  const central =
    typeof delay === "number" ? delay : plan ? (centralValue(delay, plan.model) ?? 0) : 0;
  return { low: central, central, high: central };
}
