import type { Plan } from "../../../engine";
import type { ApplicationDocument, Block, Column, Table, TableRow } from "../../../exports";
import { type ApplicationTranslate, applicationTexts, translator } from "../../../locales";
import type { Stage } from "../../../scenario";
import type { Language } from "../../../units";
import { gatedStages, stageName } from "../../projection/essentials";
import type { RiskReading } from "../../projection/risk/reading";
import {
  chanceEffects,
  chanceSentence,
  shortMonthsSentence,
  stoppingSentence,
} from "../../projection/risk/reasons";
import { outcomeSentence, reachSentence, shortfallSentence } from "../../projection/risk/sentences";
import { stageRows } from "../../projection/risk/stageRows";
import { boundText, metricText } from "../../projection/tables/criterion";
import { type Figures, figuresOf } from "../../projection/useFigures";

/** What the trials tell, and how far that is the last word; a sentence in its place while there is nothing to tell. */
export interface ToldRisk {
  readonly reading: RiskReading | null;
  /** What the trials stand for, or why they are missing. */
  readonly about: string;
}

/** For a funder: the stages, what is written beforehand at each gate, the chances, and what a stop would cost. */
export function riskDocument(plan: Plan, told: ToldRisk, language: Language): ApplicationDocument {
  const a = applicationTexts(language);
  const figures = figuresOf(translator(language), language);
  return {
    key: "risk",
    title: a("documents.risk"),
    blocks: [
      { kind: "paragraph", text: a("risk.lead") },
      { kind: "heading", text: a("risk.stages") },
      stagesTable(plan, a, figures),
      { kind: "heading", text: a("risk.gates") },
      ...gateBlocks(plan, a, figures),
      { kind: "heading", text: a("risk.chances") },
      ...(told.reading
        ? chanceBlocks(told.reading, told.about, a, figures)
        : [{ kind: "paragraph", text: told.about } as const]),
    ],
  };
}

const text = (head: string): Column => ({ head, isNumeric: false });
const amount = (head: string): Column => ({ head, isNumeric: true });

function stagesTable(plan: Plan, a: ApplicationTranslate, figures: Figures): Table {
  return {
    kind: "table",
    key: "etapes",
    caption: a("risk.stagesCaption"),
    columns: [
      text(a("risk.stage")),
      text(a("risk.start")),
      amount(a("risk.months")),
      amount(a("risk.charges")),
      amount(a("risk.aid")),
      text(a("risk.onFail")),
    ],
    rows: plan.stages.map((stage, index): TableRow => {
      const planned = plan.model.scenario.stages[index];
      return {
        level: "item",
        path: `stages.${stage.id}.months`,
        cells: [
          stageName(plan, index),
          figures.month(plan.months[stage.start]),
          { value: stage.months, unit: "number" },
          { value: stage.charges, unit: "euros" },
          { value: stage.aid, unit: "euros" },
          planned ? failWords(planned, a) : "",
        ],
      };
    }),
  };
}

function failWords({ gate }: Stage, a: ApplicationTranslate): string {
  if (!gate) return a("risk.noGate");
  if (gate.onFail !== "extend") return a(`risk.fails.${gate.onFail}`);
  return a("risk.fails.extend", {
    count: gate.extend?.months ?? 0,
    times: gate.extend?.times ?? 0,
  });
}

function gateBlocks(plan: Plan, a: ApplicationTranslate, figures: Figures): Block[] {
  const { t } = figures;
  const gated = gatedStages(plan);
  if (gated.length === 0) return [{ kind: "paragraph", text: a("risk.noGates") }];
  const rows = gated.flatMap((index): TableRow[] => {
    const stage = plan.model.scenario.stages[index];
    const measured = plan.stages[index]?.gate;
    if (!stage?.gate || !measured) return [];
    const title = t("projection.gate.of", { stage: stage.name });
    const verdict = t(`projection.gate.${measured.passed ? "passed" : "failed"}`);
    return [
      { level: "group", cells: [`${title}, ${verdict}`] },
      ...stage.gate.criteria.map((criterion, place): TableRow => {
        const value = measured.criteria[place];
        const isOptional = criterion.required === false;
        return {
          level: "item",
          path: `stages.${stage.id}.gate.criteria.${criterion.id}.threshold`,
          cells: [
            `${criterion.name} (${t(`projection.gate.${isOptional ? "optional" : "required"}`)})`,
            value ? boundText(criterion, value.threshold, figures) : "",
            value ? metricText(criterion.metric, value.value, figures) : "",
            t(`projection.gate.${value?.passed ? "holds" : "fails"}`),
          ],
        };
      }),
    ];
  });
  const table: Table = {
    kind: "table",
    key: "jalons",
    caption: a("risk.gatesCaption"),
    columns: [
      text(a("risk.criterion")),
      text(a("risk.threshold")),
      text(a("risk.value")),
      text(t("projection.stages.verdict")),
    ],
    rows,
  };
  return [table, ...optionalSentences(plan, gated, a)];
}

/** Where some criteria are optional: how many of them must hold. */
function optionalSentences(plan: Plan, gated: readonly number[], a: ApplicationTranslate): Block[] {
  return gated.flatMap((index): Block[] => {
    const stage = plan.model.scenario.stages[index];
    const total = stage?.gate?.criteria.filter(({ required }) => required === false).length ?? 0;
    if (!stage?.gate || total === 0) return [];
    const count = stage.gate.atLeast ?? total;
    return [{ kind: "note", text: a("risk.atLeast", { stage: stage.name, count, total }) }];
  });
}

const toldOfStage = ["reached", "passed", "shortfall", "exposure"] as const;

function chanceBlocks(
  reading: RiskReading,
  about: string,
  a: ApplicationTranslate,
  figures: Figures,
): Block[] {
  const { risk, plan } = reading;
  const { peakNeed } = risk.staged;
  const table: Table = {
    kind: "table",
    key: "chances",
    caption: a("risk.chancesCaption"),
    columns: [text(a("risk.stage")), ...toldOfStage.map((key) => text(a(`risk.told.${key}`)))],
    rows: risk.stages.map(({ id }, index): TableRow => {
      const rows = stageRows(reading, index, figures);
      const cell = (key: (typeof toldOfStage)[number]) =>
        rows.find((row) => row.key === key)?.text ?? "";
      return {
        level: "item",
        path: `stages.${id}.months`,
        cells: [stageName(plan, index), ...toldOfStage.map(cell)],
      };
    }),
  };
  const main = [
    shortfallSentence(risk, figures),
    reachSentence(reading, figures),
    outcomeSentence(risk, figures),
  ];
  const reasons = [
    stoppingSentence(reading, figures),
    shortMonthsSentence(reading, figures),
    chanceSentence(reading, chanceEffects(reading), figures),
  ];
  return [
    { kind: "paragraph", text: main.filter(Boolean).join(" ") },
    table,
    { kind: "note", text: a("risk.exposure") },
    { kind: "heading", text: a("risk.cover") },
    {
      kind: "paragraph",
      text:
        peakNeed.q95 < 0.5
          ? a("risk.noPeak")
          : a("risk.peak", {
              q95: figures.amount(peakNeed.q95),
              q50: figures.amount(peakNeed.q50),
            }),
    },
    { kind: "heading", text: a("risk.reasons") },
    { kind: "list", items: reasons.filter(Boolean) },
    { kind: "note", text: a("risk.method", { about }) },
  ];
}
