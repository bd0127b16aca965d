import type { Locator } from "@playwright/test";
import type { LineName, Plan, StageMeasures } from "../../src/engine";
import {
  formatEuros,
  formatEurosCents,
  formatMonth,
  formatNumber,
  formatShare,
} from "../../src/units";
import { serialiseScenario } from "../../src/scenario";
import { cellsOf, palier } from "./palierPage";
import {
  breakEvenStage,
  exampleFiles,
  exampleScenario,
  firstExample,
  planFrom,
  withFirstPrice,
} from "./plans";
import { expect, test } from "./watchedPage";

const euros = (value: number) => formatEuros(value, "fr");
const plain = (value: number) => formatNumber(value, "fr", { decimals: 0 });

/** Shares near nothing and near the whole keep a decimal. */
function share(value: number): string {
  const near = Math.abs(value) < 0.1 || Math.abs(Math.abs(value) - 1) < 0.01;
  return formatShare(value, "fr", { decimals: near ? 1 : 0 });
}

const orNothing = (write: (value: number) => string) => (value: number | null) =>
  value === null ? "sans objet" : write(value);
const orNever = (plan: Plan) => (index: number | null) =>
  index === null ? "pas atteint" : formatMonth(plan.months[index] ?? "", "fr");

const sum = (values: Float64Array, first = 0, end = values.length) =>
  values.subarray(first, end).reduce((total, value) => total + value, 0);

for (const file of exampleFiles) {
  test(`${file} opens on its essentials, with the engine’s figures`, async ({ page }) => {
    const on = palier(page);
    const plan = planFrom(exampleScenario(file));
    const { path, stages } = plan;
    const last = stages.at(-1);
    const gated = stages.find(({ gate }) => gate !== null);
    await on.openExample(file);
    await expect(on.essential("Point mort")).toContainText(orNever(plan)(path.breakEvenMonth));
    await expect(on.essential("Trésorerie au plus bas")).toContainText(euros(path.lowestCash));
    await expect(on.essential("Trésorerie au plus bas")).toContainText(
      formatMonth(plan.months[path.lowestCashMonth] ?? "", "fr"),
    );
    await expect(on.essential("Besoin maximal")).toContainText(euros(path.peakNeed));
    await expect(on.essential("Besoin d’aide")).toContainText(
      euros((last?.aidNeeded ?? 0) / (last?.months ?? 1)),
    );
    await expect(on.essential("Autofinancement")).toContainText(share(last?.coverage ?? 0));
    await expect(on.essential("Exposition")).toContainText(euros(Math.abs(gated?.exposure ?? 0)));
    for (const subject of ["Étapes", "Services", "Tournées", "Équipe", "Charges", "Financements"]) {
      await on.subject(subject);
    }
    for (const view of ["Étapes", "Mois", "Années"]) {
      await on.view(view);
      await expect(on.projection.getByRole("table").first()).toBeVisible();
    }
  });
}

/** An exposure as the table of stages writes it. */
function exposureText(value: number): string {
  return value < 0 ? `${euros(value)} (rien à perdre)` : euros(value);
}

const stageRows: readonly [string, keyof StageMeasures, (value: number | null) => string][] = [
  ["Recettes propres", "ownRevenue", orNothing(euros)],
  ["Charges variables", "variableCosts", orNothing(euros)],
  ["Charges fixes", "fixedCosts", orNothing(euros)],
  ["Total des charges", "charges", orNothing(euros)],
  ["Aides", "aid", orNothing(euros)],
  ["Résultat avant impôt", "resultBeforeTax", orNothing(euros)],
  ["Taux d’autofinancement", "coverage", orNothing(share)],
  ["Besoin d’aide", "aidNeeded", orNothing(euros)],
  ["Taux de marge sur coûts variables", "marginRate", orNothing(share)],
  ["Seuil de rentabilité", "breakEvenRevenue", orNothing(euros)],
  [
    "Volume à atteindre",
    "breakEvenMultiplier",
    orNothing((value) => `× ${formatNumber(value, "fr")}`),
  ],
  ["Marge de sécurité", "marginOfSafety", orNothing(share)],
  ["Trésorerie la plus basse", "lowestCash", orNothing(euros)],
  ["Exposition", "exposure", orNothing(exposureText)],
];

