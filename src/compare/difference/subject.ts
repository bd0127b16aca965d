import type { Steps } from "./changes";

/** What an assumption is about, as the editor and the bridge group them. */
const changeSubjects = [
  "presentation",
  "stages",
  "sales",
  "rounds",
  "team",
  "costs",
  "investments",
  "funding",
  "organisation",
  "economy",
  "variants",
  "rest",
] as const;

export type ChangeSubject = (typeof changeSubjects)[number];

const subjects: Readonly<Record<string, ChangeSubject>> = {
  meta: "presentation",
  start: "stages",
  stages: "stages",
  services: "sales",
  segments: "sales",
  routes: "rounds",
  staff: "team",
  volunteers: "team",
  presence: "team",
  overheads: "costs",
  inKind: "costs",
  investments: "investments",
  funding: "funding",
  organisation: "organisation",
  fiscalYearStart: "organisation",
  economy: "economy",
  drivers: "economy",
  correlations: "economy",
  variants: "variants",
};

/** The subject of what stands in a section of the file; of a section that none is known for, the rest. */
export function subjectOf(section: string | number | undefined): ChangeSubject {
  return subjects[String(section)] ?? "rest";
}

/** Keys that are read by people and change no figure. */
const wordKeys: ReadonlySet<string | number> = new Set([
  "name",
  "note",
  "source",
  "unit",
  "objective",
  "about",
  "legalForm",
  "funder",
  "status",
]);

/** Whether what stands at a place is read by people alone, and changes no figure. */
export function isOfWords(steps: Steps): boolean {
  const [section] = steps;
  if (section === "meta" || section === "variants") return true;
  const isWhole = section === "organisation" || section === "economy";
  // An item may be called as a key is, and so may a stage.
  return steps.some((step, depth) => {
    const holder = steps[depth - 1];
    const isKey = depth >= (isWhole ? 1 : 2) && holder !== "byStage" && holder !== "criteria";
    return isKey && wordKeys.has(step);
  });
}
