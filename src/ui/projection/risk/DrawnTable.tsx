import type { DrawnValue, Model, TrialRun } from "../../../engine";
import { formatShare } from "../../../units";
import { valueText } from "../drawer/assumptions";
import { ScrollTable } from "../tables/ScrollTable";
import tables from "../tables/table.module.css";
import type { Figures } from "../useFigures";
import { usualRange } from "./usualRange";
import { variableName } from "./names";
import styles from "./Risk.module.css";

interface DrawnTableProps {
  run: TrialRun;
  figures: Figures;
}

interface Drawn extends DrawnValue {
  /** Where the value lies between the ends of its usual range, 0 to 1. */
  readonly at: number;
  readonly centralAt: number;
  /** Drawn as 1 or 0. */
  readonly isYesOrNo: boolean;
}

/** Each random value of a trial beside the plan's, the farthest from it first. */
function drawnValues({ draws, model, chances }: TrialRun): Drawn[] {
  // What an aid or a contract that did not come would have been tells nothing.
  const missing = chances
    .filter(({ cameTrue, path }) => !cameTrue && /^(funding|services)\./.test(path))
    .map(({ path }) => path.replace(/probability$/, ""));
  return draws
    .map((draw, index): Drawn => {
      const place = placeIn(model, index);
      return {
        ...draw,
        at: place(draw.value),
        centralAt: place(draw.central),
        isYesOrNo: model.variables[index]?.distribution.dist === "bernoulli",
      };
    })
    .filter(({ path }) => !missing.some((start) => path.startsWith(start)))
    .sort((a, b) => Math.abs(b.at - b.centralAt) - Math.abs(a.at - a.centralAt));
}

function placeIn({ variables }: Model, index: number): (value: number) => number {
  const variable = variables[index];
  if (!variable) return () => 0.5;
  const [low, high] = usualRange(variable.distribution);
  return (value) => (high > low ? Math.max(0, Math.min(1, (value - low) / (high - low))) : 0.5);
}

export function DrawnTable({ run, figures }: DrawnTableProps) {
  const { t } = figures;
  const { scenario } = run.model;
  if (run.draws.length === 0) return <p>{t("projection.risk.trial.nothingDrawn")}</p>;
  const caption = t("projection.risk.trial.drawnCaption");
  return (
    <ScrollTable label={caption}>
      <table className={tables.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th className={tables.corner} scope="col">
              {t("projection.risk.trial.variable")}
            </th>
            <th scope="col">{t("projection.risk.trial.drawnValue")}</th>
            <th scope="col">{t("projection.risk.band.plan")}</th>
            <th scope="col">{t("projection.risk.trial.deviation")}</th>
            <th scope="col" className={styles.rangeHead} data-no-print>
              {t("projection.risk.trial.place")}
            </th>
          </tr>
        </thead>
        <tbody>
          {drawnValues(run).map(({ path, value, central, at, centralAt, isYesOrNo }) => {
            const { item, label } = variableName(scenario, path, t);
            const words = (drawn: number) =>
              isYesOrNo
                ? t(drawn >= 0.5 ? "projection.risk.trial.yes" : "projection.risk.trial.no")
                : valueText(scenario, path, drawn, figures);
            return (
              <tr key={path}>
                <th scope="row">
                  {item} {label !== "" && <span className={tables.unit}>{label}</span>}
                </th>
                <td className={tables.wide}>{words(value)}</td>
                <td className={tables.wide}>{words(central)}</td>
                <td>{isYesOrNo ? "" : deviationText(value, central, figures)}</td>
                <td data-no-print>
                  <Range at={at} centralAt={centralAt} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollTable>
  );
}

/** How far from the plan: in percent of it, a sign before it; a dash where the plan has 0. */
function deviationText(value: number, central: number, { t, language }: Figures): string {
  if (Math.abs(value - central) < 1e-9 * Math.max(1, Math.abs(central))) {
    return t("projection.risk.trial.asPlanned");
  }
  if (central === 0) return t("projection.notApplicable");
  return formatShare((value - central) / Math.abs(central), language, { sign: true });
}

/** The usual range of a value as a line, the plan's as a tick, the drawn one as a dot. */
function Range({ at, centralAt }: { at: number; centralAt: number }) {
  const x = (place: number) => 6 + place * 108;
  return (
    <svg viewBox="0 0 120 16" className={styles.range} aria-hidden="true">
      <line x1={6} x2={114} y1={8} y2={8} stroke="var(--rule-strong)" strokeWidth={1} />
      <line
        x1={x(centralAt)}
        x2={x(centralAt)}
        y1={2}
        y2={14}
        stroke="var(--ink)"
        strokeWidth={1.5}
      />
      <circle cx={x(at)} cy={8} r={4.5} fill="var(--accent)" />
    </svg>
  );
}
