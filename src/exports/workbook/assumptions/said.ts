import { locate, type SaidOfFigure, type Scenario, saidOf } from "../../../scenario";

/** What the file says of the figure at an id path; nothing where it leads nowhere. */
export function saidAt(scenario: Scenario, path: string): SaidOfFigure {
  const isHeld = path.includes(".") && (scenario.economy || !path.startsWith("economy."));
  const location = isHeld ? locate(scenario, path) : null;
  return location === null ? {} : saidOf(scenario, path, location);
}
