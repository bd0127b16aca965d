import { type KeptScenario, type KeptVersion, listVersions } from "../../storage";

/** What else of a kept scenario can be compared: its variants, and its versions. */
export interface KeptParts {
  readonly variants: readonly { readonly id: string; readonly name: string }[];
  readonly versions: readonly KeptVersion[];
}

/** Reads which variants and versions a kept scenario has. */
export async function keptParts({ key, text }: KeptScenario): Promise<KeptParts> {
  const versions = await listVersions(key);
  return { variants: variantsIn(text), versions: versions.ok ? versions.value : [] };
}

/** The variants that a scenario's text names; none where it cannot be read, which is told when it is compared. */
function variantsIn(text: string): KeptParts["variants"] {
  try {
    const data = JSON.parse(text) as { variants?: unknown };
    const variants: unknown[] = Array.isArray(data.variants) ? data.variants : [];
    return variants.flatMap((one) => {
      const { id, name } = one as { id?: unknown; name?: unknown };
      return typeof id === "string" && typeof name === "string" ? [{ id, name }] : [];
    });
  } catch {
    return [];
  }
}
