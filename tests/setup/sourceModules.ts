import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

const src = fileURLToPath(new URL("../../src", import.meta.url));

/** What one file of `src/` asks for and names. Paths are relative to `src/`, with slashes. */
export interface SourceModule {
  path: string;
  /** Files of `src/` it imports, types included. */
  files: string[];
  /** Those of them that it imports for more than types. */
  running: string[];
  /** npm packages it imports, without the path inside them. */
  packages: string[];
  /** Names it takes from each import: `["mathjs/number", "create"]`. */
  names: [source: string, name: string][];
  /** Free-standing identifiers: variables, types, called functions; never a property's name. */
  identifiers: Set<string>;
  /** Members as written: `Math.random`, and `*.evaluate` whatever the object. */
  members: Set<string>;
}

interface Node {
  type: string;
  [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === "Identifier" ? String(node.name) : undefined;
}

/** `new URL("./x.worker.ts", import.meta.url)` imports as surely as `import` does. */
function addressOf(node: Node): string | undefined {
  if (node.type !== "NewExpression" || nameOf(node.callee) !== "URL") return undefined;
  const [first, second] = node.arguments as Node[];
  if (first?.type !== "Literal" || second?.type !== "MemberExpression") return undefined;
  return isNode(second.object) && second.object.type === "MetaProperty"
    ? String(first.value)
    : undefined;
}

function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void, parent?: Node) {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit, node);
    }
  }
}

/** An identifier that only labels a property: `a.name`, `{ name: … }`, `name: string` of a type. */
function isLabel(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined || parent.computed === true) return false;
  if (parent.type === "MemberExpression") return parent.property === node;
  if (parent.type === "TSQualifiedName") return parent.right === node;
  return parent.key === node && parent.value !== node && parent.shorthand !== true;
}

/** Reads one module. Throws when the text is not TypeScript. `resolve` says which file is meant. */
export function readModule(
  path: string,
  text: string,
  resolve: (path: string) => string,
): SourceModule {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const sources = new Set<string>();
  const running = new Set<string>();
  const names: [string, string][] = [];
  for (const statement of module.staticImports) {
    sources.add(statement.moduleRequest.value);
    if (statement.entries.length === 0) running.add(statement.moduleRequest.value);
    for (const { importName, isType } of statement.entries) {
      if (!isType) running.add(statement.moduleRequest.value);
      names.push([statement.moduleRequest.value, importName.name ?? "*"]);
    }
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (!moduleRequest) continue;
      sources.add(moduleRequest.value);
      if (!isType) running.add(moduleRequest.value);
    }
  }
  const identifiers = new Set<string>();
  const members = new Set<string>();
  walk(program as unknown as Node, (node, parent) => {
    const address = addressOf(node);
    if (address !== undefined) sources.add(address);
    if (node.type === "ImportExpression" && isNode(node.source) && node.source.type === "Literal") {
      sources.add(String(node.source.value));
    }
    if (node.type === "Identifier" && !isLabel(node, parent)) identifiers.add(String(node.name));
    if (node.type === "MemberExpression") {
      const property = node.computed === true ? undefined : nameOf(node.property);
      if (property === undefined) return;
      members.add(`*.${property}`);
      members.add(`${nameOf(node.object) ?? "*"}.${property}`);
    }
  });
  const relatives = [...sources].filter((source) => source.startsWith("."));
  const fileOf = (source: string): string =>
    resolve(posix.join(posix.dirname(path), withoutQuery(source)));
  const packages = [...sources].filter((source) => !source.startsWith("."));
  return {
    path,
    files: relatives.map(fileOf),
    running: relatives.filter((source) => running.has(source)).map(fileOf),
    packages: packages.map(packageOf),
    names,
    identifiers,
    members,
  };
}

/** `./figure.svg?url` is the file `./figure.svg`, read another way. */
function withoutQuery(source: string): string {
  return source.split("?")[0] ?? source;
}

function packageOf(source: string): string {
  return source
    .split("/")
    .slice(0, source.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Every TypeScript file of `src/`. */
export function sourceModules(): SourceModule[] {
  const all = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(src, join(entry.parentPath, entry.name)).split(sep).join("/"));
  const known = new Set(all);
  const resolve = (path: string): string =>
    [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((one) => known.has(one)) ?? path;
  return all
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readModule(path, readFileSync(join(src, path), "utf8"), resolve));
}
