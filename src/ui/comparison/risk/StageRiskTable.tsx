import { memo } from "react";
import { stageRowKeys, stageRows } from "../../projection/risk/stageRows";
import tables from "../../projection/tables/table.module.css";
import { StageGroupTable, type StageRowSpec } from "../stages/StageGroupTable";
import type { Comparison, Ready } from "../useComparison";
import type { ReadyTrials } from "./readyTrials";

interface StageRiskTableProps {
  comparison: Comparison;
  ready: readonly ReadyTrials[];
  base: Ready;
}

/** What the trials tell of each stage, side by side. */
export const StageRiskTable = memo(function StageRiskTable({
  comparison,
  ready,
  base,
}: StageRiskTableProps) {
  const { c, figures } = comparison;
  const told = new Map(
    ready.map(({ column, risk, plan }) => [
      column.id,
      risk.stages.map((_, stage) =>
        stageRows({ risk, plan, isStale: false }, stage, figures, true),
      ),
    ]),
  );
  return (
    <StageGroupTable
      comparison={comparison}
      base={base}
      caption={c("risk.stagesCaption")}
      rows={stageRowKeys.map((key) => riskRow(key, told, comparison))}
    />
  );
});

type StageRows = ReadonlyMap<string, readonly ReturnType<typeof stageRows>[]>;

function riskRow(
  key: (typeof stageRowKeys)[number],
  told: StageRows,
  { c, figures }: Comparison,
): StageRowSpec {
  return {
    key,
    head: figures.t(`projection.risk.stage.${key}`),
    cell: (column, stage) => {
      const row = told.get(column.id)?.[stage]?.find((one) => one.key === key);
      if (!row) return <td className={tables.zero}>{c("risk.coming")}</td>;
      return <td className={`${tables.wide} ${row.isAlarm ? tables.negative : ""}`}>{row.text}</td>;
    },
  };
}
