import type { AidState } from "../aid";
import type { Budget } from "./budget";
import type { LineKey } from "./lines";

/** An aid within a budget, for the sentence that the form prints under it. */
export interface Request {
  readonly path: string;
  readonly name: string | null;
  readonly line: LineKey;
  readonly aid: AidState;
  /** Euros of it in the budget's period. */
  readonly amount: number;
  /** The same over the total of the resources, shortfall included. */
  readonly share: number;
  /** The same with contributions in kind in that total: the form does not say which, and funders read both. */
  readonly shareWithInKind: number;
}

/** Each operating grant and reimbursement that the budget counts, in its order: the form is not for investments. */
export function requestsOf(budget: Budget): Request[] {
  const lines = budget.resources.classes.find(({ key }) => key === "74")?.lines ?? [];
  return lines.flatMap((line) =>
    line.parts.flatMap(({ path, name, amount, aid }): Request[] => {
      if (!aid) return [];
      const [share, shareWithInKind] = [amount / budget.total, amount / budget.grandTotal];
      return [{ path, name, line: line.key, aid, amount, share, shareWithInKind }];
    }),
  );
}
