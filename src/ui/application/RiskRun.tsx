import { RiskStatus } from "../projection/risk/RiskStatus";
import { useRiskReading } from "../projection/risk/reading";
import { useFigures } from "../projection/useFigures";

/** While the trials are not all done: how far they are, and how to run them again. */
export function RiskRun() {
  const figures = useFigures();
  const { state, reading } = useRiskReading();
  if (state.status === "done") return null;
  return (
    <div data-no-print>
      <RiskStatus state={state} reading={reading} figures={figures} />
    </div>
  );
}
