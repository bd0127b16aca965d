import type { PublicKey } from "./catalogue/publics";
import { services } from "./catalogue/services";
import type { FullAnswers } from "./proposals";

/** Most services and publics of a first stage before one scatters. */
export const mostAtFirst = { services: 3, publics: 2 } as const;

/** Services and publics of the first stage, and whether they are too many. */
export interface Scattering {
  readonly services: number;
  readonly publics: number;
  readonly hasTooManyServices: boolean;
  readonly hasTooManyPublics: boolean;
}

/**
 * Whether the first stage scatters: "do not offer too wide a range of targets and products from the start" (Atelier 1,
 * conciergeries de territoire, Cap Rural and CRESS AURA). The sheet speaks of targets and products to put first, in
 * the plural, and its own examples serve one or two publics: more than three services, or more than two publics.
 */
export function scatteringOf(answers: FullAnswers): Scattering {
  const first = answers.services.filter(({ stage }) => stage === 0);
  const publics =
    first.length > 0
      ? new Set(first.map(({ key }) => publicOf(answers, key))).size
      : answers.publics.length;
  return {
    services: first.length,
    publics,
    hasTooManyServices: first.length > mostAtFirst.services,
    hasTooManyPublics: publics > mostAtFirst.publics,
  };
}

/** The public that a service is for: the first chosen one that it usually serves, else its usual one. */
export function publicOf(
  { publics }: FullAnswers,
  key: FullAnswers["services"][number]["key"],
): PublicKey {
  const usual = services[key].publics;
  return publics.find((one) => usual.includes(one)) ?? usual[0];
}
