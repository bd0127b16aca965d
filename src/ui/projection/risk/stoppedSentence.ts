import { formatIssue } from "../../../locales";
import type { Issue, Scenario } from "../../../scenario";
import { formatNumber } from "../../../units";
import { assumptionName } from "../drawer/assumptions";
import type { Figures } from "../useFigures";

/** Which assumption stops a trial, in which month, and what it would be worth. */
export function stoppedSentence(issue: Issue, scenario: Scenario, figures: Figures): string {
  const { t, language } = figures;
  const named = assumptionName(scenario, issue.path, t);
  const isOfRun = issue.code === "notFiniteAtRun" || issue.code === "outOfRangeAtRun";
  if (!named || !isOfRun) return formatIssue(issue, language).sentence;
  const field = t(`projection.risk.stopped.${named.item === "" ? "field" : "fieldOf"}`, {
    field: named.label,
    item: named.item,
  });
  const what = whatIsWrong(issue, field, figures);
  if (issue.month === null) return what;
  return t("projection.risk.stopped.in", { month: figures.month(issue.month.name), what });
}

type RunIssue = Extract<Issue, { code: "notFiniteAtRun" | "outOfRangeAtRun" }>;

function whatIsWrong(issue: RunIssue, field: string, { t, language }: Figures): string {
  const found = Number(issue.found);
  if (issue.code === "notFiniteAtRun") return t("projection.risk.stopped.notNumber", { field });
  const isHigh = issue.max !== undefined && found > issue.max;
  const kind = isHigh ? "tooHigh" : issue.exclusiveMin ? "notAbove" : "tooLow";
  const write = (value: number | undefined) =>
    value === undefined ? "" : formatNumber(value, language, { decimals: 6 });
  return t(`projection.risk.stopped.${kind}`, {
    field,
    value: write(found),
    bound: write(isHigh ? issue.max : issue.min),
  });
}
