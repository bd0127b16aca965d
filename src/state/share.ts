import { limits, parseScenario, type Scenario, serialiseScenario, withoutWords } from "../scenario";
import {
  canLink,
  copyText,
  decodeLink,
  encodeLink,
  fullAddress,
  keptCopies,
  writeAddress,
} from "../storage";
import { keepAsItIs, keepNow } from "./keeping";
import { addressOf } from "./address";
import { openKept, show, showLibrary } from "./opening";
import { derive } from "./results";
import { fresh, type Refusal, store } from "./store";

export const linkLimits = {
  /**
   * Longest link given out, in characters. Browsers show and open twice as many (Chrome stops showing
   * an address at 32,779); past that the file travels better.
   */
  longest: 16_000,
  /** Past this some mail programs cut a link: 2,083 is the old limit of Windows' own address (INTERNET_MAX_URL_LENGTH). */
  safe: 2_000,
  /**
   * Longest link drawn as a QR code: version 30 with the lowest correction holds 1,732 bytes in 137
   * modules a side, 4 dots each as the page draws it. Version 40 (2,953 bytes, 177 modules) would leave 3 dots,
   * which phones fail to read off a projector: what is longer leaves its notes out instead.
   */
  drawn: 1_732,
} as const;

/** A link short enough for a QR code: to the whole scenario, or to its figures without what is said of them. */
export interface DrawnLink {
  readonly address: string;
  readonly isWhole: boolean;
}

/** A link that holds the whole open scenario, or why there is none. */
export type ShareLink =
  | {
      readonly ok: true;
      readonly address: string;
      /** The link that a QR code holds; null where even without its notes the scenario is too long for one. */
      readonly drawn: DrawnLink | null;
    }
  | { readonly ok: false; readonly reason: "unsupported" }
  | { readonly ok: false; readonly reason: "tooLong"; readonly length: number };

/** Makes a link to a scenario, variants included. Nothing is sent: the link is the scenario. */
export async function makeLink(scenario: Scenario): Promise<ShareLink> {
  if (!canLink()) return { ok: false, reason: "unsupported" };
  const address = await addressFor(scenario);
  const { length } = address;
  if (length > linkLimits.longest) return { ok: false, reason: "tooLong", length };
  if (length <= linkLimits.drawn) return { ok: true, address, drawn: { address, isWhole: true } };
  const bare = await addressFor(withoutWords(scenario));
  const drawn = bare.length <= linkLimits.drawn ? { address: bare, isWhole: false } : null;
  return { ok: true, address, drawn };
}

async function addressFor(scenario: Scenario): Promise<string> {
  const compact = JSON.stringify(JSON.parse(serialiseScenario(scenario)));
  return fullAddress({ kind: "link", code: await encodeLink(compact) });
}

/** Puts a link on the clipboard; false where the browser refuses. */
export function copyLink(address: string): Promise<boolean> {
  return copyText(address);
}

/**
 * Opens the scenario that a link holds as a new one, kept from its first change. Nothing that is kept
 * is touched; where exactly the same is kept already, that one is opened.
 */
export async function openLink(code: string, document?: string): Promise<void> {
  await keepNow();
  const read = await readLink(code);
  if ("issues" in read) return refuse(read);
  const { scenario } = read;
  const copies = await keptCopies(scenario.meta.id);
  const kept = copies.ok ? copies.value : [];
  const same = kept.find(({ text }) => text === serialiseScenario(scenario));
  if (same) {
    await openKept(same.key, false, document);
    store.setState({ notice: { kind: "alreadyKept", name: scenario.meta.name } });
    return;
  }
  show(fresh({ kind: "link", code }, scenario, null), false, document);
  store.setState({ refusals: [], ...(kept.length > 0 && { notice: { kind: "linkBesideKept" } }) });
}

/** Keeps the open scenario, which came by a link, before anything is changed. */
export async function keepOpened(): Promise<void> {
  await keepAsItIs();
}

async function readLink(code: string): Promise<{ readonly scenario: Scenario } | Refusal> {
  if (!canLink()) return { file: "", link: "unsupported", issues: [] };
  const bytes = await decodeLink(code, limits.fileBytes);
  if (typeof bytes === "string") return { file: "", link: bytes, issues: [] };
  const parsed = parseScenario(bytes);
  if (!parsed.ok) {
    const isCut = parsed.issues.some(({ code }) => code === "notJson" || code === "notText");
    const link = isCut ? "damaged" : "content";
    return { file: "", link, issues: isCut ? [] : parsed.issues };
  }
  const { issue } = derive(parsed.scenario, null);
  if (issue) return { file: "", link: "content", issues: [issue], data: parsed.scenario };
  return { scenario: parsed.scenario };
}

/** A link that cannot be opened leaves what is on screen as it is. */
function refuse(refusal: Refusal): void {
  const { open, view } = store.getState();
  store.setState({ refusals: [refusal], taken: [] });
  if (open && view === "scenario") {
    writeAddress(addressOf(open), false);
    return;
  }
  showLibrary();
  writeAddress({ kind: "library" }, false);
}
