import { writeAddress } from "../../storage";
import { keepNow } from "../keeping";
import { store } from "../store";
import type { Asked } from "./comparisonState";
import { codeOf, entryOf } from "./entries";

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

/** Compares scenarios that the browser keeps, by the keys of their records, as a step of the back button. */
export function compareKept(keys: readonly string[]): void {
  void keepNow();
  const code = codeOf(
    keys.map((key) => entryOf({ kind: "kept", key })),
    null,
  );
  writeAddress({ kind: "comparison", code }, true);
  showComparison({ kind: "code", code });
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
