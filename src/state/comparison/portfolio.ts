import { chooseFiles, writeAddress } from "../../storage";
import { readFile } from "../readFile";
import { store } from "../store";
import { disposeTrialQueue, trialQueue } from "../trialRunner";
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
    .portfolio.files.flatMap(({ key, scenario, shortfall }) =>
      scenario && shortfall === undefined ? [{ id: key, scenario }] : [],
    );
  if (missing.length === 0) return set({ progress: null });
  let told = 0;
  const tell = () => set({ progress: { step: "trials", done: told, total: missing.length } });
  const put = (key: string, shortfall: PortfolioFile["shortfall"]) => {
    if (own !== asked) return;
    told++;
    const { files } = store.getState().portfolio;
    set({ files: files.map((one) => (one.key === key ? { ...one, shortfall } : one)) });
    tell();
  };
  tell();
  const run = trialQueue().run(
    { scenarios: missing, seed: 1, trials: portfolioTrials },
    {
      onResult: (key, { risk }) => put(key, risk.staged.pShortfall),
      onStopped: (key) => put(key, null),
      onFailed: (key) => put(key, null),
    },
  );
  await run.outcome;
  if (own !== asked) return;
  disposeTrialQueue();
  set({ progress: null });
}

/** Ends what is read or run; what is there stays. */
export function stopPortfolio(): void {
  asked++;
  disposeTrialQueue();
  set({ progress: null });
}

export function clearPortfolio(): void {
  asked++;
  disposeTrialQueue();
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
