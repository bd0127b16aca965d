import type { Location } from "./issue";
import { valueAt } from "./location";
import type { Scenario } from "./schema";
import { itemLists } from "./subject";

/** What may be said of one figure. */
export interface SaidOfFigure {
  note?: string | undefined;
  source?: string | undefined;
  state?: "to_confirm" | "estimated" | "quote" | "observed" | undefined;
}

/** What says things of its figures: an item, a criterion, the organisation, the economy. */
export interface SaidHolder {
  about?: Record<string, SaidOfFigure> | undefined;
}

/** Calls with every holder of `about` and its id path; items of a list that `isSame` says has not changed are passed over. */
export function visitSaidHolders(
  scenario: Scenario,
  visit: (holder: SaidHolder, path: string) => void,
  isSame: (key: keyof Scenario) => boolean = () => false,
): void {
  visit(scenario.organisation, "organisation");
  if (scenario.economy) visit(scenario.economy, "economy");
  for (const list of itemLists) {
    if (isSame(list)) continue;
    for (const item of scenario[list] ?? []) visit(item, `${list}.${item.id}`);
  }
  if (isSame("stages")) return;
  for (const { id, gate } of scenario.stages) {
    for (const criterion of gate?.criteria ?? [])
      visit(criterion, `stages.${id}.gate.criteria.${criterion.id}`);
  }
}

/**
 * An id path in two: what holds the figure, and the key of the figure in its `about`; null for the holder itself,
 * and for a correlation, which speaks of its one figure.
 */
export interface SaidPlace {
  readonly holder: string;
  readonly key: string | null;
}

/** Splits the id path of a figure or an item, `services.colis.demand.to`. */
export function saidPlaceOf(path: string): SaidPlace {
  const keys = path.split(".");
  const isCriterion = keys[0] === "stages" && keys[2] === "gate" && keys[3] === "criteria";
  const depth = keys[0] === "organisation" || keys[0] === "economy" ? 1 : isCriterion ? 5 : 2;
  const key = keys[0] === "correlations" ? "" : keys.slice(depth).join(".");
  return { holder: keys.slice(0, depth).join("."), key: key === "" ? null : key };
}

/**
 * All that is said of the figure at an id path: by itself, else by what it is a part of (`hours` for
 * `hours.byStage.test`), else, for note and source, by its item.
 */
export function saidOf(scenario: Scenario, path: string, location: Location): SaidOfFigure {
  const { holder: holderPath, key } = saidPlaceOf(path);
  const depth = holderPath.split(".").length;
  const holder = valueAt(scenario, location.slice(0, depth)) as SaidHolder & SaidOfFigure;
  const said = { note: holder.note, source: holder.source, state: undefined } as SaidOfFigure;
  if (key === null || !holder.about) return said;
  const keys = key.split(".");
  for (const [index] of keys.entries()) {
    const own = holder.about[keys.slice(0, index + 1).join(".")];
    said.note = own?.note ?? said.note;
    said.source = own?.source ?? said.source;
    said.state = own?.state ?? said.state;
  }
  return said;
}
