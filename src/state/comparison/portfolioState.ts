import type { Estimate } from "../../engine";
import type { Issue, Scenario } from "../../scenario";

/** One file of a portfolio. */
export interface PortfolioFile {
  readonly key: string;
  /** Its name. */
  readonly file: string;
  /** Null where it was refused. */
  readonly scenario: Scenario | null;
  /** Why it was refused; empty where it could not be read at all. */
  readonly issues: readonly Issue[];
  /** What a refused file holds, to name the places of its faults. */
  readonly data?: unknown;
  /** Chance of a cash shortfall; undefined until its trials are run, null where they cannot be. */
  readonly shortfall?: Estimate | null;
}

/** The files of many projects, side by side. */
export interface PortfolioState {
  readonly files: readonly PortfolioFile[];
  /** How far the files given last are; null once all are read and run. */
  readonly progress: {
    readonly step: "reading" | "trials";
    readonly done: number;
    readonly total: number;
  } | null;
}

export const noPortfolio: PortfolioState = { files: [], progress: null };
