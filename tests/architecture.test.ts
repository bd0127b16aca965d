import { describe, expect, test } from "vitest";
import { readModule, type SourceModule, sourceModules } from "./setup/sourceModules";

/** Which folders of `src/` each folder may import. "" is `src/main.tsx`. */
const mayImport: Record<string, readonly string[]> = {
  units: [],
  reference: ["units"],
  payroll: ["units", "reference"],
  formula: ["units"],
  scenario: ["units", "formula"],
  engine: ["units", "formula", "scenario"],
  compare: ["units", "formula", "scenario", "engine"],
  checks: ["units", "formula", "scenario", "engine", "reference"],
  statements: ["units", "reference", "formula", "scenario", "engine", "checks"],
  locales: ["units", "scenario", "engine", "reference", "checks", "statements"],
  guide: ["units", "formula", "scenario", "locales", "reference", "payroll"],
  charts: ["units", "formula", "scenario", "engine", "compare", "locales"],
  exports: [
    "units",
    "reference",
    "formula",
    "scenario",
    "engine",
    "compare",
    "checks",
    "statements",
    "locales",
  ],
  storage: ["units", "formula", "scenario"],
  // Comparisons are computed in the background by the same means as trials.
  runner: ["units", "formula", "scenario", "engine", "compare"],
  state: [
    "units",
    "reference",
    "formula",
    "scenario",
    "engine",
    "storage",
    "runner",
    "locales",
    "guide",
  ],
  ui: [
    "units",
    "reference",
    "payroll",
    "checks",
    "statements",
    "formula",
    "scenario",
    "engine",
    "compare",
    "charts",
    "exports",
    "storage",
    "runner",
    "state",
    "locales",
    "guide",
  ],
  cli: [
    "units",
    "reference",
    "formula",
    "scenario",
    "engine",
    "runner",
    "compare",
    "checks",
    "statements",
    "exports",
    "locales",
  ],
  "": ["state", "ui", "locales"],
};

/** The only folder that may import a package. */
const packageHomes: Record<string, string> = {
  mathjs: "formula",
  zod: "scenario",
  idb: "storage",
  "browser-fs-access": "storage",
  publicodes: "payroll",
  "modele-social": "payroll",
  docx: "exports",
  fflate: "exports",
  hucre: "exports",
};

/** Names that only `storage/` may use: what outlives the page passes through one place. */
const storageNames = [
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "caches",
  "FileReader",
  "showOpenFilePicker",
  "showSaveFilePicker",
  "showDirectoryPicker",
  "BroadcastChannel",
];
const storageMembers = [
  "*.localStorage",
  "*.sessionStorage",
  "*.indexedDB",
  "*.clipboard",
  "*.showOpenFilePicker",
  "*.showSaveFilePicker",
  "*.createObjectURL",
];

/** Names that would make the calculation depend on when, where or how often it runs. */
const impureNames = [
  "Date",
  "performance",
  "window",
  "document",
  "console",
  "globalThis",
  "self",
  "fetch",
  "crypto",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "process",
];

/** Parts of mathjs that compile or run text: the formulas are walked by our own code. */
const runningMathjs =
  /^(evaluate|compile|parser|help|all|\*)|^(evaluate|compile|parser)Dependencies$/;

function topOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] ?? "") : "";
}

/** Inside its own folder of `src/` a file may reach any other; elsewhere only the door. */
function passesDoor(from: string, to: string): boolean {
  if (topOf(from) === topOf(to)) return true;
  return /^[^/]+\/index\.tsx?$/.test(to) || (topOf(from) === "" && to.endsWith(".css"));
}

const rules: Record<string, (module: SourceModule) => string[]> = {
  "imports follow the arrows between folders": ({ path, files }) => {
    const allowed = mayImport[topOf(path)];
    if (allowed === undefined) return [`${path}: folder unknown to the table`];
    return files
      .map(topOf)
      .filter((folder) => folder !== topOf(path) && !allowed.includes(folder))
      .map((folder) => `${path} imports ${folder || "src"}/`);
  },
  "other folders are entered by their index.ts": ({ path, files }) =>
    files.filter((file) => !passesDoor(path, file)).map((file) => `${path} reaches ${file}`),
  "packages with a home each stay in one folder": ({ path, packages }) =>
    packages
      .filter((name) => (packageHomes[name] ?? topOf(path)) !== topOf(path))
      .map((name) => `${path} imports ${name}`),
  "only storage/ touches what outlives the page": ({ path, identifiers, members }) => {
    if (topOf(path) === "storage") return [];
    const named = storageNames.filter((name) => identifiers.has(name));
    return [...named, ...storageMembers.filter((member) => members.has(member))].map(
      (name) => `${path} uses ${name}`,
    );
  },
  "the engine has no clock, chance, page or console": ({ path, identifiers, members }) => {
    if (topOf(path) !== "engine") return [];
    const named = impureNames.filter((name) => identifiers.has(name));
    if (members.has("Math.random")) named.push("Math.random");
    return named.map((name) => `${path} uses ${name}`);
  },
  "no text is run as code": ({ path, identifiers, members, names }) => [
    ...["eval", "Function"]
      .filter((name) => identifiers.has(name))
      .map((name) => `${path}: ${name}`),
    ...(topOf(path) === "formula" && members.has("*.evaluate") ? [`${path}: .evaluate(`] : []),
    ...names
      .filter(([source, name]) => source.startsWith("mathjs") && runningMathjs.test(name))
      .map(([, name]) => `${path}: ${name} of mathjs`),
  ],
};

