import type { Distribution } from "../../../scenario";
import { criterionAt } from "../all/criterionAt";
import type { Figure } from "../changes/valueWords";
import { unitWord } from "../figures";
import { distributionWords, figureText } from "../quantityWords";
import { thresholdSpec } from "./metrics";

/** A threshold at an id path in words, as its metric is read: `25 %`, `70 passages`; null where no number stands there. */
export function thresholdWords(path: string, value: unknown, figure: Figure): string | null {
  const { t, language, root } = figure;
  const criterion = path.endsWith(".threshold") ? criterionAt(root, path)?.criterion : undefined;
  if (!criterion || criterion.metric === "manual") return null;
  const { spec, unit } = thresholdSpec(criterion.metric);
  const word = root.services?.find(({ id }) => id === criterion.service)?.unit;
  const text =
    typeof value === "number"
      ? figureText(value, spec, language)
      : isRange(value) && distributionWords(value, spec, figure);
  if (text === false) return null;
  const count = typeof value === "number" ? value : 2;
  const label = unitWord({ t, language }, unit, { value: count, word });
  return `${text} ${text.endsWith("%") ? label.replace(/^%\s?/, "") : label}`.trim();
}

function isRange(value: unknown): value is Distribution {
  return typeof value === "object" && value !== null && "dist" in value;
}
