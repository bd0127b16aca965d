import { useMemo } from "react";
import {
  type ApplicationDocument,
  budgetDocument,
  cashDocument,
  checksDocument,
  fundingDocument,
  incomeDocument,
  type Making,
  methodDocument,
  thresholdsDocument,
} from "../../exports";
import type { Plan, Risk } from "../../engine";
import { type ApplicationTranslate, applicationTexts } from "../../locales";
import {
  type DocumentName,
  type OpenScenario,
  useLanguage,
  usePalier,
  useResults,
  useScenario,
} from "../../state";
import type { Scenario } from "../../scenario";
import { type Language, localeOf } from "../../units";
import { aboutResults } from "../projection/risk/RiskStatus";
import { useRiskReading } from "../projection/risk/reading";
import { useFigures } from "../projection/useFigures";
import { registerDocument } from "./documents/registerDocument";
import { riskDocument } from "./documents/riskDocument";
import { chosenPeriod, type PeriodChoice, usePeriodChoice } from "./period";

/** The funding application of the scenario on screen, and what it is told with. */
export interface Application {
  readonly a: ApplicationTranslate;
  readonly language: Language;
  readonly making: Making;
  readonly facts: Facts;
  /** The scenario that it is of, its variant applied. */
  readonly scenario: Scenario;
  /** Name of the variant; null for the base. */
  readonly variant: string | null;
  /** What the trials of this very scenario gave, once all are done. */
  readonly risk: Risk | null;
  /** Null where a value stops it. */
  readonly plan: Plan | null;
  /** Which months the budget is of. */
  readonly choice: PeriodChoice;
  /** A document as the scenario is now; null where a value stops the plan that it is read off. */
  readonly documentOf: (name: DocumentName) => ApplicationDocument | null;
}

/** Version of Palier, from its package. */
const version: string = import.meta.env.PALIER_VERSION;

/** Whose application it is; empty texts for what is not said. */
export interface Facts {
  readonly name: string;
  readonly variant: string;
  readonly territory: string;
}

/** The documents are made when they are asked for. */
export function useApplication(): Application {
  const language = useLanguage();
  const scenario = useScenario();
  const { plan: last, issue } = useResults();
  const plan = issue ? null : last;
  const choice = usePeriodChoice();
  const making = useMaking();
  const facts = useFacts();
  const { state, reading } = useRiskReading();
  const figures = useFigures();
  const about = aboutResults(state, reading, figures);
  const variant = usePalier(({ open }) => nameOfVariant(open));
  const risk = state.status === "done" && state.of === scenario ? state.risk : null;
  return useMemo(() => {
    const makers: Readonly<Record<DocumentName, () => ApplicationDocument | null>> = {
      budget: () => plan && budgetDocument(plan, chosenPeriod(plan, choice), language),
      income: () => plan && incomeDocument(plan, language),
      funding: () => plan && fundingDocument(plan, language),
      cash: () => plan && cashDocument(plan, language),
      thresholds: () => plan && thresholdsDocument(plan, language),
      assumptions: () => registerDocument(scenario, language),
      risk: () =>
        plan && riskDocument(plan, { reading: reading?.isStale ? null : reading, about }, language),
      checks: () => plan && checksDocument(plan, language),
      method: () => methodDocument(making, language),
    };
    return {
      a: applicationTexts(language),
      language,
      making,
      facts,
      plan,
      choice,
      scenario,
      variant,
      risk,
      documentOf: (name) => makers[name](),
    };
  }, [scenario, variant, plan, choice, risk, reading, about, making, facts, language]);
}

function useMaking(): Making {
  const language = useLanguage();
  const changedAt = usePalier(({ open }) => {
    const isKept = open !== null && (open.history.past.length > 0 || open.origin.kind === "kept");
    return (isKept ? open.record?.changedAt : undefined) ?? open?.base.meta.updated;
  });
  return useMemo(() => {
    const a = applicationTexts(language);
    const locale = localeOf[language];
    const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
    const moment = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" });
    return {
      date: day.format(),
      version,
      changed:
        changedAt === undefined
          ? a("facts.opened")
          : a("facts.changed", { date: moment.format(new Date(changedAt)) }),
    };
  }, [language, changedAt]);
}

function useFacts(): Facts {
  const language = useLanguage();
  const { meta } = useScenario();
  const variant = usePalier(({ open }) => nameOfVariant(open));
  return useMemo(() => {
    const a = applicationTexts(language);
    const named = variant === null ? "" : a("facts.variant", { name: variant });
    return { name: meta.name, variant: named, territory: meta.territory ?? "" };
  }, [language, meta, variant]);
}

function nameOfVariant(open: OpenScenario | null): string | null {
  return open?.base.variants?.find(({ id }) => id === open.variant)?.name ?? null;
}
