import { workbookFile } from "../../src/exports/workbook/workbookFile";
import { parseScenario } from "../../src/scenario";
import { largestExample } from "./engine";
import { below, type Figure } from "./figure";

const runs = 9;

/** Time to make the workbook of the largest example, values included, as its worker does. */
export async function measureWorkbook(): Promise<Figure[]> {
  const { name, text } = largestExample();
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(`${name} is refused`);
  const { scenario } = parsed;
  const asked = {
    scenario,
    variant: null,
    language: "fr",
    made: "2026-12-01",
    risk: null,
  } as const;
  let bytes = 0;
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    bytes = (await workbookFile(asked)).length;
    times.push((performance.now() - start) / 1000);
  }
  const [first = 0, ...others] = times;
  const median = others.toSorted((a, b) => a - b)[Math.floor(others.length / 2)] ?? 0;
  return [
    below("workbook, the first time", first, 1, "s"),
    below(`workbook (median of ${runs - 1} more)`, median, 1, "s"),
    { name: "its file", value: `${Math.round(bytes / 1000)} kB` },
  ];
}
