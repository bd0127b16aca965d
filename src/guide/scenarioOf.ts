import type { GuideTranslate } from "../locales";
import type { Economy, Organisation, Scenario } from "../scenario";
import type { Language } from "../units";
import type { Answers } from "./answers";
import { growth, notice } from "./catalogue/costs";
import { microLevy } from "./catalogue/wages";
import { type Making, sources, startMaking } from "./making";
import { nameOf } from "./nameOf";
import { inKindOf, investmentsOf, overheadsOf } from "./parts/costs";
import { fundingOf } from "./parts/funding";
import { gateOf } from "./parts/gates";
import { routesOf } from "./parts/round";
import { segmentsOf } from "./parts/segments";
import { servicesOf } from "./parts/services";
import { presenceOf, staffOf, volunteersOf } from "./parts/team";
import { toConfirm } from "./toConfirm";

/** In what the scenario is made: its words, the current month `YYYY-MM`, and a new UUID. */
export interface MakingOptions {
  readonly t: GuideTranslate;
  readonly language: Language;
  readonly today: string;
  readonly id: string;
}

/** A whole scenario from what was answered, whatever was: valid, and every figure of it still to be confirmed. */
export function scenarioOf(answers: Answers, { t, language, today, id }: MakingOptions): Scenario {
  const making = startMaking(answers, today, t, language);
  const { segments, idOf } = segmentsOf(making);
  const routes = routesOf(making);
  const full = making.answers;
  const scenario: Scenario = {
    format: "palier/scenario",
    version: 1,
    meta: {
      id,
      name: nameOf(full, t, language),
      ...(full.territory.trim() !== "" && { territory: full.territory.trim() }),
      description: t("made.description"),
    },
    start: full.start,
    organisation: organisationOf(making),
    economy: economyOf(making),
    segments,
    stages: full.stages.map(({ months }, index) => ({
      id: making.stages[index]?.id ?? "",
      name: making.stages[index]?.name ?? "",
      months,
      objective: objectiveOf(making, index),
      gate: gateOf(making, index),
      about: sources(making, { months: making.basisOf("stages") }),
    })),
    services: servicesOf(making, idOf, routes[0]?.id),
    routes,
    staff: staffOf(making),
    volunteers: volunteersOf(making),
    presence: presenceOf(making),
    overheads: overheadsOf(making),
    investments: investmentsOf(making),
    inKind: inKindOf(making),
    funding: fundingOf(making),
  };
  return toConfirm(scenario, t("made.sources.plausible"));
}

function objectiveOf({ answers, t }: Making, index: number): string {
  const count = answers.stages.length;
  if (index === 0) return t("made.objectives.light");
  return t(`made.objectives.${index === count - 1 ? "consolidation" : "pilot"}`);
}

function organisationOf(making: Making): Organisation {
  const { answers, t, basisOf } = making;
  const { legalForm, openingCash } = answers;
  const paysTax = legalForm === "scic" || legalForm === "scop" || legalForm === "company";
  const isTrader = legalForm === "sole_trader";
  const hasStaff = answers.team.some(({ paid }) => paid > 0);
  const isPublicGood = legalForm === "association" || legalForm === "public_body";
  return {
    legalForm,
    vat: "exempt",
    incomeTax: paysTax ? "corporate" : "none",
    ...(isTrader && { turnoverLevy: microLevy.value }),
    openingCash,
    ...(hasStaff && { noticeMonths: notice.value }),
    hourPolicy: "cap",
    about: {
      legalForm: { state: "to_confirm" },
      vat: {
        note: t(`made.notes.${isPublicGood ? "exemptAssociation" : "exempt"}`),
        state: "to_confirm",
      },
      incomeTax: {
        ...(paysTax && { note: t("made.notes.incomeTax") }),
        state: "to_confirm",
      },
      hourPolicy: { state: "to_confirm" },
      ...sources(making, {
        openingCash: basisOf("openingCash"),
        turnoverLevy: isTrader ? microLevy : undefined,
        noticeMonths: hasStaff ? notice : undefined,
      }),
    },
  };
}

function economyOf(making: Making): Economy {
  const { costInflation, wageGrowth } = growth;
  return {
    costInflation: costInflation.value,
    wageGrowth: wageGrowth.value,
    discountRate: 0.04,
    about: sources(making, { costInflation, wageGrowth, discountRate: "plausible" }),
  };
}
