import { memo, useCallback, useMemo, useState } from "react";
import { type ChartLook, overlayChart, timelineOf } from "../../../charts";
import { bandLines } from "../../../engine";
import { Select } from "../../parts/Select";
import { Choice } from "../../projection/tables/Choice";
import { ByChoice } from "../ByChoice";
import { MonthReader } from "../curves/MonthReader";
import { MonthsTable } from "../curves/MonthsTable";
import { overlaySentence } from "../curves/overlaySentence";
import { ComparedFigure } from "../figure/ComparedFigure";
import { useShownComparison } from "../shownView";
import type { Comparison, Ready } from "../useComparison";
import type { ReadyTrials } from "./readyTrials";

interface BandsPanelProps {
  comparison: Comparison;
  ready: readonly ReadyTrials[];
}

type Line = (typeof bandLines)[number];

/** The median of the trials of each scenario, and the band of the reference beside that of another. */
export const BandsPanel = memo(function BandsPanel({ comparison, ready }: BandsPanelProps) {
  const { c, figures } = comparison;
  const { t } = figures;
  const { by } = useShownComparison();
  const [line, setLine] = useState<Line>("cash");
  const [chosen, setChosen] = useState<string | null>(null);
  const [active, setActive] = useState<number | null>(null);
  const columns = useMemo(() => ready.map(({ column }) => column), [ready]);
  const others = columns.filter(({ isReference }) => !isReference);
  const other = bandedColumn(columns, chosen);
  const timeline = useMemo(
    () =>
      timelineOf(
        columns.map(({ plan }) => plan),
        by,
      ),
    [columns, by],
  );
  const bands = useMemo(
    () => new Map(ready.map(({ column, risk }) => [column.id, risk.staged.bands[line]])),
    [ready, line],
  );
  const valuesOf = useCallback(({ id }: Ready) => bands.get(id)?.q50 ?? [], [bands]);
  const build = useCallback(
    (look: ChartLook) => {
      const banded = bandedColumn(columns, chosen);
      const series = columns.map((column, place) => {
        const band = bands.get(column.id);
        const isBanded = column.isReference || column === banded;
        return {
          ...column,
          place,
          values: band?.q50 ?? [],
          band: band && isBanded ? { low: band.q05, high: band.q95 } : undefined,
        };
      });
      const reference = series.find(({ isReference }) => isReference) ?? null;
      const numbered = (number: number) => c("by.month", { number });
      return overlayChart(series, timeline, reference, { numbered }, look);
    },
    [columns, timeline, bands, chosen, c],
  );
  const name = t(`projection.lines.${line}.name`);
  const title = c("risk.bands.title", { line: name });
  const shared = { comparison, columns, timeline, valuesOf };
  return (
    <ComparedFigure
      comparison={comparison}
      columns={columns}
      title={title}
      axis={c("risk.bands.axis", { unit: t(`projection.risk.band.axis.${line}`) })}
      sentence={overlaySentence(title, columns, valuesOf, comparison)}
      build={build}
      active={active}
      choice={
        <>
          <Choice
            label={c("curves.line")}
            value={line}
            options={bandLines.map((one) => ({
              value: one,
              label: t(`projection.lines.${one}.name`),
            }))}
            onChoose={setLine}
          />
          <ByChoice comparison={comparison} />
          {others.length > 1 && other && (
            <Select
              label={c("risk.bands.other")}
              value={other.id}
              choices={others.map(
                (column) =>
                  [column.id, c("lettered", { letter: column.letter, name: column.name })] as const,
              )}
              onChoose={setChosen}
            />
          )}
        </>
      }
      reader={<MonthReader {...shared} active={active} onActive={setActive} />}
      table={<MonthsTable {...shared} caption={title} />}
    />
  );
});

/** The one beside the reference whose band is drawn: the first one until another is chosen. */
function bandedColumn(columns: readonly Ready[], chosen: string | null): Ready | undefined {
  const others = columns.filter(({ isReference }) => !isReference);
  return others.find(({ id }) => id === chosen) ?? others[0];
}
