import type { Change, Side } from "../../../compare";
import { stepWords, type Translate } from "../../../locales";
import type { Scenario } from "../../../scenario";
import type { Language } from "../../../units";
import { labelWords } from "./labelWords";
import { sideWords } from "./sideWords";

/** Changes of one subject, in words. */
export interface ChangeGroup {
  readonly title: string;
  readonly rows: readonly ChangeRow[];
}

export interface ChangeRow {
  readonly path: string;
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

export interface Wording {
  readonly t: Translate;
  readonly language: Language;
}

/** The changes by subject, each with what it is called, what it was and what it is. */
export function groupedChanges(
  changes: readonly Change[],
  then: Scenario,
  now: Scenario,
  wording: Wording,
): ChangeGroup[] {
  const groups = new Map<string, ChangeRow[]>();
  for (const change of changes) {
    const [side, root] = change.after ? [change.after, now] : [change.before, then];
    if (!side) continue;
    const title = groupTitle(side, root, wording);
    const row = changeRow(change, then, now, wording);
    groups.set(title, [...(groups.get(title) ?? []), row]);
  }
  return [...groups].map(([title, rows]) => ({ title, rows }));
}

/** One change: what it is called, what it was and what it is. */
export function changeRow(
  change: Change,
  then: Scenario,
  now: Scenario,
  wording: Wording,
): ChangeRow {
  const [side, root] = change.after ? [change.after, now] : [change.before, then];
  return {
    path: `${change.kind} ${change.path}`,
    label: side ? labelOf(change, side, root, wording) : change.path,
    before: sideWords(change, "before", then, now, wording),
    now: sideWords(change, "after", then, now, wording),
  };
}

/** Figures that the whole project has, told with its presentation. */
const ofProject: ReadonlySet<unknown> = new Set(["start", "fiscalYearStart"]);

function groupTitle({ location }: Side, root: Scenario, { t, language }: Wording): string {
  const [section] = location;
  if (section === "variants") return t("keeping.compare.variants");
  if (ofProject.has(section)) return t("assumptions.groups.project");
  return stepWords(location.slice(0, 1), root, language)[0] ?? String(section);
}

function labelOf(change: Change, { location }: Side, root: Scenario, wording: Wording): string {
  if (change.kind === "moved") return wording.t("keeping.compare.moved");
  return labelWords(location, root, wording);
}
