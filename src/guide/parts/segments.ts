import type { Segment } from "../../scenario";
import { type PublicKey, publics } from "../catalogue/publics";
import { type Making, sources } from "../making";
import { publicOf } from "../scattering";

/** The publics chosen, and those that the services chosen are for; with the segment's id of each. */
export function segmentsOf(making: Making): {
  readonly segments: Segment[];
  readonly idOf: ReadonlyMap<PublicKey, string>;
} {
  const { answers, t } = making;
  const served = answers.services.map(({ key }) => publicOf(answers, key));
  const idOf = new Map<PublicKey, string>();
  const segments = [...new Set([...answers.publics, ...served])].map((key): Segment => {
    const name = t(`catalogue.publics.${key}.name`);
    const id = making.idOf(name);
    idOf.set(key, id);
    const isCounted = key === "residents";
    return {
      id,
      name,
      population: Math.max(1, Math.round(answers.population * publics[key].value)),
      ...(!isCounted && { note: t("made.notes.publicShare") }),
      about: sources(making, {
        population: isCounted ? making.basisOf("population", "catchment") : publics[key],
      }),
    };
  });
  return { segments, idOf };
}