test("each stage shows every measure, its gate and its services", async ({ page }) => {
  const on = palier(page);
  // At this price some gates are passed and others are not.
  const scenario = withFirstPrice(exampleScenario(firstExample), 0.1);
  const plan = planFrom(scenario);
  await on.openLibrary();
  await on.openFiles({ name: "moins-cher.json", text: serialiseScenario(scenario) });
  await on.view("Étapes");

  const stages = await cellsOf(on.table("Mesures de chaque étape, sommes sur ses mois"));
  expect(stages[0]).toEqual([
    "Mesure",
    ...scenario.stages.map(({ name, months }) => `${name} ${months} mois`),
  ]);
  for (const [words, name, write] of stageRows) {
    const values = plan.stages.map((stage) => write(stage[name] as number | null));
    expect(stages).toContainEqual([words, ...values]);
  }
  const verdicts = plan.stages.map(({ gate }) =>
    gate === null ? "pas de jalon" : gate.passed ? "franchi" : "non franchi",
  );
  expect(new Set(verdicts).size).toBeGreaterThan(1);
  expect(stages).toContainEqual(["Jalon", ...verdicts]);

  const gates = await cellsOf(on.table("Critères de chaque jalon : valeur dans le plan et seuil"));
  const criteria = scenario.stages.flatMap(({ gate }) => gate?.criteria ?? []);
  const passed = plan.stages.flatMap(({ gate }) => gate?.criteria ?? []);
  const asked = gates.filter((row) => row.length === 4).slice(1);
  expect(asked.map(([name]) => name)).toEqual(
    criteria.map(
      ({ name, required }) => `${name} ${required === false ? "au choix" : "obligatoire"}`,
    ),
  );
  expect(asked.map((row) => row[3])).toEqual(
    passed.map((one) => (one.passed ? "tenu" : "non tenu")),
  );

  const services = await cellsOf(
    on.table("Volume, recettes et marges de chaque service, par étape"),
  );
  scenario.services?.forEach(({ name }, place) => {
    const start = services.findIndex(([head]) => head?.startsWith(name));
    const of = plan.stages.map((stage) => stage.services[place]);
    expect(services.slice(start + 1, start + 5)).toEqual([
      [
        "Volume servi",
        ...of.map((one) =>
          formatNumber(one?.volume ?? NaN, "fr", { decimals: (one?.volume ?? 0) < 100 ? 1 : 0 }),
        ),
      ],
      ["Recettes du service", ...of.map((one) => euros(one?.revenue ?? NaN))],
      [
        "Marge par unité",
        ...of.map((one) =>
          orNothing((value) => formatEurosCents(value, "fr"))(one?.unitMargin ?? null),
        ),
      ],
      [
        "Marge par heure de travail",
        ...of.map((one) =>
          orNothing((value) => formatEurosCents(value, "fr"))(one?.marginPerHour ?? null),
        ),
      ],
    ]);
  });
});

test("the whole pilot shows every measure of the path", async ({ page }) => {
  const on = palier(page);
  const plan = planFrom(exampleScenario(firstExample));
  const { path } = plan;
  await on.openExample(firstExample);
  await on.view("Étapes");
  const month = orNever(plan);
  expect((await cellsOf(on.table("Mesures de l’ensemble du pilote"))).slice(1)).toEqual([
    ["Point mort", month(path.breakEvenMonth)],
    ["Point mort avec aides", month(path.breakEvenMonthWithAid)],
    ["Récupération de la mise", month(path.paybackMonth)],
    ["Trésorerie la plus basse", euros(path.lowestCash)],
    ["Mois de la trésorerie la plus basse", month(path.lowestCashMonth)],
    ["Besoin de trésorerie maximal", euros(path.peakNeed)],
    ["Trésorerie finale", euros(path.finalCash)],
    ["Position finale", euros(path.finalPosition)],
    ["Valeur actuelle nette", euros(path.npv)],
    ["Taux de rendement interne", orNothing(share)(path.irr)],
  ]);
});

