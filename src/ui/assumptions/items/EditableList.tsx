import type { ReactNode } from "react";
import type { ItemList } from "../../../scenario";
import type { Added } from "../../../state";
import { Group } from "../Group";
import { List } from "../List";
import { useReading } from "../reading";
import { type PastedList, PasteTable } from "../paste/PasteTable";
import { AddItem } from "./AddItem";

interface EditableListProps<T> {
  readonly list: ItemList;
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly T[];
  readonly addLabel: string;
  readonly onAdd: () => Added;
  /** How a table becomes items, where one may be pasted. */
  readonly pasted?: PastedList<ItemList>;
  readonly children: (item: T) => ReactNode;
}

/** Items of one kind under their heading, and the way to add one; on paper, only where there are any. */
export function EditableList<T extends { readonly id: string }>(props: EditableListProps<T>) {
  const { list, title, hint, items, addLabel, onAdd, pasted, children } = props;
  const { isVariant } = useReading();
  if (items.length === 0 && isVariant) return null;
  const add = <AddItem list={list} label={addLabel} onAdd={onAdd} />;
  return (
    <div data-no-print={items.length === 0 ? "" : undefined}>
      <Group title={title} {...(hint === undefined ? {} : { hint })}>
        {items.length > 0 && (
          <List list={list} items={items}>
            {children}
          </List>
        )}
        {pasted ? (
          <PasteTable pasted={pasted} title={title}>
            {add}
          </PasteTable>
        ) : (
          add
        )}
      </Group>
    </div>
  );
}
