import { placePhrase, translator } from "../../locales";
import type { NamedEdit } from "../../state";
import type { Language } from "../../units";

/** Lists that a table can be pasted into. */
const pastedLists = [
  "services",
  "segments",
  "drivers",
  "staff",
  "overheads",
  "investments",
  "funding",
] as const;

/** What an edit changed, in words, by the names that held when it was made: « prix, Colis en relais ». */
export function editWords({ key, path, count, place }: NamedEdit, language: Language): string {
  const t = translator(language);
  if (path === "meta.name") return t("shell.history.name");
  const what = place ? placePhrase(place, language) : t("shell.subjects.scenario");
  switch (key) {
    case "note":
    case "source":
    case "state":
      return t(`said.history.${key}`, { what });
    case "itemsAdded": {
      const list = pastedLists.find((one) => one === path);
      return list ? t(`lists.paste.added.${list}`, { count: count ?? 0 }) : what;
    }
    case "value":
      // A figure or a key has its own words; a thing changed as a whole has its name only.
      return place?.key ? what : t("shell.history.value", { what });
    case "removed":
      return place?.key ? what : t("shell.history.removed", { what });
    default:
      return t(`shell.history.${key}`, { what: place?.outer ?? what });
  }
}
