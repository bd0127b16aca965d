import type { VersionReason } from "../scenario";
import { attempt, type Stored } from "./database";

/** A scenario as it was at some moment, under a name. */
export interface KeptVersion {
  readonly key: string;
  /** The record of the scenario that it is a version of. */
  readonly recordKey: string;
  readonly name: string;
  readonly reason: VersionReason;
  readonly text: string;
  /** ISO date-time. */
  readonly takenAt: string;
}

/** How much history one scenario may have: as many moments as anybody reads, and no more than a browser grants. */
export const versionLimits = {
  /** Taken by hand: past that one is asked to take one away. */
  byHand: 50,
  /** Taken by the page itself: the oldest gives way. */
  automatic: 10,
  /** Characters of all the versions of a scenario. */
  characters: 20_000_000,
} as const;

/** `tooMany`: there are as many by hand as may be; `tooLarge`: they weigh as much as they may. */
export type VersionRefusal = "tooMany" | "tooLarge";

/** The versions of a scenario, the last taken first. */
export function listVersions(recordKey: string): Promise<Stored<KeptVersion[]>> {
  return attempt(async (database) => {
    const all = await database.getAllFromIndex("versions", "recordKey", recordKey);
    return all.toSorted((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
  });
}

/** Which of the versions there must go so that one more fits; a refusal where none may. */
export function roomFor(
  version: KeptVersion,
  there: readonly KeptVersion[],
): readonly KeptVersion[] | VersionRefusal {
  const isByHand = version.reason === "hand";
  const byHand = there.filter(({ reason }) => reason === "hand");
  if (isByHand && byHand.length >= versionLimits.byHand) return "tooMany";
  const automatic = there
    .filter(({ reason }) => reason !== "hand")
    .toSorted((a, b) => (a.takenAt < b.takenAt ? -1 : 1));
  let characters = there.reduce((sum, { text }) => sum + text.length, version.text.length);
  const given: KeptVersion[] = [];
  for (const [index, one] of automatic.entries()) {
    const left = automatic.length - index + (isByHand ? 0 : 1);
    if (left <= versionLimits.automatic && characters <= versionLimits.characters) break;
    given.push(one);
    characters -= one.text.length;
  }
  return characters > versionLimits.characters ? "tooLarge" : given;
}

/** Keeps a version; the oldest automatic ones give way. Gives the refusal where there is no room within the limits. */
export function keepVersion(version: KeptVersion): Promise<Stored<VersionRefusal | null>> {
  return attempt(async (database) => {
    const transaction = database.transaction("versions", "readwrite");
    const there = await transaction.store.index("recordKey").getAll(version.recordKey);
    const room = roomFor(version, there);
    if (typeof room === "string") return room;
    await Promise.all(room.map(({ key }) => transaction.store.delete(key)));
    await transaction.store.put(version);
    await transaction.done;
    return null;
  });
}

export function removeVersion(key: string): Promise<Stored<void>> {
  return attempt((database) => database.delete("versions", key));
}
