import type { Scenario } from "../../../scenario";

interface Spanning {
  readonly id: string;
  readonly from?: string;
  readonly until?: string | undefined;
}

/**
 * First and last month in which the figure at a path is read on the planned path, `k` counted from the first:
 * those of its item; of a round, those of the services that use it; else the whole pilot.
 */
export function activeMonths(scenario: Scenario, path: string): readonly [number, number] {
  const [list, id] = path.split(".");
  const items = scenario[list as "services"] as readonly Spanning[] | undefined;
  const item = Array.isArray(items) ? items.find((one) => one.id === id) : undefined;
  const spans: readonly Spanning[] =
    list === "routes"
      ? (scenario.services ?? []).filter(({ route }) => route === id)
      : item?.from === undefined
        ? []
        : [item];
  const order = scenario.stages.map((stage) => stage.id);
  const ranks = spans.map(({ from = "", until = order.at(-1) ?? "" }) => [
    order.indexOf(from),
    order.indexOf(until),
  ]);
  const first = ranks.length > 0 ? Math.min(...ranks.map(([from = 0]) => from)) : 0;
  const last =
    ranks.length > 0 ? Math.max(...ranks.map(([, until = 0]) => until)) : order.length - 1;
  const monthsBefore = (rank: number) =>
    scenario.stages.slice(0, rank).reduce((total, { months }) => total + months, 0);
  return [monthsBefore(first), monthsBefore(last + 1) - 1];
}
