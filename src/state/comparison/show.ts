import { writeAddress } from "../../storage";
import { keepNow } from "../keeping";
import { store } from "../store";
import type { Asked } from "./comparisonState";

/** Shows the comparison that is asked for; its own code reads it. */
export function showComparison(asked: Asked): void {
  const { comparison } = store.getState();
  store.setState({
    view: "comparison",
    comparison: { ...comparison, asked },
    drawer: [],
    notice: null,
  });
}

/** Shows the table of many projects. */
export function showPortfolio(): void {
  store.setState({ view: "portfolio", drawer: [], notice: null });
}

/** Into that table, as a step of the back button. */
export function goToPortfolio(): void {
  void keepNow();
  writeAddress({ kind: "portfolio" }, true);
  showPortfolio();
}

/** Into the comparison, as a step of the back button: of the open scenario, or of what was compared last. */
export function goToComparison(kind: "open" | "last"): void {
  void keepNow();
  writeAddress({ kind: "comparison", code: "" }, true);
  showComparison({ kind });
}
