import { Fragment, type ReactNode, useState } from "react";
import type { ItemList } from "../../scenario";
import { Button } from "../parts/Button";
import { SiblingsProvider } from "./items/siblings";
import { usePlace } from "./place";
import { useReading } from "./reading";

interface ListProps<T> {
  readonly list: ItemList;
  readonly items: readonly T[];
  readonly children: (item: T, index: number) => ReactNode;
}

/** How many items are drawn at once: a file may hold a thousand. */
const page = 30;

/** The items of a list, the first ones at once and the others when asked for. */
export function List<T extends { readonly id: string }>({ list, items, children }: ListProps<T>) {
  const { t } = useReading();
  const [asked, setAsked] = useState(page);
  const { wanted, added } = usePlace();
  const wantedAt = items.findIndex(({ id }) => isWithin(wanted ?? added, `${list}.${id}`));
  const shown = Math.max(asked, wantedAt + 1);
  if (shown > asked) setAsked(shown);
  const rest = Math.min(page, items.length - shown);
  return (
    <SiblingsProvider list={list} items={items}>
      {items.slice(0, shown).map((item, index) => (
        <Fragment key={item.id}>{children(item, index)}</Fragment>
      ))}
      {rest > 0 && (
        <Button onClick={() => setAsked(shown + page)}>
          {t("assumptions.showMore", { count: rest })}
        </Button>
      )}
    </SiblingsProvider>
  );
}

function isWithin(path: string | null, item: string): boolean {
  return path !== null && (path === item || path.startsWith(`${item}.`));
}
