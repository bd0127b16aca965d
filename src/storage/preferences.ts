import type { Language } from "../units";

const languageKey = "palier.language";
const trialsKey = "palier.trials";
const guideKey = "palier.guide";
const comparisonKey = "palier.comparison";

/** The language chosen last time, else the browser's own; French where neither says. */
export function readLanguage(): Language {
  const remembered = read(languageKey);
  if (remembered === "fr" || remembered === "en") return remembered;
  for (const tag of navigator.languages) {
    if (/^fr\b/i.test(tag)) return "fr";
    if (/^en\b/i.test(tag)) return "en";
  }
  return "fr";
}

/** Remembers the language for the next visit, where the browser allows it. */
export function rememberLanguage(language: Language): void {
  write(languageKey, language);
}

/** How the trials were chosen to be run. */
export interface TrialChoice {
  readonly trials: number;
  readonly untilPrecise: boolean;
  readonly seed: number;
}

/** Most trials that the page runs: beyond, the command line does. */
const mostTrials = 200_000;

/** What was chosen last time, as far as it is readable. */
export function readTrialChoice(): Partial<TrialChoice> {
  const data = parsed(read(trialsKey));
  const { trials, untilPrecise, seed } = data;
  const isCount = Number.isInteger(trials) && (trials as number) >= 1;
  return {
    ...(isCount && (trials as number) <= mostTrials && { trials: trials as number }),
    ...(typeof untilPrecise === "boolean" && { untilPrecise }),
    ...(Number.isSafeInteger(seed) && { seed: seed as number }),
  };
}

/** Remembers how trials are run: after a reload the same seed gives the same numbers. */
export function rememberTrialChoice({ trials, untilPrecise, seed }: TrialChoice): void {
  write(trialsKey, JSON.stringify({ trials, untilPrecise, seed }));
}

/** The answers of a guided start, as they were last; an empty object where there are none to read. */
export function readGuideAnswers(): Record<string, unknown> {
  return parsed(read(guideKey));
}

/** Keeps the answers of a guided start until its scenario is made, and after. */
export function rememberGuideAnswers(answers: unknown): void {
  write(guideKey, JSON.stringify(answers));
}

/** How scenarios were compared last time; an empty object where there is nothing to read. */
export function readComparisonChoice(): Record<string, unknown> {
  return parsed(read(comparisonKey));
}

/** Remembers which measures are compared. */
export function rememberComparisonChoice(choice: unknown): void {
  write(comparisonKey, JSON.stringify(choice));
}

function parsed(text: string | null): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(text ?? "{}");
    return typeof data === "object" && data !== null ? { ...data } : {};
  } catch {
    return {};
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that refuses storage still shows the page: the choice lasts as long as the visit.
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