const lineRows: readonly [string, LineName][] = [
  ["Recettes propres", "ownRevenue"],
  ["Achats par unité", "unitCosts"],
  ["Frais de tournée", "routeCosts"],
  ["Personnel payé à l’heure", "hourlyStaff"],
  ["Heures de renfort", "extraHours"],
  ["Cotisations sur les recettes", "levy"],
  ["Charges variables", "variableCosts"],
  ["Marge sur coûts variables", "contributionMargin"],
  ["Personnel salarié", "salariedStaff"],
  ["Frais généraux", "overheads"],
  ["Dotations aux amortissements", "depreciation"],
  ["Intérêts d’emprunt", "interest"],
  ["Charges fixes", "fixedCosts"],
  ["Total des charges", "charges"],
  ["Résultat avant aides", "operatingResult"],
  ["Subventions", "grants"],
  ["Dons", "donations"],
  ["Aides", "aid"],
  ["Résultat avant impôt", "resultBeforeTax"],
  ["Impôt sur les bénéfices", "tax"],
  ["Résultat", "result"],
  ["TVA versée", "vatPaid"],
  ["Flux avant financements", "flowBeforeFunding"],
  ["Financements encaissés", "fundingReceived"],
  ["Heures nécessaires", "hoursNeeded"],
  ["Heures disponibles", "hoursAvailable"],
  ["Heures employées", "hoursUsed"],
  ["Heures de bénévolat", "volunteerHours"],
  ["Contributions volontaires en nature", "inKind"],
];

const balanceRows: readonly [string, LineName][] = [
  ["Trésorerie", "cash"],
  ["Emprunts restant dus", "loansOutstanding"],
];

test("month by month, every line of the plan", async ({ page }) => {
  const on = palier(page);
  const scenario = exampleScenario(firstExample);
  const plan = planFrom(scenario);
  await on.openExample(firstExample);
  await on.view("Mois");
  const table = on.table("Lignes du plan, mois par mois");
  expect((await cellsOf(table)).slice(0, 2)).toEqual([
    ["Ligne", ...scenario.stages.map(({ name }) => name)],
    plan.months.map((month) => formatMonth(month, "fr", "short")),
  ]);
  await page.getByRole("radio", { name: "Toutes les lignes" }).check();
  await expect(table.getByRole("row", { name: /^Personnel salarié/ })).toBeVisible();
  const rows = await cellsOf(table);
  for (const [words, line] of [...lineRows, ...balanceRows]) {
    expect(rows).toContainEqual([words, ...Array.from(plan.ledger.lines[line], plain)]);
  }
  scenario.services?.forEach(({ name }, place) => {
    const volume = plan.ledger.services[place]?.volume ?? [];
    expect(rows).toContainEqual([`${name}\u202f: servi`, ...Array.from(volume, plain)]);
  });
});

test("year by year, sums of the months and balances at the end", async ({ page }) => {
  const on = palier(page);
  const plan = planFrom(exampleScenario(firstExample));
  await on.openExample(firstExample);
  await on.view("Années");
  const rows = await cellsOf(on.table("Sommes par année civile ; soldes à la fin de l’année"));
  expect(rows[0]).toEqual(["Ligne", "2027", "2028", "2029", "Total"]);
  for (const [words, line] of lineRows) {
    const values = plan.ledger.lines[line];
    const years = [sum(values, 0, 12), sum(values, 12, 24), sum(values, 24, 36), sum(values)];
    expect(rows).toContainEqual([words, ...years.map(plain)]);
  }
  for (const [words, line] of balanceRows) {
    const values = plan.ledger.lines[line];
    const ends = [11, 23, 35, 35].map((month) => plain(values[month] ?? NaN));
    expect(rows).toContainEqual([words, ...ends]);
  }
});

test("fiscal years follow the organisation’s own", async ({ page }) => {
  const on = palier(page);
  const plan = planFrom(exampleScenario("entreprises-puis-habitants"));
  await on.openExample("entreprises-puis-habitants");
  await on.view("Années");
  await page.getByRole("radio", { name: "Exercices" }).check();
  const rows = await cellsOf(on.table("Sommes par exercice ; soldes à la fin de l’exercice"));
  expect(rows[0]?.[1]).toMatch(/^Exercice 2026–2027 \(6 mois\)$/);
  const revenue = plan.ledger.lines.ownRevenue;
  const row = rows.find(([name]) => name === "Recettes propres");
  expect(row?.slice(1, 3)).toEqual([plain(sum(revenue, 0, 6)), plain(sum(revenue, 6, 18))]);
});