/** Cycles between files that run each other, each as the path that closes it; types do not run. */
function cycles(modules: readonly SourceModule[]): string[] {
  const imports = new Map(modules.map(({ path, running }) => [path, running]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(" -> "));
    if (start >= 0 || done.has(path)) return;
    for (const file of imports.get(path) ?? []) visit(file, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return found;
}

const modules = sourceModules();

describe("src/", () => {
  test.each(Object.entries(rules))("%s", (_name, rule) => {
    expect(modules.length).toBeGreaterThan(0);
    expect(modules.flatMap(rule)).toEqual([]);
  });

  test("no file imports itself by a detour", () => {
    expect(cycles(modules)).toEqual([]);
  });
});

describe("each rule sees the fault it is there for", () => {
  const faulty: Record<keyof typeof rules, [path: string, text: string][]> = {
    "imports follow the arrows between folders": [
      ["units/a.ts", 'import type { A } from "../engine/index.ts";'],
      ["engine/a.ts", 'const a = () => import("../ui/index.ts");'],
      ["elsewhere/a.ts", ""],
    ],
    "other folders are entered by their index.ts": [
      ["engine/a.ts", 'export { a } from "../units/months.ts";'],
      ["ui/parts/a.ts", 'export * from "../../units/months.ts";'],
      ["state/a.ts", 'new Worker(new URL("../runner/a.worker.ts", import.meta.url));'],
    ],
    "packages with a home each stay in one folder": [
      ["engine/a.ts", 'import { create } from "mathjs/number";'],
      ["state/a.ts", 'import { openDB } from "idb";'],
    ],
    "only storage/ touches what outlives the page": [
      ["state/a.ts", 'localStorage.getItem("a");'],
      ["ui/a.ts", "navigator.clipboard.readText();"],
      ["state/a.ts", 'new BroadcastChannel("a");'],
    ],
    "the engine has no clock, chance, page or console": [
      ["engine/a.ts", "export const a = Math.random();"],
      ["engine/lines/a.ts", "export const a = new Date();"],
      ["engine/a.ts", 'console.log("a");'],
    ],
    "no text is run as code": [
      ["units/a.ts", 'export const a = new Function("return 1");'],
      ["units/a.ts", 'eval("1");'],
      ["formula/a.ts", "export const a = (node: Node) => node.compile().evaluate({});"],
      ["formula/a.ts", 'import { all } from "mathjs";'],
    ],
  };
  const read = (path: string, text: string) => readModule(path, text, (file) => file);

  test.each(Object.entries(faulty))("%s", (name, examples) => {
    expect(Object.keys(faulty)).toEqual(Object.keys(rules));
    for (const [path, text] of examples) expect(rules[name]?.(read(path, text))).toHaveLength(1);
  });

  test("a cycle of three", () => {
    const three = [
      read("a.ts", 'import "./b.ts";'),
      read("b.ts", 'import { type D, c } from "./c.ts";'),
      read("c.ts", 'export * from "./a.ts";'),
    ];
    expect(cycles(three)).toEqual(["a.ts -> b.ts -> c.ts -> a.ts"]);
    expect(cycles([read("a.ts", 'import type { A } from "./a.ts";')])).toEqual([]);
  });

  test("and none sees a fault where a folder reaches its own files and others' doors", () => {
    const text =
      'import "../ledger.ts"; import "../random/index.ts"; import "./b.ts"; import "../../units/index.ts";';
    const module = read("engine/lines/a.ts", `${text} const a = { Date: 1, document: 2 }; a.Date;`);
    for (const rule of Object.values(rules)) expect(rule(module)).toEqual([]);
  });
});
