import { type Panel, store } from "./store";

/** Shows one half of the scenario's view where the screen holds only one. */
export function showPanel(panel: Panel): void {
  store.setState({ panel });
}
