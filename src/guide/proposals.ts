import { monthAt } from "../units";
import type {
  Answers,
  FunderAnswer,
  InvestmentAnswer,
  LegalForm,
  ServiceAnswer,
  StageAnswer,
  TeamAnswer,
} from "./answers";
import { type FunderKey, fundersFor } from "./catalogue/funders";
import type { InvestmentKey } from "./catalogue/investments";
import { type PremisesKey, premises } from "./catalogue/premises";
import type { PublicKey } from "./catalogue/publics";
import { type ServiceKey, services } from "./catalogue/services";
import type { WageKey } from "./catalogue/wages";
import { type StageRole, stageRole } from "./stageRole";

/** Every answer, Palier's proposal standing where none was given. */
export type FullAnswers = Required<Omit<Answers, "name">> & Pick<Answers, "name">;

/** Most stages that the guided start asks about; more can be added in the scenario. */
export const mostStages = 5;

const usualMonths: Record<StageRole, number> = { light: 6, pilot: 12, consolidation: 18 };

const proposedStages: readonly StageAnswer[] = (["light", "pilot", "consolidation"] as const).map(
  (role) => ({ months: usualMonths[role] }),
);

/** Two or three services a public usually begins with. */
const usualServices: Record<PublicKey, readonly ServiceKey[]> = {
  residents: ["errands", "smallJobs", "parcels"],
  elders: ["errands", "transport", "smallJobs"],
  employees: ["companyDesk", "laundry"],
  communes: ["bulletin", "communeJobs"],
  coOwnerships: ["binRoom", "communeJobs"],
  visitors: ["keys"],
};

const usualTeam: Record<LegalForm, Record<StageRole, TeamAnswer>> = {
  association: {
    light: { paid: 0, given: 60 },
    pilot: { paid: 24, given: 60 },
    consolidation: { paid: 24, given: 60 },
  },
  scic: {
    light: { paid: 0, given: 70 },
    pilot: { paid: 24, given: 30 },
    consolidation: { paid: 28, given: 20 },
  },
  scop: {
    light: { paid: 0, given: 80 },
    pilot: { paid: 24, given: 30 },
    consolidation: { paid: 28, given: 20 },
  },
  company: {
    light: { paid: 0, given: 100 },
    pilot: { paid: 24, given: 40 },
    consolidation: { paid: 28, given: 30 },
  },
  sole_trader: {
    light: { paid: 0, given: 80 },
    pilot: { paid: 0, given: 110 },
    consolidation: { paid: 0, given: 130 },
  },
  public_body: {
    light: { paid: 14, given: 0 },
    pilot: { paid: 24, given: 0 },
    consolidation: { paid: 24, given: 0 },
  },
};

const usualFunders: Record<LegalForm, readonly FunderKey[]> = {
  association: ["commune", "fdva", "epci", "foundation"],
  scic: ["founders", "commune", "epci", "region"],
  scop: ["founders", "commune", "epci", "region"],
  company: ["founders", "commune", "region", "honourLoan"],
  sole_trader: ["founders", "honourLoan"],
  public_body: ["ownBudget", "department"],
};

const usualPremises: Record<LegalForm, PremisesKey> = {
  association: "lent",
  scic: "shared",
  scop: "shared",
  company: "shared",
  sole_trader: "none",
  public_body: "lent",
};

/**
 * Every answer, with Palier's proposals where none was given; later proposals follow earlier answers. `today` is the
 * current month, `YYYY-MM`.
 */
export function withProposals(answers: Answers, today: string): FullAnswers {
  const population = answers.population ?? 2000;
  const publics = answers.publics?.length ? answers.publics : (["residents"] as const);
  const legalForm = answers.legalForm ?? "association";
  const stages = answers.stages?.length ? answers.stages : proposedStages;
  const lastStage = stages.length - 1;
  const chosen: readonly ServiceAnswer[] = (answers.services ?? proposedServices(publics)).map(
    ({ key, stage }) => ({ key, stage: Math.min(stage, lastStage) }),
  );
  const kind = answers.premises ?? usualPremises[legalForm];
  const openForms = fundersFor(legalForm);
  const funders: readonly FunderAnswer[] =
    answers.funders ?? usualFunders[legalForm].map((key) => ({ key }));
  return {
    ...(answers.name !== undefined && { name: answers.name }),
    territory: answers.territory ?? "",
    population,
    area: answers.area ?? proposedArea(population),
    publics,
    legalForm,
    start: answers.start ?? monthAt(today, 3),
    stages,
    services: chosen,
    team: stages.map(
      (_, index) =>
        answers.team?.[index] ??
        proposedTeam(legalForm, stageRole(index, stages.length), population),
    ),
    wage: answers.wage ?? ("minimum" satisfies WageKey),
    premises: kind,
    rent: answers.rent ?? premises[kind].rent.value,
    opening: answers.opening ?? premises[kind].opening.value,
    investments: answers.investments ?? proposedInvestments(chosen, kind),
    openingCash: answers.openingCash ?? (legalForm === "association" ? 4000 : 0),
    // An aid chosen before the legal form changed is left out where it helps no such form.
    funders: funders.filter(({ key }) => openForms.includes(key)),
  };
}

/** Forty inhabitants to the square kilometre, as in the Beauce Val de Loire; a trial does not go further than some. */
function proposedArea(population: number): number {
  return Math.min(60, Math.max(1, Math.round(population / 40)));
}

/** Below some 800 inhabitants a job does not pay its way (Comptoir de campagne): hardly any paid hours. */
const smallestForJob = 800;

function proposedTeam(form: LegalForm, role: StageRole, population: number): TeamAnswer {
  const usual = usualTeam[form][role];
  if (population >= smallestForJob || usual.paid === 0) return usual;
  return form === "public_body" ? { paid: 16, given: 0 } : { paid: 0, given: 60 };
}

/** Three services at most: what the first public begins with, then the next one. */
function proposedServices(publics: readonly PublicKey[]): readonly ServiceAnswer[] {
  const each = publics.length > 1 ? 2 : 3;
  const keys = new Set(publics.flatMap((one) => usualServices[one].slice(0, each)));
  return [...keys].slice(0, 3).map((key) => ({ key, stage: 0 }));
}

function proposedInvestments(
  chosen: readonly ServiceAnswer[],
  kind: PremisesKey,
): readonly InvestmentAnswer[] {
  const needs = (keys: readonly ServiceKey[]) => chosen.some(({ key }) => keys.includes(key));
  const keys: InvestmentKey[] = ["computer"];
  if (kind === "lent" || kind === "rented") keys.push("furniture");
  if (needs(["loans"])) keys.push("objects");
  if (needs(["binRoom", "garden", "smallJobs", "communeJobs"])) keys.push("tools");
  return keys.map((key) => ({ key }));
}

/** Whether a service of the answers is carried on a round. */
export function hasRound(chosen: readonly ServiceAnswer[]): boolean {
  return chosen.some(({ key }) => services[key].isOnRound);
}
