import type { Location } from "./issue";
import { childOf, locate } from "./location";
import type { Scenario } from "./schema";
import { type FigureField, figureFieldAt } from "./walk";

/** What stands at a place, by the names that the scenario gives: they outlive the place itself. */
export interface PlaceName {
  /** First key of the path: `services`, `organisation`. */
  readonly section: string;
  /** Name of the item that stands there or holds it, the innermost; null outside items. */
  readonly item: string | null;
  /** Name of the outermost: the stage of a criterion. */
  readonly outer: string | null;
  /** The figure's field in the tables; null where it is none. */
  readonly field: FigureField | null;
  /** Keys within the item, without list positions and stages: `demand.kind`; empty for the item itself. */
  readonly key: string;
  /** Name of the stage for which a figure is given. */
  readonly stage: string | null;
  /** Position from 1 among what has no name: a payment, a bracket. */
  readonly number: number | null;
}

function textAt(value: unknown, key: string): string | null {
  const text = childOf(value, key);
  return typeof text === "string" ? text : null;
}

/** The two shared assumptions of a correlation, by name. */
function pairName(scenario: Scenario, value: unknown): string {
  const nameOf = (id: string | null) =>
    scenario.drivers?.find((driver) => driver.id === id)?.name ?? id;
  return `${nameOf(textAt(value, "a"))} / ${nameOf(textAt(value, "b"))}`;
}

/** What stands at an id path; null where the path leads nowhere. */
export function placeNameAt(scenario: Scenario, path: string): PlaceName | null {
  const location = locate(scenario, path);
  return location && placeNameOf(scenario, location);
}

/** Parts of a scenario that are no lists: what is in them is named by its key alone. */
const wholes: ReadonlySet<unknown> = new Set(["meta", "organisation", "economy"]);

/** What stands at a place. */
export function placeNameOf(scenario: Scenario, location: Location): PlaceName {
  let value: unknown = scenario;
  const names: string[] = [];
  let keys: string[] = [];
  let stage: string | null = null;
  let number: number | null = null;
  for (const [depth, step] of location.entries()) {
    const isOfStage = location[depth - 1] === "byStage";
    const isInList = Array.isArray(value);
    value = childOf(value, step);
    if (isOfStage) stage = scenario.stages.find(({ id }) => id === step)?.name ?? null;
    else if (!isInList) keys.push(String(step));
    else if (location[0] === "correlations") {
      names.push(pairName(scenario, value));
      keys = [];
    } else {
      const name = textAt(value, "name");
      if (name === null) number = Number(step) + 1;
      else {
        names.push(name);
        keys = [];
      }
    }
  }
  const isWhole = wholes.has(location[0]);
  return {
    section: String(location[0]),
    item: names.at(-1) ?? null,
    outer: names[0] ?? null,
    field: figureFieldAt(scenario, location),
    key: keys
      .slice(isWhole ? 1 : 0)
      .filter((key) => key !== "byStage")
      .join("."),
    stage,
    number,
  };
}
