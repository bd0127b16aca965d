import { placeWords } from "../../../locales";
import {
  type FieldName,
  idPath,
  locate,
  plainFields,
  type Quantity,
  type Scenario,
  valueAt,
  visitQuantities,
} from "../../../scenario";
import { type FigureName, specOf, unitText } from "../figures";
import { distributionWords, figureText } from "../quantityWords";
import type { Reading } from "../reading";

/** A change of a variant in words: what, from which value, to which. */
export interface ChangeWords {
  readonly path: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** Which field each figure of a scenario is, by its id path. */
function fieldsByPath(scenario: Scenario): Map<string, FieldName> {
  const found = new Map<string, FieldName>();
  visitQuantities(scenario, (_value, field, location) => {
    found.set(idPath(scenario, location), field);
  });
  return found;
}

/** The plain number at a place, where the field is one: its name in the format leaves out ids and positions. */
function plainFieldAt(path: string): FigureName | undefined {
  const name = path
    .replace(/^stages\.[^.]+\.gate\.criteria\.[^.]+/, "criteria")
    .replace(/^stages\.[^.]+\.gate/, "gate")
    .replace(/^(stages|services|overheads|investments|funding)\.[^.]+/, "$1");
  return name in plainFields ? (name as FigureName) : undefined;
}

/** The changes of a variant in words, each once, in their order. */
export function changeWords(
  base: Scenario,
  shown: Scenario,
  paths: readonly string[],
  reading: Reading,
): ChangeWords[] {
  const known = new Map([...fieldsByPath(base), ...fieldsByPath(shown)]);
  return [...new Set(paths)].map((path) => {
    const holder = locate(base, path) === null ? shown : base;
    const location = locate(holder, path) ?? [];
    const field = known.get(path) ?? plainFieldAt(path);
    const words = (scenario: Scenario) => {
      const at = locate(scenario, path);
      return valueWords(at === null ? undefined : valueAt(scenario, at), field, reading);
    };
    return {
      path,
      what: placeWords(location, holder, reading.language) ?? path,
      before: words(base),
      after: isGone(base, shown, path) ? reading.t("variants.removed") : words(shown),
    };
  });
}

function isGone(base: Scenario, shown: Scenario, path: string): boolean {
  const had = locate(base, path);
  const has = locate(shown, path);
  const isThere = has !== null && valueAt(shown, has) !== undefined;
  return had !== null && typeof valueAt(base, had) === "object" && !isThere;
}

function valueWords(value: unknown, field: FigureName | undefined, reading: Reading): string {
  const { t, language } = reading;
  if (value === undefined) return t("variants.absent");
  if (typeof value === "number") {
    const spec = field ? specOf(field) : { unit: "number" as const };
    const text = figureText(value, spec, language);
    const unit = field ? unitText(t, field, { value }) : "";
    return spec.unit === "share" || unit === "" || unit.startsWith("%") ? text : `${text} ${unit}`;
  }
  if (field && typeof value === "object")
    return distributionWords(value as Exclude<Quantity, number | string>, specOf(field), reading);
  if (typeof value === "string")
    return value.startsWith("=") ? value : reading.nameOf(value) || value;
  if (typeof value === "boolean") return t(value ? "variants.yes" : "variants.no");
  const name = (value as { name?: unknown }).name;
  return typeof name === "string" ? name : t("variants.ownValues");
}
