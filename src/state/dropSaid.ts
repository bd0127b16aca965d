import { forgetSaid, type Scenario } from "../scenario";

/** Takes away what was said of the figure at an id path, `funding.region.use` or `economy.priceGrowth`. */
export function dropSaid(draft: Scenario, path: string): void {
  const [list = "", ...keys] = path.split(".");
  const found: unknown = draft[list as keyof Scenario];
  const isList = Array.isArray(found);
  const holder: unknown = isList ? found.find((one: { id?: string }) => one.id === keys[0]) : found;
  if (typeof holder !== "object" || holder === null) return;
  forgetSaid(holder, (isList ? keys.slice(1) : keys).join("."));
}
