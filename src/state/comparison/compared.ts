import { applyVariant, type Scenario } from "../../scenario";
import { derive, type Results } from "../results";
import type { OpenScenario, PalierState } from "../store";
import type { ComparedDocument, Entry } from "./comparisonState";
import { sourceCode, sourceOfOpen } from "./entries";

/** One of the scenarios compared, as it is now. */
export interface Compared {
  readonly entry: Entry;
  /** The scenario that its variant changes; null while it is read, and where it cannot be. */
  readonly base: Scenario | null;
  /** What is compared: the base, or its variant's scenario. */
  readonly scenario: Scenario | null;
  readonly fault: ComparedDocument["fault"];
  readonly version: ComparedDocument["version"];
  readonly variantName: string | null;
  /** Whether it is the open scenario, which edits change at once. */
  readonly isOpen: boolean;
}

type Parts = Pick<PalierState, "open"> & Pick<PalierState["comparison"], "entries" | "documents">;

/** The scenarios compared; the open one as edited. */
export function comparedOf({ entries, documents, open }: Parts): Compared[] {
  const openCode = open && sourceCode(sourceOfOpen(open));
  return entries.map((entry) => {
    const code = sourceCode(entry.source);
    const isOpen = code === openCode;
    const document = documents[code];
    const base = isOpen && open ? open.base : (document?.scenario ?? null);
    const scenario = base && variantOf(base, entry.variant, isOpen ? open : null);
    const variant = base?.variants?.find(({ id }) => id === entry.variant);
    return {
      entry,
      base,
      scenario,
      fault: scenario ? null : base ? "missing" : (document?.fault ?? null),
      version: document?.version ?? null,
      variantName: variant?.name ?? entry.variant,
      isOpen,
    };
  });
}

const variants = new WeakMap<Scenario, Map<string, Scenario>>();

/** A variant's scenario, made once; null where there is no such variant any more. */
function variantOf(base: Scenario, id: string | null, open: OpenScenario | null): Scenario | null {
  if (id === null) return base;
  if (open?.variant === id) return open.shown;
  if (!base.variants?.some((variant) => variant.id === id)) return null;
  const known = variants.get(base) ?? new Map<string, Scenario>();
  variants.set(base, known);
  const made = known.get(id) ?? applyVariant(base, id);
  known.set(id, made);
  return made;
}

const plans = new WeakMap<Scenario, Results>();

/** The plan of a compared scenario, or the value that stops it; computed once. */
export function planned(scenario: Scenario): Results {
  const known = plans.get(scenario) ?? derive(scenario, null);
  plans.set(scenario, known);
  return known;
}
