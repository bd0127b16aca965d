import { type PathMeasureName, pathMeasureNames } from "../../projection/measureCatalogue";

/** The measures shown, in their order, and those that come first. */
export interface ChosenMeasures {
  readonly shown: readonly PathMeasureName[];
  readonly pinned: ReadonlySet<PathMeasureName>;
}

/** What was chosen, all where nothing was; names that no measure has are left out, pinned ones come first. */
export function chosenMeasures(
  measures: readonly string[] | null,
  pinned: readonly string[] | null,
): ChosenMeasures {
  const ordered =
    measures === null
      ? pathMeasureNames
      : pathMeasureNames
          .filter((name) => measures.includes(name))
          .toSorted((a, b) => measures.indexOf(a) - measures.indexOf(b));
  const first = new Set(ordered.filter((name) => pinned?.includes(name)));
  return {
    shown: [...first, ...ordered.filter((name) => !first.has(name))],
    pinned: first,
  };
}

/** The order once a measure has moved by one place among those pinned, or among the others. */
export function moved(
  { shown, pinned }: ChosenMeasures,
  name: PathMeasureName,
  by: 1 | -1,
): readonly PathMeasureName[] {
  const place = shown.indexOf(name);
  const other = shown[place + by];
  if (other === undefined || pinned.has(other) !== pinned.has(name)) return shown;
  return shown.with(place, other).with(place + by, name);
}
