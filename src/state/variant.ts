import { applyVariant } from "../scenario";
import { derive } from "./results";
import { store } from "./store";

/** Shows the scenario of a variant, or the base again with null. A variant is only read. */
export function showVariant(variant: string | null): void {
  const { open } = store.getState();
  if (!open || open.variant === variant) return;
  const shown = variant === null ? open.base : applyVariant(open.base, variant);
  store.setState({
    open: { ...open, variant, shown },
    results: derive(shown, null),
    drawer: [],
  });
}
