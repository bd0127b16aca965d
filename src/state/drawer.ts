import type { LineName } from "../engine";
import { store } from "./store";

/** One page of the drawer that explains a figure: from a measure to lines, months and assumptions. */
export type DrawerStep =
  | { readonly kind: "measure"; readonly name: string; readonly stage?: string }
  | (Months & { readonly kind: "line"; readonly line: LineName })
  | (Months & { readonly kind: "item"; readonly line: LineName; readonly id: string });

/** The months looked at: one of them, those of a stage by its id, or all where neither is given. */
interface Months {
  readonly stage?: string;
  readonly month?: number;
  /** All the months up to the end of those: what a balance is made of. */
  readonly sinceStart?: true;
}

/** Opens the drawer on one page. */
export function openDrawer(step: DrawerStep): void {
  store.setState({ drawer: [step] });
}

/** Goes one page deeper. */
export function pushDrawer(step: DrawerStep): void {
  store.setState(({ drawer }) => ({ drawer: [...drawer, step] }));
}

/** Goes one page back; the first page closes the drawer. */
export function backDrawer(): void {
  store.setState(({ drawer }) => ({ drawer: drawer.slice(0, -1) }));
}

export function closeDrawer(): void {
  store.setState({ drawer: [] });
}
