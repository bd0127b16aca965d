import { centralValue, type Plan } from "../../../engine";
import type { Translate } from "../../../locales";
import {
  type Distribution,
  type FieldName,
  fields,
  figureFieldAt,
  locate,
  type Quantity,
  type Scenario,
  valueAt,
} from "../../../scenario";
import { distributionWords, figureText, writingOf } from "../../assumptions";
import { formatNumber } from "../../../units";
import type { Figures } from "../useFigures";

/** An assumption behind a figure, in words. */
export interface AssumptionBehind {
  /** Id path of its field. */
  readonly path: string;
  /** Name of the item that it belongs to; empty for those of the whole scenario. */
  readonly item: string;
  readonly label: string;
  /** Value in the plan, with its unit; words where it changes from month to month. */
  readonly value: string;
  /** How it is given where it is not a plain number: the formula, or the range in words. */
  readonly given: string | null;
  readonly note: string | undefined;
  readonly source: string | undefined;
  readonly state: State | undefined;
  /** The file leaves it out. */
  readonly isDefault: boolean;
}

type State = "to_confirm" | "estimated" | "quote" | "observed";

interface Said {
  readonly note?: string;
  readonly source?: string;
  readonly state?: State;
}

interface Item extends Said {
  readonly name?: string;
  readonly unit?: string;
  readonly about?: Readonly<Record<string, Said>>;
}

/** Assumptions at these id paths, then the shared ones that their formulas refer to, each once. */
export function assumptionsBehind(
  plan: Plan,
  paths: readonly string[],
  figures: Figures,
): AssumptionBehind[] {
  const { scenario } = plan.model;
  const behind = new Map<string, AssumptionBehind>();
  const waiting = paths.flatMap((path) => byStagePaths(scenario, path));
  for (const path of waiting) {
    if (behind.has(path)) continue;
    const assumption = assumptionAt(plan, path, figures);
    if (!assumption) continue;
    behind.set(path, assumption);
    const value = readAt(scenario, path);
    if (typeof value === "string") waiting.push(...sharedPaths(scenario, value));
  }
  return [...behind.values()];
}

function readAt(scenario: Scenario, path: string): unknown {
  const location = locate(scenario, path);
  return location ? valueAt(scenario, location) : undefined;
}

/** A field that differs by stage stands for the field of each stage it is given for. */
function byStagePaths(scenario: Scenario, path: string): string[] {
  const value = readAt(scenario, path);
  if (typeof value !== "object" || value === null || !("byStage" in value)) return [path];
  return Object.keys(value.byStage as object).map((stage) => `${path}.byStage.${stage}`);
}

/** Paths of the drivers and populations that a formula names. */
function sharedPaths({ drivers = [], segments = [] }: Scenario, formula: string): string[] {
  const words = new Set(formula.match(/[a-z][a-z0-9_]*/g));
  return [
    ...drivers.filter(({ id }) => words.has(id)).map(({ id }) => `drivers.${id}.value`),
    ...segments.filter(({ id }) => words.has(id)).map(({ id }) => `segments.${id}.population`),
  ];
}

/** The figure at a path, as the tables of fields name it; plain numbers are told elsewhere. */
function fieldOfPath(scenario: Scenario, path: string): FieldName | null {
  const location = locate(scenario, path);
  const field = location && figureFieldAt(scenario, location);
  return field && Object.hasOwn(fields, field) ? (field as FieldName) : null;
}

/** Name of the field at a path: what is assumed, from which stage, and of which item. */
export function assumptionName(
  scenario: Scenario,
  path: string,
  t: Translate,
): { label: string; item: string } | null {
  const name = fieldOfPath(scenario, path);
  if (name === null) return null;
  const label = t(`assumptions.fields.${name}`);
  const stageId = /\.byStage\.(.*)$/.exec(path)?.[1];
  const stage = scenario.stages.find(({ id }) => id === stageId)?.name;
  return {
    label: stage === undefined ? label : t("assumptions.quantity.fromStage", { label, stage }),
    item: itemAt(scenario, path)?.name ?? "",
  };
}

function isOfWhole(path: string): boolean {
  return /^(organisation|economy)\./.test(path);
}

/** The item that a field belongs to, or the organisation or economy itself. */
function itemAt(scenario: Scenario, path: string): Item | undefined {
  const keys = path.split(".").slice(0, isOfWhole(path) ? 1 : 2);
  return readAt(scenario, keys.join(".")) as Item | undefined;
}

function isDistribution(value: unknown): value is Distribution {
  return typeof value === "object" && value !== null && "dist" in value;
}

function assumptionAt(plan: Plan, path: string, figures: Figures): AssumptionBehind | null {
  const { t, language } = figures;
  const { scenario } = plan.model;
  const name = fieldOfPath(scenario, path);
  const named = assumptionName(scenario, path, t);
  if (name === null || named === null) return null;
  const keys = path.split(".");
  const item = itemAt(scenario, path);
  const said = item?.about?.[keys.slice(isOfWhole(path) ? 1 : 2).join(".")];
  const given = readAt(scenario, path) as Quantity | undefined;
  const { spec, unitOf } = writingOf({ t, language }, name, item?.unit);
  const central = given === undefined ? spec.default : centralValue(given, plan.model);
  // A key that may be left out and then means nothing, such as a cap.
  if (central === undefined) return null;
  const unit = unitOf(central ?? undefined);
  return {
    path,
    ...named,
    value:
      central === null
        ? t("projection.drawer.variesByMonth")
        : withUnit(figureText(central, spec, language), unit),
    given:
      typeof given === "string"
        ? given.replace(/^=\s*/, "= ")
        : isDistribution(given)
          ? distributionWords(given, spec, { t, language })
          : null,
    note: said?.note ?? item?.note,
    source: said?.source ?? item?.source,
    state: said?.state,
    isDefault: given === undefined,
  };
}

/** A value of the field at a path with its unit: a drawn one, say. */
export function valueText(
  scenario: Scenario,
  path: string,
  value: number,
  { t, language }: Figures,
): string {
  const name = fieldOfPath(scenario, path);
  if (name === null) return formatNumber(value, language);
  const { spec, unitOf } = writingOf({ t, language }, name, itemAt(scenario, path)?.unit);
  return withUnit(figureText(value, spec, language), unitOf(value));
}

/** A figure and its unit; the percent sign stands in the figure already. */
function withUnit(figure: string, unit: string): string {
  return `${figure} ${figure.endsWith("%") ? unit.replace(/^%\s?/, "") : unit}`.trim();
}
