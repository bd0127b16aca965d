import type { GuideTranslate } from "../locales";
import { newId } from "../scenario";
import type { Language } from "../units";
import type { Answers } from "./answers";
import type { Basis, Sourced } from "./catalogue/figure";
import { type FullAnswers, withProposals } from "./proposals";
import { stageRole } from "./stageRole";

/** What every part of the scenario is made from. */
export interface Making {
  readonly answers: FullAnswers;
  readonly t: GuideTranslate;
  readonly language: Language;
  readonly stages: readonly { readonly id: string; readonly name: string }[];
  /** An id of its own in the scenario, made from a name. */
  readonly idOf: (name: string) => string;
  /** What an answered figure rests on; `otherwise` where it was left to Palier. */
  readonly basisOf: (key: keyof Answers, otherwise?: Basis) => Basis;
}

export type About = Record<string, { note?: string; source?: string }>;

export function startMaking(
  given: Answers,
  today: string,
  t: GuideTranslate,
  language: Language,
): Making {
  const answers = withProposals(given, today);
  const taken = new Set<string>();
  const idOf = (name: string) => {
    const id = newId(name, taken);
    taken.add(id);
    return id;
  };
  const stages = answers.stages.map(({ name }, index) => {
    const shown = name?.trim() || stageName(index, answers.stages.length, t);
    return { id: idOf(shown), name: shown };
  });
  return {
    answers,
    t,
    language,
    stages,
    idOf,
    basisOf: (key, otherwise = "plausible") => (given[key] === undefined ? otherwise : "answer"),
  };
}

/** The usual name of a stage by its place. */
export function stageName(index: number, count: number, t: GuideTranslate): string {
  const role = stageRole(index, count);
  return role === "pilot" && index > 1
    ? t("made.stageNumber", { number: index + 1 })
    : t(`made.stages.${role}`);
}

/** The sources of figures, under their paths in the item; what is left out has none to tell. */
export function sources(
  { t }: Making,
  figures: Readonly<Record<string, Sourced<unknown> | Basis | undefined>>,
): About {
  const about: About = {};
  for (const [path, figure] of Object.entries(figures)) {
    if (figure === undefined) continue;
    about[path] = {
      source: t(`made.sources.${typeof figure === "string" ? figure : figure.basis}`),
    };
  }
  return about;
}

/** Months and hours of the files have two decimals at most. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
