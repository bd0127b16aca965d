import { locate, type SaidHolder, saidPlaceOf, valueAt } from "../scenario";
import { editBase, type EditOutcome } from "./edit";
import { store } from "./store";

type Said = { note?: string; source?: string; state?: string };

/**
 * Says something of the item or the figure at an id path: its note, its source, for a figure its state. Nothing,
 * or an empty text, takes it away, and what is then empty in the file with it. It is said of the scenario, whatever
 * variant is looked at.
 */
export function setSaid(path: string, what: keyof Said, given: string | undefined): EditOutcome {
  const { open } = store.getState();
  const { holder, key } = saidPlaceOf(path);
  const location = open && locate(open.base, holder);
  const text = given?.trim();
  return editBase({ key: what, path }, (draft) => {
    const at = location && (valueAt(draft, location) as (SaidHolder & Said) | undefined);
    if (!at) return;
    if (key === null) return put(at, what, text);
    const said: Said = { ...at.about?.[key] };
    put(said, what, text);
    const { [key]: _, ...others } = at.about ?? {};
    const isEmpty = Object.keys(said).length === 0;
    if (isEmpty && Object.keys(others).length === 0) delete at.about;
    else at.about = (isEmpty ? others : { ...at.about, [key]: said }) as SaidHolder["about"];
  });
}

function put(said: Said, what: keyof Said, text: string | undefined): void {
  if (text === undefined || text === "") delete said[what];
  else said[what] = text;
}
