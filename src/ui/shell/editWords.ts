import type { Translate } from "../../locales";
import type { Scenario } from "../../scenario";
import type { EditLabel } from "../../state";

const subjects = [
  "meta",
  "start",
  "fiscalYearStart",
  "organisation",
  "economy",
  "correlations",
] as const;

type Subject = (typeof subjects)[number];

function isSubject(key: string): key is Subject {
  return subjects.some((subject) => subject === key);
}

/** What an edit changed, in words: the name of the item it belongs to, else the subject. */
export function editWords(label: EditLabel, scenario: Scenario, t: Translate): string {
  if (label.path === "meta.name") return t("shell.history.name");
  return t(`shell.history.${label.key}`, { what: nameAt(label.path, scenario, t) });
}

function nameAt(path: string, scenario: Scenario, t: Translate): string {
  const [list = "", id] = path.split(".");
  const items: unknown = Object.entries(scenario).find(([key]) => key === list)?.[1];
  if (Array.isArray(items)) {
    const item: unknown = items.find(
      (one: unknown) => typeof one === "object" && one !== null && "id" in one && one.id === id,
    );
    if (typeof item === "object" && item !== null && "name" in item) return String(item.name);
  }
  return t(`shell.subjects.${isSubject(list) ? list : "scenario"}`);
}