test("the stair says each stage, and has its table", async ({ page }) => {
  const on = palier(page);
  const scenario = exampleScenario(firstExample);
  const plan = planFrom(scenario);
  await on.openExample(firstExample);
  const stair = page.getByRole("region", { name: "Les marches du pilote" });
  await expect(stair.getByRole("listitem")).toHaveCount(scenario.stages.length);
  for (const { name } of scenario.stages) await expect(stair.getByText(name).first()).toBeVisible();
  await stair.getByText("Les étapes en tableau").click();
  const rows = await cellsOf(stair.getByRole("table"));
  expect(rows.slice(1).map((row) => row.slice(0, 5))).toEqual(
    plan.stages.map(({ months, charges, coverage, exposure }, index) => [
      scenario.stages[index]?.name,
      `${months} mois`,
      euros(charges / months),
      share(coverage ?? NaN),
      exposureText(exposure),
    ]),
  );
});

const charts: readonly [string, readonly LineName[], (value: number) => string][] = [
  ["Recettes, aides et charges", ["ownRevenue", "aid", "charges"], euros],
  ["Trésorerie", ["cash"], euros],
  [
    "Heures nécessaires et disponibles",
    ["hoursNeeded", "hoursAvailable"],
    (value) => `${plain(value)}\u00a0h`,
  ],
];

test("each chart is drawn, said in a sentence, and has its table", async ({ page }) => {
  const on = palier(page);
  const scenario = exampleScenario(firstExample);
  const plan = planFrom(scenario);
  await on.openExample(firstExample);
  for (const [title, lines, write] of charts) {
    const chart = on.chart(title);
    const picture = chart.getByRole("img");
    const end = plan.ledger.lines[lines[0] ?? "cash"].at(-1) ?? NaN;
    await expect(picture).toHaveAttribute("aria-label", new RegExp(write(end)));
    await expect.poll(() => inkOf(picture)).toBeGreaterThan(0.01);
    await chart.getByText("Les chiffres de ce graphique en tableau").click();
    const rows = await cellsOf(chart.getByRole("table"));
    expect(rows.slice(1)).toEqual(
      plan.months.map((month, at) => [
        formatMonth(month, "fr"),
        scenario.stages[plan.stageOf[at] ?? -1]?.name,
        ...lines.map((line) => write(plan.ledger.lines[line][at] ?? NaN)),
      ]),
    );
  }
});

/** Share of a canvas that is drawn upon. */
function inkOf(picture: Locator): Promise<number> {
  return picture.evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const pixels = canvas.getContext("2d")?.getImageData(0, 0, width, height).data;
    if (!pixels) return 0;
    let inked = 0;
    for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] ?? 0) > 0) inked += 1;
    return inked / (width * height);
  });
}

test("a month of a chart can be read from the keyboard", async ({ page }) => {
  const on = palier(page);
  const plan = planFrom(exampleScenario(firstExample));
  await on.openExample(firstExample);
  const reader = on.chart("Trésorerie").getByRole("slider", { name: "Lire un mois" });
  await reader.focus();
  await reader.press("ArrowRight");
  await expect(on.chart("Trésorerie").getByRole("status")).toHaveText(
    `${formatMonth(plan.months[1] ?? "", "fr")}, Amorçage : Trésorerie ${euros(plan.ledger.lines.cash[1] ?? NaN)}`,
  );
});

test("the sentences say what the figures say", async ({ page }) => {
  const on = palier(page);
  const plan = planFrom(exampleScenario(firstExample));
  await on.openExample(firstExample);
  await expect(on.essential("Point mort")).toContainText(breakEvenStage(plan));
  await expect(on.projection).toContainText(
    `La trésorerie reste positive ; au plus bas, ${euros(plan.path.lowestCash)}`,
  );
  await expect(on.projection).toContainText(
    "Ordres de grandeur pour décider, pas une comptabilité.",
  );
});
