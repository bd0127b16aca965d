export {
  type Answers,
  answersOf,
  countedAnswers,
  emptyGuide,
  type FunderAnswer,
  type GuideState,
  type InvestmentAnswer,
  type LegalForm,
  legalForms,
  type Question,
  questions,
  type ServiceAnswer,
  type StageAnswer,
  type TeamAnswer,
} from "./answers";
export type { Basis } from "./catalogue/figure";
export { type FunderKey, funders, fundersFor } from "./catalogue/funders";
export { type InvestmentKey, investmentKeys, investments } from "./catalogue/investments";
export { type PremisesKey, premisesKeys } from "./catalogue/premises";
export { publicKeys, type PublicKey } from "./catalogue/publics";
export { type ServiceKey, serviceKeys, services, servicesFor } from "./catalogue/services";
export { wageKeys, wages } from "./catalogue/wages";
export { stageName } from "./making";
export { listed, nameOf } from "./nameOf";
export { proposedAmounts } from "./need";
export { givesOwnTime } from "./parts/team";
export { type FullAnswers, mostStages, withProposals } from "./proposals";
export { limitsOf, readGuide } from "./readGuide";
export { mostAtFirst, type Scattering, scatteringOf } from "./scattering";
export { type MakingOptions, scenarioOf } from "./scenarioOf";
export { householdsFor, unitsFor } from "./volume";
