import { useEffect, useRef, useState } from "react";
import {
  costByRates,
  createPagePayroll,
  type EmployerCost,
  type Payroll,
  type Wage,
} from "../../../payroll";

/** A cost, at once by the published rates, and by the model as soon as it has answered. */
export interface ShownCost {
  readonly cost: EmployerCost;
  /** Whether the model is still being asked. */
  readonly isAsking: boolean;
}

/** What a wage costs. The model is loaded when this is first drawn, and let go with it. */
export function useEmployerCost({ grossHourly, weeklyHours, legalForm }: Wage): ShownCost {
  const payroll = useRef<Payroll | null>(null);
  const [answer, setAnswer] = useState<{ wage: Wage; cost: EmployerCost } | null>(null);

  useEffect(() => {
    const own = createPagePayroll();
    payroll.current = own;
    return () => own.dispose();
  }, []);

  useEffect(() => {
    let isCurrent = true;
    const ask = async (own: Payroll) => {
      const wage = { grossHourly, weeklyHours, legalForm };
      const cost = await own.employerCost(wage);
      if (isCurrent) setAnswer({ wage, cost });
    };
    if (payroll.current) void ask(payroll.current);
    return () => {
      isCurrent = false;
    };
  }, [grossHourly, weeklyHours, legalForm]);

  const isAnswered =
    answer?.wage.grossHourly === grossHourly &&
    answer.wage.weeklyHours === weeklyHours &&
    answer.wage.legalForm === legalForm;
  return isAnswered
    ? { cost: answer.cost, isAsking: false }
    : { cost: costByRates({ grossHourly, weeklyHours, legalForm }), isAsking: true };
}
