import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { ItemList } from "../../../scenario";

/** The items shown together, in their order: those whose places an item can take. */
export interface Siblings {
  readonly list: ItemList;
  readonly ids: readonly string[];
}

const SiblingsContext = createContext<Siblings | null>(null);

interface SiblingsProviderProps {
  readonly list: ItemList;
  readonly items: readonly { readonly id: string }[];
  readonly children: ReactNode;
}

export function SiblingsProvider({ list, items, children }: SiblingsProviderProps) {
  // The same object as long as the same items stand in the same order: an edit redraws one item.
  const order = items.map(({ id }) => id).join(" ");
  const value = useMemo(() => ({ list, ids: order === "" ? [] : order.split(" ") }), [list, order]);
  return <SiblingsContext value={value}>{children}</SiblingsContext>;
}

/** The list that an item stands in; null for one that stands in none. */
export function useSiblings(): Siblings | null {
  return useContext(SiblingsContext);
}
