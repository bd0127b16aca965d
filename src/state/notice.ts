import { store } from "./store";

/** Takes the sentence about what was just done away. */
export function dismissNotice(): void {
  store.setState({ notice: null });
}

/** Takes the list of refused files away. */
export function dismissRefusals(): void {
  store.setState({ refusals: [], taken: [] });
}
