import { useDeferredValue, useMemo } from "react";
import type { Plan } from "../../engine";
import { type ComparisonTranslate, comparisonTexts } from "../../locales";
import type { Issue, Scenario } from "../../scenario";
import { type Compared, comparedOf, planned, usePalier } from "../../state";
import { type Figures, useFigures } from "../projection";
import { fullName, letterOf } from "./names";

/** One of the scenarios compared, with its letter and its plan. */
export interface Column {
  readonly id: string;
  /** Its place among the columns, from 0. */
  readonly index: number;
  /** A, B, C, in the order of the columns: what it is called on charts. */
  readonly letter: string;
  readonly name: string;
  readonly compared: Compared;
  readonly scenario: Scenario | null;
  readonly plan: Plan | null;
  /** The value that stops its plan. */
  readonly issue: Issue | null;
  readonly isReference: boolean;
}

/** A column whose plan could be computed. */
export type Ready = Column & { readonly scenario: Scenario; readonly plan: Plan };

/** What is compared, and what it is told with. */
export interface Comparison {
  readonly c: ComparisonTranslate;
  readonly figures: Figures;
  readonly columns: readonly Column[];
  /** Those of them whose plan could be computed. */
  readonly ready: readonly Ready[];
  /** Null while it has no plan. */
  readonly reference: Ready | null;
}

/** The scenarios compared, each as it is now. */
export function useComparison(): Comparison {
  const figures = useFigures();
  const { language } = figures;
  const state = usePalier(({ comparison }) => comparison);
  const open = usePalier((one) => one.open);
  const { entries, documents, reference } = state;
  const compared = useDeferredValue(
    useMemo(() => comparedOf({ entries, documents, open }), [entries, documents, open]),
  );
  return useMemo(() => {
    const c = comparisonTexts(language);
    const columns = compared.map((one, index): Column => {
      const { scenario } = one;
      const { plan, issue } = scenario ? planned(scenario) : { plan: null, issue: null };
      return {
        id: one.entry.id,
        index,
        letter: letterOf(index),
        name: fullName(one, c, language),
        compared: one,
        scenario,
        plan,
        issue,
        isReference: one.entry.id === reference,
      };
    });
    const ready = columns.filter((column): column is Ready => column.plan !== null);
    return {
      c,
      figures,
      columns,
      ready,
      reference: ready.find(({ isReference }) => isReference) ?? null,
    };
  }, [compared, reference, figures, language]);
}
