import type { Organisation } from "../scenario";
import type { FunderKey } from "./catalogue/funders";
import type { InvestmentKey } from "./catalogue/investments";
import type { PremisesKey } from "./catalogue/premises";
import type { PublicKey } from "./catalogue/publics";
import type { ServiceKey } from "./catalogue/services";
import type { WageKey } from "./catalogue/wages";

/** The questions, in the order they are asked. */
export const questions = [
  "place",
  "publics",
  "form",
  "stages",
  "services",
  "team",
  "premises",
  "investments",
  "funders",
] as const;

export type Question = (typeof questions)[number];

export type LegalForm = Organisation["legalForm"];

export const legalForms: readonly LegalForm[] = [
  "association",
  "scic",
  "scop",
  "company",
  "sole_trader",
  "public_body",
];

export interface StageAnswer {
  /** Left out where the usual name is kept: it then follows the language. */
  readonly name?: string;
  readonly months: number;
}

export interface ServiceAnswer {
  readonly key: ServiceKey;
  /** Stage in which it begins, from 0. */
  readonly stage: number;
}

export interface TeamAnswer {
  /** Hours paid a week. */
  readonly paid: number;
  /** Hours given a month, by volunteers or by the holder of the project. */
  readonly given: number;
}

export interface InvestmentAnswer {
  readonly key: InvestmentKey;
  /** Euros; the usual range where it is left out. */
  readonly amount?: number;
}

export interface FunderAnswer {
  readonly key: FunderKey;
  /** Euros; near what is missing, within the usual range, where it is left out. */
  readonly amount?: number;
  /** Share paid first; the usual one where it is left out. */
  readonly advance?: number;
  /** Months from the start of the stage to the first payment, or from a claim to its payment. */
  readonly wait?: number;
}

/** What a person answered; what is left out takes Palier's proposal. */
export interface Answers {
  readonly territory?: string;
  readonly population?: number;
  /** In km². */
  readonly area?: number;
  readonly publics?: readonly PublicKey[];
  readonly legalForm?: LegalForm;
  readonly start?: string;
  readonly stages?: readonly StageAnswer[];
  readonly services?: readonly ServiceAnswer[];
  /** One for each stage. */
  readonly team?: readonly TeamAnswer[];
  readonly wage?: WageKey;
  readonly premises?: PremisesKey;
  readonly rent?: number;
  /** Hours a week during which somebody receives. */
  readonly opening?: number;
  readonly investments?: readonly InvestmentAnswer[];
  readonly openingCash?: number;
  readonly funders?: readonly FunderAnswer[];
  readonly name?: string;
}

/** Which answers each question gives. */
export const answersOf: Record<Question, readonly (keyof Answers)[]> = {
  place: ["territory", "population", "area"],
  publics: ["publics"],
  form: ["legalForm"],
  stages: ["start", "stages"],
  services: ["services"],
  team: ["team", "wage"],
  premises: ["premises", "rent", "opening"],
  investments: ["investments"],
  funders: ["openingCash", "funders"],
};

/** Where somebody stands in the guided start. */
export interface GuideState {
  readonly answers: Answers;
  /** Questions left to Palier; what was answered to them is kept aside. */
  readonly skipped: readonly Question[];
  /** From 0; after the last question comes the summary. */
  readonly step: number;
  /** Whether its scenario was made: the next start is a new one. */
  readonly isMade: boolean;
}

export const emptyGuide: GuideState = { answers: {}, skipped: [], step: 0, isMade: false };

/** The answers that count: those of skipped questions are left aside. */
export function countedAnswers({ answers, skipped }: GuideState): Answers {
  const aside = new Set(skipped.flatMap((question) => answersOf[question]));
  return Object.fromEntries(
    Object.entries(answers).filter(([key]) => !aside.has(key as keyof Answers)),
  );
}
