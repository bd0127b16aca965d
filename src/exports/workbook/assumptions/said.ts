import { locate, type SaidOfFigure, type Scenario, saidOf, saidPlaceOf } from "../../../scenario";

/** What the file says of the figure at an id path itself, without what it says of its item; nothing where there is none. */
export function saidAt(scenario: Scenario, path: string): SaidOfFigure {
  const isHeld = path.includes(".") && (scenario.economy || !path.startsWith("economy."));
  const location = isHeld ? locate(scenario, path) : null;
  if (location === null) return {};
  const said = saidOf(scenario, path, location);
  // A shared figure or a stage has one figure: what is said of the whole is said of it.
  if (/^(?:drivers|segments|stages)\./.test(path)) return said;
  const { holder } = saidPlaceOf(path);
  const whole = saidOf(scenario, holder, location.slice(0, 2));
  return {
    note: said.note === whole.note ? undefined : said.note,
    source: said.source === whole.source ? undefined : said.source,
    state: said.state,
  };
}
