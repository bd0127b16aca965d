import type { Plan } from "../../../engine";

/** Kilometres of the route at an id path in its fullest calendar year of the plan; 0 where there is none. */
export function yearlyKmOf(plan: Plan | null, path: string): number {
  const id = path.split(".")[1];
  const index = plan?.model.scenario.routes?.findIndex((route) => route.id === id) ?? -1;
  const years = new Map<string, number>();
  plan?.ledger.routes[index]?.km.forEach((km, t) => {
    const year = plan.months[t]?.slice(0, 4) ?? "";
    years.set(year, (years.get(year) ?? 0) + km);
  });
  return Math.round(Math.max(0, ...years.values()));
}
