import type { Plan } from "../../../engine";

const lists = [
  "services",
  "routes",
  "staff",
  "volunteers",
  "presence",
  "overheads",
  "investments",
  "inKind",
  "funding",
] as const;

/** Name of an item of the scenario by its id; empty where there is none. */
export function itemName({ model: { scenario } }: Plan, id: string): string {
  for (const list of lists) {
    const item = scenario[list]?.find((one) => one.id === id);
    if (item) return item.name;
  }
  return "";
}
