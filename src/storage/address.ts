/** What the page's address points to, so that reloading and the back button find it again. */
export type Address =
  | { readonly kind: "library" }
  /** The guided start, at a step counted from 0. */
  | { readonly kind: "guide"; readonly step: number }
  | { readonly kind: "example"; readonly name: string }
  | { readonly kind: "kept"; readonly key: string }
  /** A whole scenario, as `encodeLink` writes it. */
  | { readonly kind: "link"; readonly code: string }
  /** What is compared, as the comparison writes it. */
  | { readonly kind: "comparison"; readonly code: string };

/** Reads the part of the address after `#`; null for a place within the page. */
export function readAddress(): Address | null {
  if (location.hash.length < 2) return { kind: "library" };
  const [kind, ...rest] = location.hash.slice(1).split("/");
  const name = decode(rest.join("/"));
  if (kind === "commencer")
    return { kind: "guide", step: Math.max(1, Math.trunc(Number(name)) || 1) - 1 };
  if (kind === "exemple" && name) return { kind: "example", name };
  if (kind === "scenario" && name) return { kind: "kept", key: name };
  if (kind === "lien") return { kind: "link", code: name };
  if (kind === "comparer") return { kind: "comparison", code: name };
  return null;
}

/** Says in the address what is shown; `isNew` makes it a step of the back button. */
export function writeAddress(address: Address, isNew: boolean): void {
  const hash = hashOf(address);
  if (hash === location.hash) return;
  const url = location.pathname + location.search + hash;
  if (isNew) history.pushState(null, "", url);
  else history.replaceState(null, "", url);
}

/** Calls back when the person goes back, forward, or types another address; gives the way to stop. */
export function onAddress(changed: (address: Address) => void): () => void {
  const listen = () => {
    const address = readAddress();
    if (address) changed(address);
  };
  window.addEventListener("popstate", listen);
  return () => window.removeEventListener("popstate", listen);
}

function hashOf(address: Address): string {
  if (address.kind === "guide") return `#commencer/${address.step + 1}`;
  if (address.kind === "example") return `#exemple/${encodeURIComponent(address.name)}`;
  if (address.kind === "kept") return `#scenario/${encodeURIComponent(address.key)}`;
  if (address.kind === "comparison") return `#comparer/${address.code}`;
  return address.kind === "link" ? `#lien/${address.code}` : "";
}

/** The page's address in full with what it points to, to hand on. */
export function fullAddress(address: Address): string {
  return location.origin + location.pathname + hashOf(address);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
