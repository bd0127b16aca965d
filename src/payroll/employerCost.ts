import type { Answer, Question } from "./asked";
import { costByModel, costByRates, type EmployerCost } from "./cost";
import type { Wage } from "./wage";

/** A worker that holds the model: takes questions, gives answers, and may die. */
export interface ModelWorker {
  post(question: Question): void;
  terminate(): void;
}

export type SpawnModel = (events: {
  onAnswer: (answer: Answer) => void;
  onDeath: () => void;
}) => ModelWorker;

export interface Payroll {
  /** Never fails: where the model does not answer, the published rates do, and the cost says so. */
  employerCost(wage: Wage): Promise<EmployerCost>;
  dispose(): void;
}

/** How long the model may take to come and to answer, in milliseconds: a slow line is not waited for. */
export const patience = 20_000;

/** Costs by the model, in a worker started at the first question; one that died is started anew at the next. */
export function createPayroll(spawn: SpawnModel): Payroll {
  let worker: ModelWorker | null = null;
  let asked = 0;
  const waiting = new Map<number, (monthly: number | null) => void>();

  function settle(id: number, monthly: number | null) {
    waiting.get(id)?.(monthly);
    waiting.delete(id);
  }

  function give() {
    worker?.terminate();
    worker = null;
    for (const id of waiting.keys()) settle(id, null);
  }

  function ask(wage: Wage): Promise<number | null> {
    return new Promise((resolve) => {
      const id = ++asked;
      const timer = setTimeout(give, patience);
      waiting.set(id, (monthly) => {
        clearTimeout(timer);
        resolve(monthly);
      });
      try {
        worker ??= spawn({
          onAnswer: (answer) => settle(answer.id, answer.monthly),
          onDeath: give,
        });
        worker.post({ id, wage });
      } catch {
        give();
      }
    });
  }

  return {
    async employerCost(wage) {
      const monthly = await ask(wage);
      return monthly === null ? costByRates(wage) : costByModel(wage, monthly);
    },
    dispose: give,
  };
}
