import { createPayroll, type Payroll, type SpawnModel } from "./employerCost";

const spawnInPage: SpawnModel = ({ onAnswer, onDeath }) => {
  const worker = new Worker(new URL("./payroll.worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }) => onAnswer(data));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    onDeath();
  });
  worker.addEventListener("messageerror", onDeath);
  return {
    post: (question) => worker.postMessage(question, []),
    terminate: () => worker.terminate(),
  };
};

/** Costs for the page: the model is fetched at the first question, not before. */
export function createPagePayroll(): Payroll {
  return createPayroll(spawnInPage);
}
