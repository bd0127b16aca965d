import { chooseFiles, writeAddress } from "../../storage";
import { readFile } from "../readFile";
import { store } from "../store";
import { trialRunner } from "../trialRunner";
import { addEntries } from "./choose";
import { breathe } from "./documents";
import { keptSource } from "./files";
import type { PortfolioFile, PortfolioState } from "./portfolioState";
import { showComparison } from "./show";

/** Trials of each file: enough for a chance known to some 3 points. */
export const portfolioTrials = 1000;

/** Most files that are looked at together. */
const mostFiles = 200;

/** Counts what was asked, so that only the last asked goes on. */
let asked = 0;

function set(part: Partial<PortfolioState>): void {
  store.setState(({ portfolio }) => ({ portfolio: { ...portfolio, ...part } }));
}

/** Reads files one after the other, then runs the trials of each, so that the page answers in between. */
export async function addToPortfolio(given: readonly File[]): Promise<void> {
  const own = ++asked;
  const room = mostFiles - store.getState().portfolio.files.length;
  const files = given.slice(0, Math.max(0, room));
  for (const [index, file] of files.entries()) {
    set({ progress: { step: "reading", done: index, total: files.length } });
    const read = await readFile(file);
    if (own !== asked) return;
    const row: PortfolioFile =
      "issues" in read
        ? { key: crypto.randomUUID(), scenario: null, ...read }
        : { key: crypto.randomUUID(), issues: [], ...read };
    set({ files: [...store.getState().portfolio.files, row] });
    await breathe();
  }
  await runMissing(own);
}

/** Runs the trials of the files that have none yet. */
export async function runPortfolio(): Promise<void> {
  await runMissing(++asked);
}

async function runMissing(own: number): Promise<void> {
  const missing = store
    .getState()
    .portfolio.files.filter(({ scenario, shortfall }) => scenario && shortfall === undefined);
  for (const [index, { key, scenario }] of missing.entries()) {
    if (own !== asked) return;
    if (!scenario) continue;
    set({ progress: { step: "trials", done: index, total: missing.length } });
    const run = trialRunner().run({
      scenario,
      seed: 1,
      trials: portfolioTrials,
      untilPrecise: false,
    });
    const outcome = await run.outcome;
    if (own !== asked) return;
    if (outcome.kind === "cancelled") break;
    const shortfall = outcome.kind === "done" ? outcome.risk.staged.pShortfall : null;
    const { files } = store.getState().portfolio;
    set({ files: files.map((one) => (one.key === key ? { ...one, shortfall } : one)) });
  }
  set({ progress: null });
}

/** Ends what is read or run; what is there stays. */
export function stopPortfolio(): void {
  asked++;
  set({ progress: null });
}

export function clearPortfolio(): void {
  asked++;
  set({ files: [], progress: null });
}

/** Asks for files and adds them. */
export async function chooseForPortfolio(): Promise<void> {
  const files = await chooseFiles();
  if (files.length > 0) await addToPortfolio(files);
}

/** Keeps some of the files in the browser, and compares them. */
export async function comparePortfolio(keys: readonly string[]): Promise<void> {
  stopPortfolio();
  const { files } = store.getState().portfolio;
  const sources = [];
  for (const { key, scenario } of files) {
    if (!scenario || !keys.includes(key)) continue;
    sources.push({ source: await keptSource(scenario) });
    await breathe();
  }
  writeAddress({ kind: "comparison", code: "" }, true);
  showComparison({ kind: "last" });
  await addEntries(sources);
}
