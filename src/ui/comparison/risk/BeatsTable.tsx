import { memo } from "react";
import type { PairOfAmounts, PairOfMonths } from "../../../compare";
import { confidenceFactor } from "../../../engine";
import { formatNumber, formatShare } from "../../../units";
import { chanceOf } from "../../projection/risk/chance";
import { ScrollTable } from "../../projection/tables/ScrollTable";
import tables from "../../projection/tables/table.module.css";
import { Letter } from "../Letter";
import measures from "../measures/Measures.module.css";
import type { Comparison } from "../useComparison";
import { pairReading } from "./pairReading";
import { SureDifference } from "./SureDifference";
import type { ColumnTrials, ComparisonTrials } from "./useTrials";

export const contests = ["finalCash", "finalPosition", "lowestCash", "breakEvenMonth"] as const;

interface BeatsTableProps {
  comparison: Comparison;
  trials: ComparisonTrials;
}

/** How often each scenario does better than the reference in one and the same world. */
export const BeatsTable = memo(function BeatsTable({ comparison, trials }: BeatsTableProps) {
  const { c } = comparison;
  const { reference } = trials;
  if (!reference?.told) return null;
  const others = trials.columns.filter(({ column }) => !column.isReference);
  const { letter, name } = reference.column;
  const caption = c("risk.beats.caption", { letter, name });
  return (
    <ScrollTable label={caption}>
      <table className={`${tables.table} ${measures.table}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th className={tables.corner} scope="col">
              {c("risk.beats.contest")}
            </th>
            {others.map(({ column }) => (
              <th key={column.id} scope="col" className={measures.head}>
                <Letter letter={column.letter} isReference={false} />
                <span className={measures.name}>{column.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contests.map((contest) => (
            <tr key={contest}>
              <th scope="row">{c(`risk.beats.${contest}`, { letter })}</th>
              {others.map((one) => (
                <Contest
                  key={one.column.id}
                  contest={contest}
                  one={one}
                  reference={reference}
                  comparison={comparison}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
});

interface ContestProps {
  contest: (typeof contests)[number];
  one: ColumnTrials;
  reference: ColumnTrials;
  comparison: Comparison;
}

function Contest({ contest, one, reference, comparison }: ContestProps) {
  const { c, figures } = comparison;
  const { told } = one;
  const reading = told && reference.told && pairReading(reference.told.outcomes, told.outcomes);
  if (!reading) {
    const isStopped = one.issue !== null || one.column.plan === null;
    return <td className={tables.zero}>{c(isStopped ? "risk.stopped" : "risk.coming")}</td>;
  }
  const { pair } = reading;
  const { beats, pEqual } = pair[contest];
  if (!beats) return <td className={tables.wide}>{c("risk.beats.same")}</td>;
  const share = formatShare(pEqual, figures.language, { decimals: 1 });
  return (
    <td className={tables.wide} data-stale={one.isStale || reference.isStale}>
      {chanceOf(beats, pair.trials, figures).text}
      {pEqual > 0 && (
        <span className={measures.difference}>{c("risk.beats.equal", { share })}</span>
      )}
      <span className={measures.difference}>
        {contest === "breakEvenMonth" ? (
          monthsWords(pair.breakEvenMonth, comparison)
        ) : (
          <MeanWords of={pair[contest]} comparison={comparison} />
        )}
      </span>
    </td>
  );
}

function MeanWords({ of, comparison }: { of: PairOfAmounts; comparison: Comparison }) {
  const { mean, se } = of;
  if (mean === null) return null;
  return (
    <>
      {comparison.c("risk.beats.mean")}{" "}
      <SureDifference
        value={mean}
        se={se ?? 0}
        unit="euros"
        better="higher"
        comparison={comparison}
      />
    </>
  );
}

/** By how many months one comes sooner, where both break even. */
function monthsWords({ mean, se, pBoth }: PairOfMonths, { c, figures }: Comparison): string {
  const { language } = figures;
  if (mean === null) return c("risk.beats.neverBoth");
  const months = (value: number) => formatNumber(value, language, { decimals: 1 });
  const half = Math.ceil(confidenceFactor * (se ?? 0) * 10) / 10;
  const both = formatShare(pBoth, language, { decimals: 1 });
  if (half > 0 && Math.abs(mean) <= half) {
    return c("risk.beats.monthsWithin", { half: months(half), both });
  }
  const words = { value: months(Math.abs(mean)), half: months(half), both };
  return c(
    mean < 0 ? "risk.beats.sooner" : mean > 0 ? "risk.beats.later" : "risk.beats.sameMonth",
    words,
  );
}
