import type { Issue, IssueDetail, Location } from "./issue";
import { shortJson } from "./issue";
import { idPath } from "./location";
import { limits } from "./schema";

type Read =
  | { readonly ok: true; readonly data: unknown; readonly issues: Issue[] }
  | { readonly ok: false; readonly issues: Issue[] };

function whole(detail: IssueDetail, found = ""): Issue {
  return { ...detail, path: "", location: [], found };
}

const token =
  /\s*(?:"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])/y;

/** Position of the first thing that is no token of JSON, or the end of the text. */
function firstNonToken(text: string): number {
  token.lastIndex = 0;
  let end = 0;
  while (token.test(text)) end = token.lastIndex;
  return end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
}

/** Line and column, from 1, of the fault: where the parser says, or where the tokens end (it does not always say). */
export function placeOf(error: unknown, text: string): { line: number; column: number } {
  const position = /position (\d+)/.exec(String(error))?.[1];
  const before = text.slice(0, position === undefined ? firstNonToken(text) : Number(position));
  const lines = before.split("\n");
  return { line: lines.length, column: (lines.at(-1) as string).length + 1 };
}

/** Bytes or text of a file to parsed JSON, within limits that keep a hostile file from exhausting the page. */
export function readJson(file: string | Uint8Array): Read {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file).length : file.length;
  if (bytes > limits.fileBytes) {
    return {
      ok: false,
      issues: [whole({ code: "tooLarge", max: limits.fileBytes }, String(bytes))],
    };
  }
  let text: string;
  try {
    text = typeof file === "string" ? file : new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return { ok: false, issues: [whole({ code: "notText" })] };
  }
  const content = text.startsWith("\uFEFF") ? text.slice(1) : text;
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch (error) {
    return { ok: false, issues: [whole({ code: "notJson", ...placeOf(error, content) })] };
  }
  const issues = guard(data);
  return issues.some((issue) => issue.code !== "unknownKey")
    ? { ok: false, issues }
    : { ok: true, data, issues };
}

/** Keys that no object of the format has and that some programs give a power of their own. */
const forbiddenKeys = ["__proto__"];

/**
 * Nesting and list lengths beyond any real scenario, and keys that would reach an object's prototype, which
 * are taken out of the parsed copy. Iterative, so that deep nesting cannot exhaust the stack.
 */
function guard(root: unknown): Issue[] {
  const issues: Issue[] = [];
  const add = (detail: IssueDetail, location: Location, found: string) => {
    issues.push({ ...detail, path: idPath(root, location), location, found });
  };
  const stack: { value: unknown; location: Location }[] = [{ value: root, location: [] }];
  let count = 0;
  while (stack.length > 0 && issues.length < 100) {
    const { value, location } = stack.pop() as { value: unknown; location: Location };
    if (typeof value !== "object" || value === null) continue;
    if (location.length > limits.nesting) {
      add({ code: "tooDeep", max: limits.nesting }, location.slice(0, 6), "");
      return issues;
    }
    const keys = Object.keys(value);
    if (keys.length > limits.listLength) {
      add({ code: "tooMany", max: limits.listLength }, location, String(keys.length));
      continue;
    }
    count += keys.length;
    if (count > limits.values) {
      add({ code: "tooMany", max: limits.values }, [], "");
      return issues;
    }
    for (const key of keys) {
      const child = (value as Record<string, unknown>)[key];
      if (forbiddenKeys.includes(key)) {
        add({ code: "unknownKey", known: [] }, [...location, key], shortJson(key));
        Reflect.deleteProperty(value, key);
      } else if (typeof child === "object" && child !== null) {
        stack.push({
          value: child,
          location: [...location, Array.isArray(value) ? Number(key) : key],
        });
      }
    }
  }
  return issues;
}
