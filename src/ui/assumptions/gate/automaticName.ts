import { type Translate, translator } from "../../../locales";
import { type Criterion, limits } from "../../../scenario";
import { formatEuros, formatNumber, type Language } from "../../../units";
import { figureText } from "../quantityWords";
import { extentOf } from "../range/forms";
import { type Measured, thresholdSpec } from "./metrics";

/** The name of a service or round by its id. */
type NameOf = (id: string) => string;

/** What a criterion measures, in words: « Volume mensuel de « Colis » ». */
export function metricWords(
  { metric, service, route }: Pick<Criterion, "metric" | "service" | "route">,
  t: Translate,
  nameOf: NameOf,
): string {
  if (metric === "manual") return "";
  return t(`assumptions.stage.metrics.${metric}`, { name: nameOf(service ?? route ?? "") });
}

/** The sentence of a criterion as a name, until someone gives it one. */
export function automaticName(
  criterion: Pick<Criterion, "metric" | "service" | "route" | "op" | "threshold">,
  nameOf: NameOf,
  language: Language,
): string {
  const t = translator(language);
  const { metric, op, threshold } = criterion;
  if (metric === "manual") return t("editing.gate.names.manual");
  const words = metricWords(criterion, t, nameOf);
  return nameOfThreshold().slice(0, limits.nameLength);

  function nameOfThreshold(): string {
    if (typeof threshold === "string") return t("editing.gate.names.formula", { metric: words });
    if (typeof threshold === "object") {
      const { low, high } = extentOf(threshold);
      return t("editing.gate.names.range", {
        metric: words,
        min: thresholdText(low, metric as Measured, language),
        max: thresholdText(high, metric as Measured, language),
      });
    }
    return t(op === ">=" ? "editing.gate.names.atLeast" : "editing.gate.names.atMost", {
      metric: words,
      threshold: thresholdText(threshold, metric as Measured, language),
    });
  }
}

function thresholdText(value: number, metric: Measured, language: Language): string {
  const { unit, spec } = thresholdSpec(metric);
  if (unit === "share") return figureText(value, spec, language);
  if (unit === "eur" || unit === "eurPerMonth")
    return formatEuros(value, language, { decimals: 2 });
  return formatNumber(value, language);
}

/** The criterion after a change: a name that was automatic follows it, one that was given stays. */
export function renamed(
  before: Criterion,
  after: Criterion,
  nameOf: NameOf,
  language: Language,
): Criterion {
  const wasAutomatic = (["fr", "en"] as const).some(
    (one) => automaticName(before, nameOf, one) === before.name,
  );
  return wasAutomatic ? { ...after, name: automaticName(after, nameOf, language) } : after;
}
