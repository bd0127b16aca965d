import { useDeferredValue, useMemo } from "react";
import riskStyles from "../../projection/risk/Risk.module.css";
import { ByChoice } from "../ByChoice";
import measures from "../measures/Measures.module.css";
import type { Comparison } from "../useComparison";
import { riskCells } from "../share/riskCells";
import { TableActions } from "../share/TableActions";
import { BandsPanel } from "./BandsPanel";
import { BeatsTable } from "./BeatsTable";
import { HistogramPanel } from "./HistogramPanel";
import { readyTrials } from "./readyTrials";
import { RiskTable } from "./RiskTable";
import { StageRiskTable } from "./StageRiskTable";
import { TrialsStatus } from "./TrialsStatus";
import { useTrials } from "./useTrials";

/** The trials of all the scenarios on the same random numbers. */
export default function RiskView({ comparison }: { comparison: Comparison }) {
  const { c, reference, ready } = comparison;
  const trials = useTrials(comparison);
  const told = useMemo(() => readyTrials(trials), [trials]);
  const base = reference ?? ready[0];
  // One drawing after the other: both at once would keep the page from answering.
  const bandsMayCome = useDeferredValue(told.length > 0);
  return (
    <section aria-labelledby="compared-risk" className={riskStyles.view}>
      <h2 id="compared-risk">{c("risk.title")}</h2>
      <p className={measures.lead}>{c("risk.lead")}</p>
      <TrialsStatus comparison={comparison} trials={trials} />
      <RiskTable comparison={comparison} trials={trials} />
      <h3>{c("risk.beats.title")}</h3>
      <p className={measures.lead}>{c("risk.beats.lead")}</p>
      <BeatsTable comparison={comparison} trials={trials} />
      {told.length > 0 && (
        <TableActions
          comparison={comparison}
          what={c("risk.title")}
          rows={() => riskCells(comparison, trials)}
        />
      )}
      {told.length > 0 && (
        <>
          <HistogramPanel comparison={comparison} ready={told} />
          {bandsMayCome && <BandsPanel comparison={comparison} ready={told} />}
        </>
      )}
      {base && told.length > 0 && (
        <>
          <h3>{c("risk.stages")}</h3>
          <ByChoice comparison={comparison} />
          <StageRiskTable comparison={comparison} ready={told} base={base} />
        </>
      )}
    </section>
  );
}
