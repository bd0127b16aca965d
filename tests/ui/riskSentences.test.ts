import { describe, expect, test } from "vitest";
import { confidenceFactor, type Risk } from "../../src/engine";
import { startTexts, translator } from "../../src/locales";
import type { Scenario } from "../../src/scenario";
import type { RiskState } from "../../src/state";
import { noRisk } from "../../src/state/riskState";
import { isCertain, type RiskReading } from "../../src/ui/projection/risk/reading";
import {
  chanceEffects,
  chanceSentence,
  shortMonthsSentence,
  stoppingSentence,
  stoppings,
} from "../../src/ui/projection/risk/reasons";
import { riskEssentials } from "../../src/ui/projection/risk/riskEssentials";
import { aboutResults } from "../../src/ui/projection/risk/RiskStatus";
import {
  outcomeSentence,
  planSentence,
  reachSentence,
  shortfallSentence,
  valueSentence,
} from "../../src/ui/projection/risk/sentences";
import { stageRows } from "../../src/ui/projection/risk/stageRows";
import { figuresOf } from "../../src/ui/projection/useFigures";
import { exampleScenario } from "../charts/example";
import { small } from "../state/scenario";
import { readingFor } from "./riskResults";

startTexts("fr");
const fr = figuresOf(translator("fr"), "fr");
const en = figuresOf(translator("en"), "en");
const scenario = exampleScenario();
const reading = readingFor(scenario);
const { risk } = reading;

const withValue = (mean: number, worst: number, half = 10, worstHalf = half): RiskReading => ({
  ...reading,
  risk: {
    ...risk,
    valueOfStages: {
      mean,
      q05: worst,
      expectedShortfall: worst,
      se: half / confidenceFactor,
      q05Se: worstHalf / confidenceFactor,
      expectedShortfallSe: worstHalf / confidenceFactor,
    },
  },
});

