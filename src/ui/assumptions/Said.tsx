import type { SaidOf } from "./SaidTexts";
import { useSaid } from "./useSaid";

export type { SaidOf } from "./SaidTexts";

interface SaidProps {
  readonly said: SaidOf | undefined;
  /** Name of what it is said of, for those who hear the button alone. */
  readonly label: string;
  /** Id path of the figure or item, where what is said of it may be written here. */
  readonly path?: string | undefined;
}

/** A small word (devis, estimé, note) that opens the note and the source behind a figure. */
export function Said({ said, label, path }: SaidProps) {
  const { word, panel } = useSaid(said, label, path);
  return (
    <>
      {word}
      {panel}
    </>
  );
}

/** What is said of the one figure that an item holds: of the item and of the figure together. */
export function saidOf(
  item: SaidOf & { readonly about?: Readonly<Record<string, SaidOf>> | undefined },
  key: string,
): SaidOf | undefined {
  const own = item.about?.[key];
  if (!own) return item;
  const join = (a: string | undefined, b: string | undefined) => (a && b ? `${a} ${b}` : (a ?? b));
  return {
    note: join(item.note, own.note),
    source: join(item.source, own.source),
    state: own.state,
  };
}
