import type { MeasureChoice } from "../../../state";

/** The measures shown, in their order, and those that come first. */
export interface ChosenMeasures<Name extends string> {
  readonly shown: readonly Name[];
  readonly pinned: ReadonlySet<Name>;
}

/**
 * What was chosen among all measures, `first` where nothing was; names that no measure has are left out, pinned ones come
 * first.
 */
export function chosenMeasures<Name extends string>(
  { measures, pinned }: MeasureChoice,
  all: readonly Name[],
  first: readonly Name[] = all,
): ChosenMeasures<Name> {
  const ordered =
    measures === null
      ? first
      : all
          .filter((name) => measures.includes(name))
          .toSorted((a, b) => measures.indexOf(a) - measures.indexOf(b));
  const ahead = new Set(ordered.filter((name) => pinned?.includes(name)));
  return {
    shown: [...ahead, ...ordered.filter((name) => !ahead.has(name))],
    pinned: ahead,
  };
}

/** The order once a measure has moved by one place among those pinned, or among the others. */
export function moved<Name extends string>(
  { shown, pinned }: ChosenMeasures<Name>,
  name: Name,
  by: 1 | -1,
): readonly Name[] {
  const place = shown.indexOf(name);
  const other = shown[place + by];
  if (other === undefined || pinned.has(other) !== pinned.has(name)) return shown;
  return shown.with(place, other).with(place + by, name);
}
