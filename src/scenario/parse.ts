import { checkScenario } from "./check";
import type { Issue, IssueDetail } from "./issue";
import { shortJson } from "./issue";
import { childOf } from "./location";
import { inFormatOrder } from "./formatOrder";
import { currentVersion, migrate } from "./migrations";
import { readJson } from "./read";
import type { Scenario } from "./schema";

export type Parsed =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Bytes of scenario that checking every variant of a file may come to: some tenths of a second. */
const variantWork = 8_000_000;

function refuse(detail: IssueDetail, path: string, found: unknown): Parsed {
  return {
    ok: false,
    issues: [{ ...detail, path, location: path ? [path] : [], found: shortJson(found) }],
  };
}

/**
 * A scenario from the text or the bytes of a file: decoded, migrated, checked whole. Never throws; all issues
 * are collected, the ones that hinder reading on excepted.
 */
export function parseScenario(file: string | Uint8Array): Parsed {
  const read = readJson(file);
  if (!read.ok) return read;
  const { data } = read;
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    return refuse({ code: "wrongType", expected: "object" }, "", data);
  }
  const format = childOf(data, "format");
  if (format !== "palier/scenario") return refuse({ code: "wrongFormat" }, "format", format);
  const version = childOf(data, "version");
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return refuse({ code: "unknownVersion", supported: currentVersion }, "version", version);
  }
  if (version > currentVersion)
    return refuse({ code: "newerVersion", supported: currentVersion }, "version", version);
  const current = migrate(data as Record<string, unknown>, version);
  const variants = childOf(current, "variants");
  if (Array.isArray(variants) && variants.length * file.length > variantWork) {
    return refuse(
      { code: "tooMany", max: Math.floor(variantWork / file.length) },
      "variants",
      variants.length,
    );
  }
  const issues = [...read.issues, ...checkScenario(current)];
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, scenario: inFormatOrder(current as Scenario) };
}
