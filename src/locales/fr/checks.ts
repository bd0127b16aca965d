/** Thresholds that a scenario crosses: what they are, what follows, what to look at. */
export const checks = {
  title: "À vérifier\u202f: {{list}}",
  scope:
    "Ces repères ne regardent que le plan de ce scénario\u202f: le reste de votre activité s’y ajoute.",
  basis: "{{source}}, depuis le {{date}}\u202f; {{certainty}}.",
  go: "Voir l’hypothèse",
  goOf: "Voir l’hypothèse\u202f: {{what}}",
  partYear: " Le plan ne couvre que {{months}} mois de {{year}}.",
  names: {
    vatFranchise: "franchise de TVA",
    accessory: "activités lucratives accessoires",
    convention: "convention avec un financeur",
    publicAid: "part d’aides publiques",
    publicAidInvestment: "aide à un investissement",
    deMinimis: "aides de minimis",
  },
  vatFranchise: {
    company:
      "En {{year}}, {{amount}} de ventes sans TVA facturée. La franchise s’arrête au-delà de {{threshold}} par an pour des services ({{sales}} pour de la vente de marchandises)\u202f: au 1er janvier suivant, ou dès le dépassement de {{raised}} ({{salesRaised}} pour la vente).",
    association:
      "En {{year}}, {{amount}} de ventes sans TVA facturée. Si ces ventes sont lucratives, et si l’association ne relève pas de la franchise des activités accessoires ({{accessory}} par an), la TVA est due au-delà de {{threshold}} par an de services ({{sales}} pour de la vente de marchandises).",
    public_body:
      "En {{year}}, {{amount}} de ventes sans TVA facturée. Si cette activité fait concurrence à des entreprises privées, la TVA peut être due au-delà de {{threshold}} par an de services ({{sales}} pour de la vente de marchandises).",
  },
  accessory:
    "En {{year}}, {{amount}} de ventes. Si elles sont lucratives, elles passent les {{threshold}} par an sous lesquels une association reste hors des impôts commerciaux (TVA, impôt sur les sociétés)\u202f: au-delà, tout le bénéfice lucratif est imposé. Il faut aussi, même en dessous, une gestion désintéressée et des activités non lucratives nettement prépondérantes.",
  convention: {
    one: "En {{year}}, une aide {{funder}} de {{amount}}\u202f: si c’est une subvention, une convention écrite est obligatoire au-delà de {{threshold}} par an.",
    several:
      "En {{year}}, {{aids}} aides {{funder}}, {{amount}} en tout. Si ce sont des subventions du même organisme, une convention écrite est obligatoire au-delà de {{threshold}} par an.",
  },
  funders: {
    state: "de l’État",
    region: "de la région",
    department: "du département",
    epci: "de l’intercommunalité",
    commune: "de la commune",
    social_body: "d’un organisme social",
    europe: "de l’Europe",
    employment_aid: "à l’emploi",
    other_public: "d’un organisme public",
    private: "privée",
  },
  publicAid: {
    path: "Sur tout le parcours, les aides publiques couvrent {{share}} des charges ({{shareInKind}} avec les contributions en nature). Beaucoup d’appels à projets s’arrêtent à {{threshold}} des dépenses éligibles\u202f: ce n’est pas une loi, chaque règlement le dit.",
    stage:
      "À l’étape «\u00a0{{stage}}\u00a0», les aides publiques couvrent {{share}} des charges ({{shareInKind}} avec les contributions en nature). Beaucoup d’appels à projets s’arrêtent à {{threshold}} des dépenses éligibles\u202f: ce n’est pas une loi, chaque règlement le dit.",
  },
  publicAidInvestment:
    "Les aides publiques paient {{share}} de «\u00a0{{investment}}\u00a0». Beaucoup d’appels à projets s’arrêtent à {{threshold}} des dépenses éligibles\u202f: ce n’est pas une loi, chaque règlement le dit.",
  deMinimis: {
    one: "En {{first}}, {{amount}} d’aides publiques (prêts et aides à l’emploi à part). Si elles relèvent de la règle de minimis, qui vise les activités économiques, une même entreprise n’en reçoit pas plus de {{threshold}} sur trois ans ({{sieg}} pour un service d’intérêt économique général confié par une collectivité).",
    several:
      "De {{first}} à {{last}}, {{amount}} d’aides publiques (prêts et aides à l’emploi à part), datées du début de leur étape. Si elles relèvent de la règle de minimis, qui vise les activités économiques, une même entreprise n’en reçoit pas plus de {{threshold}} sur trois ans ({{sieg}} pour un service d’intérêt économique général confié par une collectivité).",
  },
};
