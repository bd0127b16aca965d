import fc from "fast-check";
import { type Answers, legalForms, type MakingOptions } from "../../src/guide";
import { funderKeys } from "../../src/guide/catalogue/funders";
import { investmentKeys } from "../../src/guide/catalogue/investments";
import { premisesKeys } from "../../src/guide/catalogue/premises";
import { publicKeys } from "../../src/guide/catalogue/publics";
import { serviceKeys } from "../../src/guide/catalogue/services";
import { wageKeys } from "../../src/guide/catalogue/wages";
import { limitsOf } from "../../src/guide/readGuide";
import { guideTexts, startTexts } from "../../src/locales";
import type { Language } from "../../src/units";

startTexts("fr");

export function options(language: Language = "fr"): MakingOptions {
  return {
    t: guideTexts(language),
    language,
    today: "2026-11",
    id: "3f1c2c1e-0d6b-4f3e-9a1c-0123456789ab",
  };
}

const within = ({ min, max }: { min: number; max: number }, isWhole = false) =>
  isWhole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });

const some = <T>(keys: readonly T[]) => fc.uniqueArray(fc.constantFrom(...keys));

/** Answers of any kind, each of which may be missing. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    territory: fc.string({ maxLength: 200 }),
    population: within(limitsOf.population, true),
    area: within(limitsOf.area),
    publics: some(publicKeys),
    legalForm: fc.constantFrom(...legalForms),
    start: fc.constantFrom("2026-12", "2031-07"),
    stages: fc.array(
      fc.record(
        { name: fc.string({ maxLength: 60 }), months: within(limitsOf.months, true) },
        { requiredKeys: ["months"] },
      ),
      { maxLength: 5 },
    ),
    services: some(serviceKeys).map((keys) => keys.map((key, at) => ({ key, stage: at % 4 }))),
    team: fc.array(fc.record({ paid: within(limitsOf.paid), given: within(limitsOf.given) }), {
      maxLength: 5,
    }),
    wage: fc.constantFrom(...wageKeys),
    premises: fc.constantFrom(...premisesKeys),
    rent: within(limitsOf.rent),
    opening: within(limitsOf.opening),
    investments: some(investmentKeys).chain((keys) =>
      fc.tuple(
        ...keys.map((key) =>
          fc.record(
            { key: fc.constant(key), amount: within(limitsOf.amount) },
            { requiredKeys: ["key"] },
          ),
        ),
      ),
    ),
    openingCash: within(limitsOf.openingCash),
    funders: some(funderKeys).chain((keys) =>
      fc.tuple(
        ...keys.map((key) =>
          fc.record(
            {
              key: fc.constant(key),
              amount: within(limitsOf.amount),
              advance: fc.double({ min: 0, max: 1, noNaN: true }),
              wait: within(limitsOf.wait, true),
            },
            { requiredKeys: ["key"] },
          ),
        ),
      ),
    ),
    name: fc.string({ maxLength: 250 }),
  },
  { requiredKeys: [] },
);
