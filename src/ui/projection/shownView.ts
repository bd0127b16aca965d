import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { showPanel } from "../../state";

export const views = ["summary", "risk", "stages", "months", "years"] as const;
export type View = (typeof views)[number];

interface Shown {
  readonly view: View;
  /** Whether the view was asked for from elsewhere, and its title takes the focus. */
  readonly isWanted: boolean;
}

/** Which view of the projection is shown. Kept out of the state of the page: nothing else depends on it. */
const shown = createStore<Shown>()(() => ({ view: "summary", isWanted: false }));

export function useShownView(): Shown {
  return useStore(shown);
}

export function chooseView(view: View): void {
  shown.setState({ view, isWanted: false });
}

/** Shows a view from outside the projection, and puts the focus on its title. */
export function goToView(view: View): void {
  showPanel("projection");
  shown.setState({ view, isWanted: true });
}

/** Says that the view asked for has the focus. */
export function viewArrived(): void {
  shown.setState({ isWanted: false });
}
