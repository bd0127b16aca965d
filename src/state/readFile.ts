import { type Issue, limits, parseScenario, type Scenario } from "../scenario";
import { readBytes } from "../storage";
import { derive } from "./results";

/** What a file holds, or why it is not taken; no issue where it could not be read at all. */
export type ReadFile =
  | { readonly file: string; readonly scenario: Scenario }
  | { readonly file: string; readonly issues: readonly Issue[]; readonly data?: unknown };

/** Reads a file that somebody gave: a scenario that can be computed, or its issues. */
export async function readFile(file: File): Promise<ReadFile> {
  try {
    const bytes = await readBytes(file, limits.fileBytes + 1);
    const parsed = parseScenario(bytes);
    if (!parsed.ok) return { file: file.name, issues: parsed.issues, data: dataOf(bytes) };
    const { issue } = derive(parsed.scenario, null);
    if (issue) return { file: file.name, issues: [issue], data: parsed.scenario };
    return { file: file.name, scenario: parsed.scenario };
  } catch (error) {
    if (!(error instanceof DOMException)) reportError(error);
    return { file: file.name, issues: [] };
  }
}

/** What a refused file holds, to name the places of its faults; undefined where it is not JSON. */
function dataOf(bytes: Uint8Array): unknown {
  if (bytes.length > limits.fileBytes) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
