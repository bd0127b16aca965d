import { type Timeline, timelineMonth } from "../../../charts";
import type { Cell } from "../../../exports";
import { formatMonth } from "../../../units";
import {
  type MeasureName,
  measureReadings,
  type PathMeasureName,
  type StageMeasureName,
} from "../../projection/measureCatalogue";
import { stageGroups } from "../stages/stageGroups";
import type { Column, Comparison, Ready } from "../useComparison";

type Rows = readonly (readonly Cell[])[];

function headOf({ c, columns }: Comparison, first: string): Cell[] {
  return [first, ...columns.map(({ letter, name }) => c("lettered", { letter, name }))];
}

/** A measure with all its digits; a month by its name. */
function cellOf(name: MeasureName, value: number | null, column: Column, of: Comparison): Cell {
  if (value === null || measureReadings[name].unit !== "month") return value;
  const month = column.plan?.months[value];
  return month === undefined ? null : formatMonth(month, of.figures.language);
}

/** The measures of whole scenarios, one row each. */
export function measureCells(of: Comparison, names: readonly PathMeasureName[]): Rows {
  return [
    headOf(of, of.c("measures.measure")),
    ...names.map((name) => [
      of.figures.t(`projection.measures.${name}.name`),
      ...of.columns.map((column) => cellOf(name, column.plan?.path[name] ?? null, column, of)),
    ]),
  ];
}

/** The measures of stages, a row for each stage and measure. */
export function stageCells(
  of: Comparison,
  base: Ready,
  alignment: "order" | "calendar",
  names: readonly StageMeasureName[],
): Rows {
  const { c, columns, figures } = of;
  const groups = stageGroups(columns, base, alignment);
  return [
    [c("stages.stage"), ...headOf(of, c("measures.measure"))],
    ...groups.flatMap((group) => {
      const title =
        group.base === null
          ? c("stages.alone")
          : c("stages.group", {
              number: group.base + 1,
              name: base.scenario.stages[group.base]?.name ?? "",
            });
      const ownNames = columns.map(({ scenario }, index) => {
        const cell = group.cells[index];
        return (cell && scenario?.stages[cell.stage]?.name) ?? null;
      });
      return [
        [title, "", ...ownNames],
        ...names.map((name) => [
          title,
          figures.t(`projection.measures.${name}.name`),
          ...columns.map(({ plan }, index) => {
            const cell = group.cells[index];
            return cell ? (plan?.stages[cell.stage]?.[name] ?? null) : null;
          }),
        ]),
      ];
    }),
  ];
}

/** Monthly amounts, one row a month of all scenarios together. */
export function monthCells(
  of: Comparison,
  columns: readonly Ready[],
  timeline: Timeline,
  valuesOf: (column: Ready) => ArrayLike<number>,
): Rows {
  const { c, figures } = of;
  const numbered = (number: number) => c("by.month", { number });
  return [
    headOf({ ...of, columns }, figures.t("projection.charts.month")),
    ...Array.from({ length: timeline.length }, (_, month): Cell[] => [
      timelineMonth(timeline, month, numbered, figures.language),
      ...columns.map(
        (column, place) => valuesOf(column)[month - (timeline.shifts[place] ?? 0)] ?? null,
      ),
    ]),
  ];
}
