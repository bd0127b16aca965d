import { applyVariant, type Scenario } from "../scenario";
import { openCopy } from "./opening";
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
    notice: null,
  });
}

/** Opens the variant looked at as a scenario of its own, under a new identity and the name given. */
export function openVariantAsCopy(name: string): void {
  const { open } = store.getState();
  if (!open || open.variant === null) return;
  const { variants: _, ...scenario } = open.shown;
  const copy: Scenario = { ...scenario, meta: { ...scenario.meta, id: crypto.randomUUID(), name } };
  openCopy(copy);
  store.setState({ notice: { kind: "copied" } });
}
