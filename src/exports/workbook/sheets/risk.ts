import type { Estimate } from "../../../engine";
import type { Scenario } from "../../../scenario";
import type { WorkbookRisk } from "../asked";
import type { Figure, Looks } from "../grid/looks";
import { Sheet } from "../grid/sheet";
import { said, type Words } from "../words";

/** What the trials gave, as values: a spreadsheet cannot run them again. */
export function writeRisk(
  risk: WorkbookRisk | null,
  scenario: Scenario,
  words: Words,
  looks: Looks,
): Sheet {
  const { sheets, risk: texts } = words.workbook;
  const sheet = new Sheet(sheets.risk);
  sheet.columns.push({ width: 60 }, ...Array.from({ length: 6 }, () => ({ width: 18 })));
  sheet.put(0, 0, sheets.risk, looks.title);
  sheet.put(1, 0, risk === null ? texts.none : said(texts.intro, risk), looks.intro);
  if (risk === null) return sheet;
  let row = 3;
  const heads = (titles: readonly string[]) => {
    for (const [column, title] of titles.entries()) sheet.put(row, column, title, looks.head);
    row += 1;
  };
  const line = (label: string, values: readonly (number | null)[], figure: Figure) => {
    sheet.put(row, 0, label, looks.label);
    for (const [index, value] of values.entries())
      sheet.put(row, 1 + index, value ?? texts.nobody, looks.fixed[figure]);
    row += 1;
  };
  const chances = (label: string, of: readonly (Estimate | null)[]) => {
    line(
      label,
      of.map((one) => one && one.p),
      "share",
    );
    line(
      said(texts.error, { label }),
      of.map((one) => one && one.se),
      "share",
    );
  };
  heads([texts.byStage, ...scenario.stages.map(({ name }) => name)]);
  const { stages } = risk;
  chances(
    texts.reached,
    stages.map(({ pReached }) => pReached),
  );
  chances(
    texts.passedFirst,
    stages.map(({ pPassedFirst }) => pPassedFirst),
  );
  chances(
    texts.passed,
    stages.map(({ pPassed }) => pPassed),
  );
  chances(
    texts.breaksEven,
    stages.map(({ pBreaksEven }) => pBreaksEven),
  );
  chances(
    texts.shortfall,
    stages.map(({ pShortfall }) => pShortfall),
  );
  chances(
    texts.stopped,
    stages.map(({ pStopped }) => pStopped),
  );
  for (const key of ["mean", "q05", "q50", "q95"] as const)
    line(
      said(texts.exposure, { of: texts.spread[key] }),
      stages.map(({ exposure }) => exposure && exposure[key]),
      "money",
    );
  row += 1;
  heads([texts.whole, texts.staged, texts.committed]);
  const ways = [risk.staged, risk.committed];
  for (const amount of ["finalCash", "finalPosition"] as const) {
    for (const key of [
      "mean",
      "sd",
      "q05",
      "q25",
      "q50",
      "q75",
      "q95",
      "expectedShortfall",
    ] as const)
      line(
        `${words.measures[amount].name}, ${texts.spread[key]}`,
        ways.map((way) => way[amount][key]),
        "money",
      );
  }
  chances(
    texts.negativeCash,
    ways.map(({ pNegativeFinalCash }) => pNegativeFinalCash),
  );
  chances(
    texts.anyShortfall,
    ways.map(({ pShortfall }) => pShortfall),
  );
  chances(
    texts.breakEven,
    ways.map(({ pBreakEven }) => pBreakEven),
  );
  for (const key of ["q50", "q80", "q95"] as const)
    line(
      `${words.measures.peakNeed.name}, ${texts.spread[key]}`,
      ways.map(({ peakNeed }) => peakNeed[key]),
      "money",
    );
  row += 1;
  heads([texts.value, texts.figure]);
  const { mean, q05, expectedShortfall } = risk.valueOfStages;
  line(texts.spread.mean, [mean], "money");
  line(texts.spread.q05, [q05], "money");
  line(texts.spread.expectedShortfall, [expectedShortfall], "money");
  return sheet;
}
