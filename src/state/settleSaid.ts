import {
  locate,
  type SaidHolder,
  type SaidOfFigure,
  type Scenario,
  valueAt,
  visitSaidHolders,
} from "../scenario";

type About = Record<string, SaidOfFigure>;

/** What a holder's `about` must become, by the holder's id path; undefined where nothing is left of it. */
type SettledSaid = ReadonlyMap<string, About | undefined>;

/** Has what is said of the figures follow an edit from `before` to `after`, of which `draft` is the draft. */
export function settleSaid(
  draft: Scenario,
  before: Scenario,
  after: Scenario,
  isTouched: boolean,
): void {
  for (const [path, about] of settledSaid(before, after, isTouched)) {
    const holder = valueAt(draft, locate(after, path) ?? []) as SaidHolder;
    if (about === undefined) delete holder.about;
    else holder.about = about;
  }
}

/**
 * What an edit changes in what is said of the figures: it goes with a figure that is no more, follows one that
 * moved in a list, and what was to be confirmed is estimated once its value was `touched`, without the source of the
 * value before. What the edit itself wrote is left as it is.
 */
function settledSaid(before: Scenario, after: Scenario, isTouched: boolean): SettledSaid {
  const settled = new Map<string, About | undefined>();
  const isSame = (key: keyof Scenario) => before[key] === after[key];
  const known = new Map<string, SaidHolder>();
  visitSaidHolders(
    before,
    (holder, path) => {
      if (holder.about) known.set(path, holder);
    },
    isSame,
  );
  if (known.size === 0) return settled;
  visitSaidHolders(
    after,
    (holder, path) => {
      const old = known.get(path);
      if (!old || !holder.about || old === holder) return;
      const about = settledAbout(old, holder, isTouched);
      if (about !== holder.about) settled.set(path, about);
    },
    isSame,
  );
  return settled;
}

/** The same object where nothing changes. */
function settledAbout(old: SaidHolder, holder: SaidHolder, isTouched: boolean): About | undefined {
  const { about = {} } = holder;
  // An edit that wrote there itself has put each text under its figure.
  const isWritten = about !== old.about;
  let isChanged = false;
  const entries = Object.entries(about).flatMap(([key, said]): [string, SaidOfFigure][] => {
    if (!old.about || !Object.hasOwn(old.about, key)) return [[key, said]];
    const next = isWritten ? placeIn(holder, key) : followed(old, holder, key);
    if (next !== key) isChanged = true;
    if (next === null) return [];
    const isEstimated =
      isTouched &&
      said === old.about[key] &&
      said.state === "to_confirm" &&
      textAt(old, key) !== textAt(holder, next);
    if (!isEstimated) return [[next, said]];
    isChanged = true;
    // A source speaks of the value that it gave: of another one it would be false.
    const { source: _, ...rest } = said;
    return [[next, { ...rest, state: "estimated" }]];
  });
  if (!isChanged) return about;
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** The key itself while a figure stands there; null where there is none. */
function placeIn(holder: SaidHolder, key: string): string | null {
  const location = locate(holder, key);
  return location !== null && valueAt(holder, location) !== undefined ? key : null;
}

function textAt(holder: SaidHolder, key: string): string {
  return JSON.stringify(valueAt(holder, locate(holder, key) ?? [])) ?? "";
}

/** The key under which a figure stands after an edit; null where it is no more. */
function followed(old: unknown, now: unknown, key: string): string | null {
  const steps: string[] = [];
  for (const step of key.replace(/\[(\d+)\]/g, ".$1").split(".")) {
    const next = Array.isArray(old) && Array.isArray(now) ? positionOf(old, now, step) : step;
    const [oldStep, nowStep] = [locate(old, step)?.[0], locate(now, next)?.[0]];
    if (oldStep === undefined || nowStep === undefined) return null;
    steps.push(next);
    old = valueAt(old, [oldStep]);
    now = valueAt(now, [nowStep]);
    if (now === undefined) return null;
  }
  return steps.some((step, index) => step !== key.split(".")[index]) ? steps.join(".") : key;
}

/**
 * Where the element of a list went: what has no id is known by being the same; where elements were only changed or
 * added, by its rank among those that are not.
 */
function positionOf(old: readonly unknown[], now: readonly unknown[], step: string): string {
  const element = old[Number(step)];
  if (typeof element !== "object" || element === null || "id" in element) return step;
  const at = now.indexOf(element);
  if (at >= 0) return String(at);
  if (old.length > now.length) return "gone";
  const rank = old.filter((one) => !now.includes(one)).indexOf(element);
  return String(now.indexOf(now.filter((one) => !old.includes(one))[rank]));
}
