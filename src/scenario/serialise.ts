import { inFormatOrder } from "./formatOrder";
import type { Scenario } from "./schema";

/** The scenario as a file: keys in the order of the format, two spaces, a final newline. */
export function serialiseScenario(scenario: Scenario): string {
  return `${JSON.stringify(inFormatOrder(scenario), null, 2)}\n`;
}
