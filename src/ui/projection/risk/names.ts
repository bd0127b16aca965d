import type { Translate } from "../../../locales";
import type { Scenario } from "../../../scenario";
import { assumptionName } from "../drawer/assumptions";

/** Something that may or may not come: what it is called, and what kind of thing it is. */
export interface ChanceName {
  readonly name: string;
  readonly kind: "aid" | "contract" | "judgement";
  /** For a judgement, the stage at whose gate it is asked. */
  readonly stage: string | null;
}

/** What the probability at an id path is about. */
export function chanceName(scenario: Scenario, path: string): ChanceName {
  const [list, id, , , criterionId] = path.split(".");
  if (list === "funding") {
    const name = scenario.funding?.find((item) => item.id === id)?.name ?? "";
    return { name, kind: "aid", stage: null };
  }
  if (list === "services") {
    const name = scenario.services?.find((item) => item.id === id)?.name ?? "";
    return { name, kind: "contract", stage: null };
  }
  const stage = scenario.stages.find((item) => item.id === id);
  const criterion = stage?.gate?.criteria.find((item) => item.id === criterionId);
  return { name: criterion?.name ?? "", kind: "judgement", stage: stage?.name ?? null };
}

/** Name of a criterion of a stage's gate. */
export function criterionName(scenario: Scenario, stage: string, id: string): string {
  const found = scenario.stages.find((item) => item.id === stage);
  return found?.gate?.criteria.find((item) => item.id === id)?.name ?? "";
}

/** Name of a driver; empty where it is gone. */
export function driverName(scenario: Scenario, id: string): string {
  return scenario.drivers?.find((driver) => driver.id === id)?.name ?? "";
}

/** What a random variable is: of which item, and which of its figures; the latter empty where the item is the figure. */
export function variableName(
  scenario: Scenario,
  path: string,
  t: Translate,
): { item: string; label: string } {
  const [list, id = ""] = path.split(".");
  if (list === "drivers") return { item: driverName(scenario, id), label: "" };
  const named = assumptionName(scenario, path, t);
  const label = named?.label ?? "";
  const [, stage = "", criterion = ""] =
    /^stages\.([^.]+)\.gate\.criteria\.([^.]+)/.exec(path) ?? [];
  if (criterion !== "") return { item: criterionName(scenario, stage, criterion), label };
  // Each payment of an aid has its own.
  const payment = /^funding\.[^.]+\.payments\.(\d+)\./.exec(path)?.[1];
  if (named && payment !== undefined) {
    const nth = { label, number: String(Number(payment) + 1) };
    return { item: named.item, label: t("projection.risk.trial.payment", nth) };
  }
  return named && named.item !== "" ? { item: named.item, label } : { item: label, label: "" };
}
