import {
  idPath,
  inFormatOrder,
  type SaidOfFigure,
  type Scenario,
  saidOf,
  valueAt,
} from "../../scenario";
import { type Change, type PlacedChange, placedChanges, type Side, type Steps } from "./changes";
import { type Matching, type MatchedByName, matchItems } from "./matching";
import { locationIn, renamed } from "./renamed";
import { type ChangeSubject, isOfWords, subjectOf } from "./subject";

/** One assumption that differs between two scenarios. `before` is the reference's side, `after` the other's, each in its own ids. */
export interface AssumptionChange extends Change {
  /** The way to it, in the reference's ids: keys, ids of items, positions of rows. */
  readonly steps: Steps;
  readonly subject: ChangeSubject;
  /** Whether it is read by people alone: a name, a note, a source. */
  readonly isOfWords: boolean;
  /** The ids of its item where the two scenarios call it differently; null where they call it alike. */
  readonly item: MatchedByName | null;
}

/** What differs in the assumptions of two scenarios. */
export interface Difference {
  readonly reference: Scenario;
  readonly other: Scenario;
  readonly matching: Matching;
  /** The other in the ids of the reference: what both have is called alike. */
  readonly alike: Scenario;
  readonly changes: readonly AssumptionChange[];
  /** The same, in the same order, both sides in the ids of the reference. */
  readonly placed: readonly PlacedChange[];
}

/**
 * What differs in the assumptions of two scenarios, in the order of the format. Items are matched by id, then by name
 * (`matchItems`); a reference to an item's counterpart is no difference.
 */
export function differenceBetween(reference: Scenario, other: Scenario): Difference {
  const matching = matchItems(reference, other);
  const alike = renamed(other, matching);
  const ordered = inFormatOrder(other);
  const counterparts = new Map(
    matching.byName.map((one): [string, MatchedByName] => [`${one.list}.${one.reference}`, one]),
  );
  const inOther = ({ location }: Side): Side => {
    const own = locationIn(ordered, location, matching);
    return { location: own, value: valueAt(ordered, own) };
  };
  const placed = placedChanges(reference, alike);
  const changes = placed.map((change) => ({
    ...change,
    after: change.after && inOther(change.after),
    subject: subjectOf(change.steps[0]),
    isOfWords: isOfWords(change.steps),
    item: counterparts.get(change.steps.slice(0, 2).join(".")) ?? null,
  }));
  return { reference, other, matching, alike, changes, placed };
}

/** What differs in the assumptions of two scenarios, and nothing else of it. */
export function changesBetween(before: Scenario, after: Scenario): readonly AssumptionChange[] {
  return differenceBetween(before, after).changes;
}

/** Note, source and state of a side of a change, in its own scenario: of the figure, else of its item. */
export function saidOfSide(scenario: Scenario, { location }: Side): SaidOfFigure {
  return saidOf(scenario, idPath(scenario, location), location);
}
