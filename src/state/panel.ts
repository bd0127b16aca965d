import { leaveApplication } from "./application";
import { type Panel, store } from "./store";

/** Shows the scenario, and that half of it where the screen holds only one. */
export function showPanel(panel: Panel): void {
  leaveApplication();
  store.setState({ panel });
}
