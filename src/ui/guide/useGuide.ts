import { useMemo } from "react";
import {
  type Answers,
  answersOf,
  countedAnswers,
  type FullAnswers,
  type GuideState,
  questions,
  type Question,
  withProposals,
} from "../../guide";
import { type GuideTranslate, guideTexts } from "../../locales";
import { answerGuide, useLanguage, usePalier } from "../../state";
import type { Language } from "../../units";

/** What a question is asked with. */
export interface Asked {
  readonly t: GuideTranslate;
  readonly language: Language;
  /** What was answered, skipped questions left aside. */
  readonly answers: Answers;
  /** The same with Palier's proposals. */
  readonly full: FullAnswers;
  readonly today: string;
  /** Takes answers; an undefined one goes back to the proposal. */
  readonly set: (answers: { readonly [K in keyof Answers]?: Answers[K] | undefined }) => void;
}

/** The current month, `YYYY-MM`. */
function currentMonth(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}`;
}

/** The answers as they stand, with what changes them. */
export function useGuide(state: GuideState): Asked {
  const language = useLanguage();
  const t = guideTexts(language);
  const today = currentMonth();
  return useMemo(() => {
    const answers = countedAnswers(state);
    return {
      t,
      language,
      answers,
      today,
      full: withProposals(answers, today),
      set: (patch) => {
        const touched = questions.filter((question) =>
          answersOf[question].some((key) => key in patch),
        );
        const before = without(state, touched);
        const next = Object.fromEntries(
          Object.entries({ ...before, ...patch }).filter(([, value]) => value !== undefined),
        ) as Answers;
        answerGuide(
          next,
          state.skipped.filter((question) => !touched.includes(question)),
        );
      },
    };
  }, [state, t, language, today]);
}

/** Answers to a question that was skipped give way to new ones. */
function without({ answers, skipped }: GuideState, touched: readonly Question[]): Answers {
  const gone = new Set(
    touched.filter((question) => skipped.includes(question)).flatMap((one) => answersOf[one]),
  );
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !gone.has(key as never)));
}

/** The guide's state once its answers are read. */
export function useGuideState(): { step: number; state: GuideState | null } {
  return usePalier(({ guide }) => guide);
}
