import type { Translate } from "../../../locales";
import type { VersionOutcome } from "../../../state";
import { versionLimits } from "../../../storage";

/** Why a version was not kept, or could not be gone back to. */
export function faultWords(fault: Exclude<VersionOutcome, "done">, t: Translate): string {
  return t(`keeping.versions.faults.${fault}`, { most: versionLimits.byHand });
}
