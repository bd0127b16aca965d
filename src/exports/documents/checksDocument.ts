import type { Plan } from "../../engine";
import { basisSentence } from "../../locales";
import { type Finding, funderChecks, funderRules, type Severity } from "../../statements";
import type { Language } from "../../units";
import type { ApplicationDocument, Block, Table } from "./document";
import { findingWords } from "./findingWords";
import { type Words, wordsIn } from "./statements/words";

const severities: readonly Severity[] = ["fault", "warning", "advice"];

/** What a funder would remark, the gravest first, each with its rule and its assumption; then what is in order. */
export function checksDocument(plan: Plan, language: Language): ApplicationDocument {
  const words = wordsIn(language);
  const { a } = words;
  const found = funderChecks(plan);
  const remarked = new Set(found.map(({ rule }) => rule));
  const inOrder = [...new Set(funderRules)].filter((rule) => !remarked.has(rule));
  return {
    key: "checks",
    title: a("documents.checks"),
    blocks: [
      { kind: "paragraph", text: a("findings.lead") },
      ...(found.length === 0 ? [{ kind: "paragraph", text: a("findings.none") } as const] : []),
      ...severities.flatMap((severity) =>
        severityBlocks(
          severity,
          found.filter((one) => one.severity === severity),
          plan,
          words,
        ),
      ),
      ...(inOrder.length === 0
        ? []
        : ([
            { kind: "heading", text: a("findings.inOrder") },
            { kind: "list", items: inOrder.map((rule) => a(`findings.names.${rule}`)) },
          ] as const)),
    ],
  };
}

function severityBlocks(
  severity: Severity,
  found: readonly Finding[],
  plan: Plan,
  words: Words,
): Block[] {
  if (found.length === 0) return [];
  const { a, language } = words;
  const table: Table = {
    kind: "table",
    key: severity,
    caption: a(`findings.captions.${severity}`),
    columns: [a("findings.what"), a("findings.detail"), a("findings.basis")].map((head) => ({
      head,
      isNumeric: false,
    })),
    rows: found.map((finding) => ({
      level: "item",
      path: finding.path,
      cells: [
        a(`findings.names.${finding.rule}`),
        findingWords(finding, plan, words),
        finding.basis ? basisSentence(finding.basis, language) : a("findings.noBasis"),
      ],
    })),
  };
  return [{ kind: "heading", text: a(`findings.severities.${severity}`) }, table];
}
