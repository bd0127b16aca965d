import { usePalier } from "../../../state";
import { changeOf } from "../../projection/change";
import { ChangeMark } from "../../projection/ChangeMark";
import { Definition } from "../../projection/Definition";
import {
  measureReadings,
  type StageMeasureName,
  stageMeasureGroups,
} from "../../projection/measureCatalogue";
import { measureText } from "../../projection/measureText";
import tables from "../../projection/tables/table.module.css";
import { ByChoice } from "../ByChoice";
import { chosenMeasures } from "../measures/chosenMeasures";
import { GlancePicture } from "../measures/GlancePicture";
import { MeasureChooser } from "../measures/MeasureChooser";
import measures from "../measures/Measures.module.css";
import { stageCells } from "../share/cells";
import { TableActions } from "../share/TableActions";
import { useShownComparison } from "../shownView";
import type { Column, Comparison, Ready } from "../useComparison";
import { StageGroupTable, type StageRowSpec } from "./StageGroupTable";

const all: readonly StageMeasureName[] = stageMeasureGroups.flatMap(
  (group): readonly StageMeasureName[] => group.measures,
);
const first: readonly StageMeasureName[] = [
  "ownRevenue",
  "charges",
  "coverage",
  "aidNeeded",
  "lowestCash",
  "exposure",
];

/** The measures of each stage, side by side. */
export function StagesView({ comparison }: { comparison: Comparison }) {
  const { c, reference, ready } = comparison;
  const { by } = useShownComparison();
  const choice = usePalier((state) => state.comparison.stage);
  const chosen = chosenMeasures(choice, all, first);
  const base = reference ?? ready[0];
  if (!base) return <p>{c("measures.noReference")}</p>;
  return (
    <section aria-labelledby="stages-title">
      <h2 id="stages-title">{c("stages.title")}</h2>
      <p className={measures.lead}>{reference ? c("stages.lead") : c("measures.noReference")}</p>
      <ByChoice comparison={comparison} />
      <MeasureChooser comparison={comparison} scope="stage" all={all} chosen={chosen} />
      {chosen.shown.length === 0 ? (
        <p>{c("measures.noneChosen")}</p>
      ) : (
        <>
          <StageGroupTable
            comparison={comparison}
            base={base}
            caption={c("stages.caption")}
            rows={chosen.shown.map((name) => measureRow(name, comparison))}
          />
          <TableActions
            comparison={comparison}
            what={c("stages.title")}
            rows={() =>
              stageCells(comparison, base, by === "pilot" ? "order" : "calendar", chosen.shown)
            }
          />
        </>
      )}
    </section>
  );
}

function measureRow(name: StageMeasureName, comparison: Comparison): StageRowSpec {
  const { columns, figures } = comparison;
  return {
    key: name,
    head: (
      <Definition
        name={figures.t(`projection.measures.${name}.name`)}
        definition={figures.t(`projection.measures.${name}.definition`)}
      />
    ),
    cell: (column, stage, base) => (
      <StageMeasureCell
        name={name}
        column={column}
        stage={stage}
        base={base}
        comparison={comparison}
      />
    ),
    glance: (stages) => (
      <GlancePicture
        name={name}
        columns={columns}
        values={columns.map(({ plan }, index) => {
          const stage = stages[index] ?? -1;
          return plan?.stages[stage]?.[name] ?? null;
        })}
      />
    ),
  };
}

interface StageMeasureCellProps {
  name: StageMeasureName;
  column: Column;
  stage: number;
  base: number | null;
  comparison: Comparison;
}

function StageMeasureCell({ name, column, stage, base, comparison }: StageMeasureCellProps) {
  const { c, figures, reference } = comparison;
  const own = column.plan?.stages[stage];
  if (!column.plan || !own) return <td className={tables.zero}>{c("measures.none")}</td>;
  const value = own[name];
  const isBad = name !== "exposure" && value !== null && value < 0;
  return (
    <td>
      <span className={isBad ? tables.negative : undefined}>
        {measureText(name, value, column.plan, figures)}
      </span>
      {reference && base !== null && !column.isReference && (
        <StageDifference
          name={name}
          before={reference.plan.stages[base]?.[name] ?? null}
          after={value}
          comparison={comparison}
        />
      )}
    </td>
  );
}

interface StageDifferenceProps {
  name: StageMeasureName;
  before: number | null;
  after: number | null;
  comparison: Pick<Comparison, "c" | "figures"> & { readonly reference: Ready | null };
}

function StageDifference({ name, before, after, comparison }: StageDifferenceProps) {
  const { c, figures } = comparison;
  if (before === null && after === null) return null;
  const { unit, better } = measureReadings[name];
  const words =
    before === null || after === null ? (
      c(`measures.figure.${before === null ? "onlyHere" : "notHere"}`)
    ) : (
      <Change change={changeOf(before, after, unit, better, figures)} same={c("measures.same")} />
    );
  return <span className={measures.difference}>{words}</span>;
}

function Change({ change, same }: { change: ReturnType<typeof changeOf>; same: string }) {
  return change ? <ChangeMark change={change} /> : same;
}
