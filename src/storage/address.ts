/** What the page's address points to, so that reloading and the back button find it again. */
export type Address =
  | { readonly kind: "library" }
  /** The guided start, at a step counted from 0. */
  | { readonly kind: "guide"; readonly step: number }
  | (Document & { readonly kind: "example"; readonly name: string })
  | (Document & { readonly kind: "kept"; readonly key: string })
  /** A whole scenario, as `encodeLink` writes it. */
  | (Document & { readonly kind: "link"; readonly code: string })
  /** Many projects, one line each. */
  | { readonly kind: "portfolio" }
  /** What is compared, as the comparison writes it. */
  | { readonly kind: "comparison"; readonly code: string };

/** A document of the scenario's funding application, by the name it has in the address. */
interface Document {
  readonly document?: string;
}

/** Comes after what a scenario is known by, and before the name of a document of its application. */
const documentMark = "?dossier=";

/** Reads the part of the address after `#`; null for a place within the page. */
export function readAddress(): Address | null {
  if (location.hash.length < 2) return { kind: "library" };
  const [place = "", named] = location.hash.slice(1).split(documentMark);
  const [kind, ...rest] = place.split("/");
  const name = decode(rest.join("/"));
  const document = named === undefined ? {} : { document: decode(named) };
  if (kind === "commencer")
    return { kind: "guide", step: Math.max(1, Math.trunc(Number(name)) || 1) - 1 };
  if (kind === "exemple" && name) return { kind: "example", name, ...document };
  if (kind === "scenario" && name) return { kind: "kept", key: name, ...document };
  if (kind === "lien") return { kind: "link", code: name, ...document };
  if (kind === "portefeuille") return { kind: "portfolio" };
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
  if (address.kind === "portfolio") return "#portefeuille";
  if (address.kind === "comparison") return `#comparer/${address.code}`;
  const place = placeOf(address);
  const hasDocument = place !== "" && "document" in address && address.document !== undefined;
  return hasDocument ? place + documentMark + encodeURIComponent(address.document) : place;
}

function placeOf(address: Address): string {
  if (address.kind === "example") return `#exemple/${encodeURIComponent(address.name)}`;
  if (address.kind === "kept") return `#scenario/${encodeURIComponent(address.key)}`;
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
