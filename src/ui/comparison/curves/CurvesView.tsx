import { useCallback, useMemo, useState } from "react";
import { type ChartLook, overlayChart, timelineOf } from "../../../charts";
import { Choice } from "../../projection/tables/Choice";
import { ByChoice } from "../ByChoice";
import { ComparedFigure } from "../figure/ComparedFigure";
import { monthCells } from "../share/cells";
import { TableActions } from "../share/TableActions";
import { useShownComparison } from "../shownView";
import type { Comparison, Ready } from "../useComparison";
import { MonthReader } from "./MonthReader";
import { MonthsTable } from "./MonthsTable";
import { type OverlayLine, overlayLines, overlayValues } from "./overlayLines";
import { overlaySentence } from "./overlaySentence";

/** A monthly amount of all the scenarios on one axis. */
export function CurvesView({ comparison }: { comparison: Comparison }) {
  const { c, ready, reference } = comparison;
  const { by } = useShownComparison();
  const [line, setLine] = useState<OverlayLine>("cash");
  const [active, setActive] = useState<number | null>(null);
  const timeline = useMemo(
    () =>
      timelineOf(
        ready.map(({ plan }) => plan),
        by,
      ),
    [ready, by],
  );
  const valuesOf = useCallback((column: Ready) => overlayValues(column.plan, line), [line]);
  const build = useCallback(
    (look: ChartLook) =>
      overlayChart(
        ready.map((column, place) => ({ ...column, place, values: valuesOf(column) })),
        timeline,
        reference && { plan: reference.plan, place: ready.indexOf(reference) },
        { numbered: (number) => c("by.month", { number }) },
        look,
      ),
    [ready, timeline, reference, valuesOf, c],
  );
  const shared = { comparison, columns: ready, timeline, valuesOf };
  const title = c(`curves.lines.${line}.title`);
  return (
    <ComparedFigure
      comparison={comparison}
      columns={ready}
      title={title}
      axis={c("curves.axis", {
        unit: c(`curves.lines.${line}.axis`),
        months: c(by === "pilot" ? "curves.byPilot" : "curves.byCalendar"),
      })}
      sentence={overlaySentence(title, ready, valuesOf, comparison)}
      build={build}
      active={active}
      choice={
        <>
          <Choice
            label={c("curves.line")}
            value={line}
            options={overlayLines.map((one) => ({
              value: one,
              label: c(`curves.lines.${one}.name`),
            }))}
            onChoose={setLine}
          />
          <ByChoice comparison={comparison} />
        </>
      }
      reader={<MonthReader {...shared} active={active} onActive={setActive} />}
      table={
        <>
          <MonthsTable
            {...shared}
            caption={c("curves.caption", { title, unit: c(`curves.lines.${line}.axis`) })}
          />
          <TableActions
            comparison={comparison}
            what={title}
            rows={() => monthCells(comparison, ready, timeline, valuesOf)}
          />
        </>
      }
    />
  );
}
