import { cpus, totalmem } from "node:os";
import { compile } from "../../src/engine";
import { measureAccuracy } from "./accuracy";
import { measureApplication } from "./application";
import { measureComparison } from "./comparison";
import { measureEngine } from "./engine";
import { measurePage } from "./page";
import { type Figure, print } from "./figure";
import { readReference } from "./reference";
import { measureTrials } from "./trials";
import { measureWorkbook } from "./workbook";

/** `npm run bench`: what this machine reaches, beside what the project promises. */
async function bench(): Promise<void> {
  const [cpu] = cpus();
  print("Machine", [
    { name: "processor", value: `${cpu?.model ?? "unknown"}, ${cpus().length} cores` },
    { name: "memory", value: `${Math.round(totalmem() / 2 ** 30)} GiB` },
    { name: "node", value: `${process.version} on ${process.platform} ${process.arch}` },
  ]);
  const { example, figures } = measureEngine();
  print(`Engine, ${example}`, figures);
  print("Trials, reference scenario, one core", await measureTrials());
  print(
    "Root mean square error over 100 seeds, scrambled points / plain random numbers",
    measureAccuracy(compile(readReference())),
  );
  print(`Workbook, ${example}`, await measureWorkbook());
  print(`Funding application, ${example}`, await measureApplication());
  print("Comparison", await measureComparison());
  const page: Figure[] = await measurePage();
  print("Page, built, in headless Chromium", page);
}

await bench();
