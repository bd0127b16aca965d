import { locate, type PlaceName, placeNameAt, type Scenario, valueAt } from "../scenario";

type Item = Readonly<Record<string, unknown>>;

/**
 * What an edit changed, as it is named afterwards: of an item put back as a whole, the one key that differs.
 * What the edit removed keeps the name that it had. null where the path leads nowhere.
 */
export function editedPlace(before: Scenario, after: Scenario, path: string): PlaceName | null {
  const [was, is] = [itemAt(before, path), itemAt(after, path)];
  const key = was && is ? keyThatDiffers(was, is) : null;
  const exact = key === null ? path : `${path}.${key}`;
  return placeNameAt(after, exact) ?? placeNameAt(before, exact);
}

function itemAt(scenario: Scenario, path: string): Item | null {
  const location = locate(scenario, path);
  const value = location && valueAt(scenario, location);
  return typeof value === "object" && value !== null && "id" in value ? value : null;
}

/** The name often follows what an item asks: it counts only where nothing else differs. */
function keyThatDiffers(before: Item, after: Item): string | null {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const [key, ...others] = keys.length > 1 ? keys.filter((one) => one !== "name") : keys;
  return key !== undefined && others.length === 0 ? key : null;
}
