import { checkScenario, type Scenario, type Variant, variantChanges } from "../../scenario";
import type { AssumptionChange, Difference } from "../difference/difference";
import { createSetFinder } from "./soundSet";
import { placesOf } from "./takeChanges";
import { withChanges } from "./withChanges";

/** Why a difference cannot be told by a variant. */
export type LeftOut =
  /** A variant adds no item (contract, section 12). */
  | "added"
  /** It is of the file, or of its variants, and not of what is assumed. */
  | "ofFile"
  /** With it the scenario would not be valid. */
  | "invalid";

export interface VariantOfDifference {
  readonly changes: Variant["changes"];
  readonly leftOut: readonly { readonly change: AssumptionChange; readonly reason: LeftOut }[];
}

/**
 * Some differences as the changes of a variant of the reference: the fewest, by paths of ids and keys, that give a valid
 * scenario; and those that a variant cannot tell.
 */
export function variantOf(
  difference: Difference,
  chosen: readonly AssumptionChange[],
): VariantOfDifference {
  const { placed, reference, alike } = difference;
  const places = placesOf(difference, chosen);
  const { variants: _, ...base } = reference;
  const tell = (some: readonly number[]) =>
    variantChanges(
      base,
      [],
      base,
      withChanges(
        base,
        alike,
        placed.filter((_change, place) => some.includes(place)),
      ),
    );
  const isValid = (some: readonly number[]) => isSound(base, tell(some));
  const tellable = places.filter((place) => reasonOf(difference.changes[place]) === null);
  const told = isValid(tellable) ? tellable : mostOf(difference, tellable, isValid);
  return {
    changes: tell(told),
    leftOut: places
      .filter((place) => !told.includes(place))
      .map((place) => {
        const change = difference.changes[place] as AssumptionChange;
        return { change, reason: reasonOf(change) ?? "invalid" };
      }),
  };
}

function isSound(base: Scenario, changes: Variant["changes"]): boolean {
  const variant = { id: "variante", name: "", changes };
  return checkScenario({ ...base, variants: [variant] }).length === 0;
}

function reasonOf(change: AssumptionChange | undefined): LeftOut | null {
  if (!change) return null;
  const { steps, kind } = change;
  if (steps[0] === "meta" || steps[0] === "variants") return "ofFile";
  const isItem =
    steps.length === 2 && !["organisation", "economy", "correlations"].includes(`${steps[0]}`);
  return kind === "added" && (isItem || steps.at(-2) === "criteria") ? "added" : null;
}

/** As many as are valid together, each with what it cannot do without, taken in their order. */
function mostOf(
  difference: Difference,
  places: readonly number[],
  isValid: (some: readonly number[]) => boolean,
): readonly number[] {
  const finder = createSetFinder(difference, "toReference");
  let kept: readonly number[] = [];
  for (const place of places) {
    if (kept.includes(place)) continue;
    const set = finder.find([...kept, place]);
    if ("issues" in set || set.places.some((one) => !places.includes(one))) continue;
    if (isValid(set.places)) kept = set.places;
  }
  return kept;
}
