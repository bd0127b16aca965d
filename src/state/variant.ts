import { applyVariant, type Scenario } from "../scenario";
import { openCopy } from "./opening";
import { derive } from "./results";
import { type OpenScenario, store } from "./store";

/** What is on screen of a scenario: the variant asked for while there is one, else the base. */
export function showing(
  base: Scenario,
  wanted: string | null,
): Pick<OpenScenario, "variant" | "shown"> {
  const variant = base.variants?.some(({ id }) => id === wanted) ? wanted : null;
  return { variant, shown: variant === null ? base : applyVariant(base, variant) };
}

/** Shows the scenario of a variant, or the base again with null. */
export function showVariant(variant: string | null): void {
  const { open } = store.getState();
  if (!open || open.variant === variant) return;
  const view = showing(open.base, variant);
  store.setState({
    open: { ...open, ...view },
    results: derive(view.shown, null),
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
