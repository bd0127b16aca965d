import type { Wage } from "./wage";

/** What the page asks of the worker that holds the model. */
export interface Question {
  readonly id: number;
  readonly wage: Wage;
}

/** Its answer; null where the model has none. */
export interface Answer {
  readonly id: number;
  readonly monthly: number | null;
}
