import { readdirSync, readFileSync } from "node:fs";
import { type Issue, parseScenario } from "../../src/scenario";

const scenarios = new URL("../scenarios/", import.meta.url);

/** Names, without `.json`, of the files in a folder of `tests/scenarios`. */
export function namesIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, scenarios)).map((file) => file.replace(/\.json$/, ""));
}

/** The bytes of a file in a folder of `tests/scenarios`. */
export function bytesOf(folder: string, name: string): Uint8Array {
  return readFileSync(new URL(`${folder}/${name}.json`, scenarios));
}

/** The issues of a file that must be refused. */
export function refused(file: string | Uint8Array): readonly Issue[] {
  const parsed = parseScenario(file);
  if (parsed.ok) throw new Error("the file was accepted");
  return parsed.issues;
}

/** Milliseconds of processor time that a call takes: what else the machine does is not counted. */
export function processorTime(call: () => void): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