describe("what going by stages is worth", () => {
  test("the trade that the issue names", () => {
    expect(valueSentence(withValue(-1023, 15_663), fr)).toBe(
      "Aller par étapes coûte en moyenne environ 1\u202f020\u00a0€ mais évite environ 15\u202f660\u00a0€ de pertes dans les 5\u202f% des cas les plus mauvais.",
    );
  });

  test.each([
    [500, 700, "rapporte en moyenne environ 500\u00a0€ et évite environ 700\u00a0€"],
    [500, -700, "rapporte en moyenne environ 500\u00a0€ mais coûte environ 700\u00a0€ de plus"],
    [500, 0, "l’effet ne se distingue pas de zéro"],
    [-500, -700, "ces jalons ne protègent pas le pilote"],
    [-500, 0, "coûte en moyenne environ 500\u00a0€\u202f; dans les 5\u202f%"],
    [5, 700, "ne se distingue pas de zéro avec 320 tirages (±\u00a010\u00a0€)"],
    [5, -700, "mais cela coûte environ 700\u00a0€"],
    [-5, 0, "L’effet d’aller par étapes ne se distingue pas de zéro"],
  ])("a mean of %i and %i in the worst twentieth", (mean, worst, words) => {
    expect(valueSentence(withValue(mean, worst), fr)).toContain(words);
    expect(valueSentence(withValue(mean, worst), en)).not.toMatch(/\{\{|projection\./);
  });

  test("no verdict on what cannot be told from zero, and digits that the precision allows", () => {
    expect(valueSentence(withValue(-1123, -800, 300, 900), fr)).toBe(
      "Aller par étapes coûte en moyenne environ 1\u202f100\u00a0€\u202f; dans les 5\u202f% des cas les plus mauvais, l’effet ne se distingue pas de zéro.",
    );
    expect(valueSentence(withValue(-1123, -800, 0, 0), fr)).toContain("1\u202f123\u00a0€");
    expect(valueSentence(withValue(5e11, 6e11, 0, 0), fr)).toContain("500\u00a0Md€");
  });

  test("nothing, where no gate stops anything or there is none", () => {
    const still = withValue(0, 0, 0);
    expect(valueSentence(still, fr)).toContain("sans changer ce qui reste à la fin");
    const stages = still.risk.stages.map((stage) => ({
      ...stage,
      pStopped: stage.pStopped && { p: 0, se: 0 },
    }));
    const { committed } = still.risk;
    const quiet = { ...still, risk: { ...still.risk, stages, staged: committed } };
    expect(valueSentence(quiet, fr)).toContain("n’arrêtent ni ne prolongent");
    expect(valueSentence(readingFor(small), fr)).toContain("Aucune étape n’a de jalon");
  });
});

describe("the first paragraph", () => {
  const short = (p: number): Risk => ({
    ...risk,
    staged: { ...risk.staged, pShortfall: { p, se: 0.003 } },
  });

  test.each([
    [0, "ne passe sous zéro dans aucun tirage sur\u00a0320"],
    [0.2, "il y a 1 chance sur\u00a05 (20\u202f%\u00a0±\u00a01) que la trésorerie"],
    [0.997, "passe presque toujours sous zéro au moins un mois (plus de 99\u202f%)"],
    [1, "Dans tous les tirages, la trésorerie passe sous zéro"],
  ])("says a shortfall of %f", (p, words) => {
    expect(shortfallSentence(short(p), fr)).toContain(words);
  });

  test("says the end, and nothing of a last stage that is the only one", () => {
    expect(reachSentence(reading, fr)).toContain("« Consolidation »".replaceAll(" ", "\u00a0"));
    const one: Scenario = {
      ...small,
      stages: small.stages.slice(0, 1),
      overheads: [],
      variants: [],
    };
    expect(reachSentence(readingFor(one), fr)).toBe("");
  });

  test("says where the plan ends among the trials, only where that is far from their middle", () => {
    const ending = (cash: (trial: number) => number): RiskReading => {
      const staged = {
        ...risk.finals.staged,
        cash: Float64Array.from({ length: 320 }, (_, n) => cash(n)),
      };
      return { ...reading, risk: { ...risk, finals: { ...risk.finals, staged } } };
    };
    const own = reading.plan.path.finalCash;
    const said = (cash: (trial: number) => number) => planSentence(ending(cash), fr);
    expect(said((trial) => own + (trial < 304 ? -500 : 500))).toMatch(
      /^Votre plan central finit mieux que 95\u202f% des tirages.: il compte en entier/,
    );
    expect(said((trial) => own + (trial < 304 ? 500 : -500))).toBe(
      "Votre plan central finit moins bien que 95\u202f% des tirages.",
    );
    expect(said(() => own - 500)).toContain("mieux que tous les tirages");
    expect(said((trial) => own + trial - 160)).toBe("");
    expect(planSentence(readingFor(small), fr)).toBe("");
  });

  test("says that stopped trials count with what they had left, where some stop and nowhere else", () => {
    const withStopped = (count: number): Risk => {
      const gates = risk.reasons.gates.map((gate) => ({ ...gate, stopped: count }));
      return { ...risk, reasons: { ...risk.reasons, gates } };
    };
    const french = "Les tirages arrêtés avant comptent avec ce qu’il leur restait.";
    const english = "Trials that stopped early count with what they had left.";
    expect(outcomeSentence(withStopped(1), fr)).toContain(french);
    expect(outcomeSentence(withStopped(1), en)).toContain(english);
    expect(outcomeSentence(withStopped(0), fr)).not.toContain("arrêtés");
    expect(outcomeSentence(withStopped(0), en)).not.toContain("stopped");
  });

  test("says one amount where all trials end alike", () => {
    expect(outcomeSentence(risk, fr)).toContain("au milieu des tirages");
    expect(outcomeSentence(readingFor(small).risk, fr)).toBe(
      "À la fin, la trésorerie est de 300\u00a0€.",
    );
  });
});

describe("a scenario without chance", () => {
  const sure = readingFor(small);

  test("is known as such, and the examples are not", () => {
    expect(isCertain(sure.plan)).toBe(true);
    expect(isCertain(reading.plan)).toBe(false);
  });

  test("says that nothing stops it and nothing may fail to come", () => {
    expect(stoppingSentence(sure, fr)).toContain("Aucune étape n’a de jalon");
    expect(chanceSentence(sure, chanceEffects(sure), fr)).toContain("n’est incertain");
  });

  test("tells each stage why it has no chance of a gate", () => {
    const rows = stageRows(sure, 0, fr, true);
    expect(rows.find(({ key }) => key === "passed")?.text).toBe("pas de jalon");
    expect(rows.find(({ key }) => key === "reached")?.text).toBe("dans tous les tirages");
  });
});

describe("why trials fail", () => {
  test("names criteria, months and aids, never ids", () => {
    const text = [
      stoppingSentence(reading, fr),
      shortMonthsSentence(reading, fr),
      chanceSentence(reading, chanceEffects(reading), fr),
      ...stoppings(reading).flatMap(({ name, criteria }) => [name, ...criteria.map((c) => c.name)]),
    ].join("\n");
    expect(text).not.toMatch(/[a-z]+_[a-z]+|\{\{|projection\./);
    expect(text).toContain("Amorçage");
    expect(stoppings(reading).every(({ name }) => name !== "")).toBe(true);
  });

  test("ranks what is missing by what its absence does", () => {
    const rises = chanceEffects(reading).map(({ rise }) => Math.abs(rise ?? 0));
    expect(rises).toEqual([...rises].sort((a, b) => b - a));
  });

  test("sets apart what stops the project before it can run short", () => {
    const given = risk.reasons.chances.find(({ path }) => path.startsWith("funding."));
    if (!given) throw new Error("something uncertain");
    const effect = {
      ...given,
      missing: 100,
      missingAndStopped: 100,
      shortWith: { p: 0.3, se: 0.01 },
      shortWithout: { p: 0.1, se: 0.01 },
    };
    const withEffect = (change: Partial<typeof effect>) => ({
      ...reading,
      risk: { ...risk, reasons: { ...risk.reasons, chances: [{ ...effect, ...change }] } },
    });
    const said = (change: Partial<typeof effect>) => {
      const told = withEffect(change);
      const effects = chanceEffects(told);
      return [effects[0]?.isEnd, chanceSentence(told, effects, fr)];
    };
    const none = "Aucune aide, aucun contrat ne change nettement le risque.";
    expect(said({})).toEqual([true, none]);
    expect(said({ shortWithout: { p: 0.31, se: 0.01 } })).toEqual([false, none]);
    expect(said({ missingAndStopped: 50 })).toEqual([
      false,
      "Aucune absence n’augmente nettement le risque.",
    ]);
    expect(said({ shortWithout: { p: 0.5, se: 0.01 } })[1]).toMatch(/^Sans «\s/);
  });

  test("a stage says its stops of those that come to it, and that no trial passes its gate", () => {
    const gates = risk.reasons.gates.map((gate) => ({ ...gate, asked: 160, stopped: 40 }));
    const quarter = risk.stages.map((stage) => ({ ...stage, pStopped: { p: 0.125, se: 0.004 } }));
    const some = { ...risk, stages: quarter, reasons: { ...risk.reasons, gates } };
    const rows = stageRows({ ...reading, risk: some }, 0, fr);
    expect(rows.find(({ key }) => key === "stopped")?.text).toBe(
      "25\u202f% de ceux qui y arrivent (13\u202f%\u00a0±\u00a01 de tous)",
    );
    const stages = risk.stages.map((stage) => ({ ...stage, pPassed: { p: 0, se: 0 } }));
    const never = { ...reading, risk: { ...risk, stages } };
    expect(stageRows(never, 0, fr).find(({ key }) => key === "passed")?.text).toBe(
      "Aucun tirage ne franchit ce jalon.",
    );
  });

  test("says nothing of months where cash never gives out", () => {
    expect(shortMonthsSentence(readingFor(small), fr)).toBe("");
  });

  test("a stage that nobody reaches says so", () => {
    const [first, second] = risk.stages;
    if (!first || !second) throw new Error("two stages");
    const never = { ...second, pReached: { p: 0, se: 0 }, exposure: null };
    const none = {
      ...never,
      pPassed: null,
      pPassedFirst: null,
      pShortfall: null,
      pBreaksEven: null,
      pStopped: null,
    };
    const rows = stageRows(
      { ...reading, risk: { ...risk, stages: [first, none, ...risk.stages.slice(2)] } },
      1,
      fr,
    );
    expect(rows.map(({ text }) => text)).toContain("étape jamais atteinte");
    expect(rows[0]?.text).toBe("aucun tirage sur\u00a0320");
  });
});

describe("what the results stand for", () => {
  const state: RiskState = {
    ...noRisk,
    risk,
    of: scenario,
    status: "done",
    settings: { trials: 320, untilPrecise: false, seed: 1 },
  };
  const part = { ...state.settings, trials: 10_000 };

  test.each([
    [{ ...noRisk, status: "running" }, null, "Les premiers résultats arrivent…"],
    [{ ...noRisk, status: "cancelled" }, null, "avant les premiers résultats"],
    [{ ...noRisk, status: "failed" }, null, "n’ont pas pu être calculés"],
    [state, reading, "320 tirages, série n°\u00a01."],
    [
      { ...state, status: "running", settings: part },
      reading,
      "Résultats sur 320 tirages, en attendant",
    ],
    [{ ...state, status: "cancelled", settings: part }, reading, "Arrêté"],
    [{ ...state, status: "running" }, { ...reading, isStale: true }, "les nouveaux arrivent"],
    [state, { ...reading, isStale: true }, "Résultats d’avant la modification."],
  ] as [RiskState, RiskReading | null, string][])("case %#", (state, reading, words) => {
    expect(aboutResults(state, reading, fr)).toContain(words);
  });

  test("the tiles say the chances, what moved them, and that they are old", () => {
    const [shortfall, gate] = riskEssentials(state, scenario, fr);
    expect(shortfall?.notes).toContain("en s’arrêtant aux jalons");
    expect(shortfall?.value).toMatch(/chance/);
    expect(shortfall?.isStale).toBe(false);
    expect(gate?.notes.join(" ")).toContain("Amorçage");
    const before = {
      ...risk,
      staged: {
        ...risk.staged,
        pShortfall: { ...risk.staged.pShortfall, p: risk.staged.pShortfall.p + 0.1 },
      },
    };
    const [moved] = riskEssentials({ ...state, previous: before }, scenario, fr);
    expect(moved?.change).toEqual({ text: "−10 points", verdict: "better" });
    expect(moved?.said).toMatch(/^Risque de découvert.: .*chance.*, en baisse de 10 points$/);
    const others = { ...state, previous: { ...before, seed: 2 } };
    expect(riskEssentials(others, scenario, fr)[0]?.change).toBeNull();
    const [old] = riskEssentials({ ...state, status: "running" }, structuredClone(scenario), fr);
    expect(old?.isStale).toBe(true);
    expect(old?.state).toBe("calcul en cours…");
    const [first] = riskEssentials({ ...noRisk, status: "running" }, scenario, fr);
    expect(first?.value).toBe("calcul en cours");
    expect(riskEssentials(state, small, fr)).toHaveLength(2);
  });
});
