/** Names and definitions of every monthly line of the projection (sections 10 and 13 of the contract). */
export const lines = {
  ownRevenue: {
    name: "Recettes propres",
    definition: "Volumes servis × prix du mois, hors taxes : ventes, prestations et cotisations.",
  },
  unitCosts: {
    name: "Achats par unité",
    definition: "Volumes servis × coût d’achat par unité.",
  },
  routeCosts: {
    name: "Frais de tournée",
    definition: "Kilomètres des tournées × coût du kilomètre.",
  },
  hourlyStaff: {
    name: "Personnel payé à l’heure",
    definition: "Heures employées du personnel payé à l’heure × coût de l’heure.",
  },
  extraHours: {
    name: "Heures de renfort",
    definition: "Heures achetées quand le travail dépasse les heures disponibles.",
  },
  levy: {
    name: "Cotisations sur les recettes",
    definition:
      "Cotisations sociales calculées sur le chiffre d’affaires (entreprise individuelle).",
  },
  variableCosts: {
    name: "Charges variables",
    definition: "Achats par unité, tournées, heures payées à l’heure, renforts et cotisations.",
  },
  salariedStaff: {
    name: "Personnel salarié",
    definition: "Toutes les heures des salariés × coût complet de l’heure pour l’employeur.",
  },
  overheads: {
    name: "Frais généraux",
    definition: "Loyers, assurances, logiciels, honoraires… dus quel que soit le volume.",
  },
  depreciation: {
    name: "Dotations aux amortissements",
    definition: "Le prix des investissements, réparti en parts égales sur leur durée de vie.",
  },
  interest: {
    name: "Intérêts d’emprunt",
    definition: "Capital restant dû × taux annuel ÷ 12.",
  },
  fixedCosts: {
    name: "Charges fixes",
    definition: "Salariés, frais généraux, amortissements et intérêts.",
  },
  charges: {
    name: "Total des charges",
    definition: "Charges variables + charges fixes.",
  },
  contributionMargin: {
    name: "Marge sur coûts variables",
    definition: "Recettes propres − charges variables : ce qui reste pour les charges fixes.",
  },
  operatingResult: {
    name: "Résultat avant aides",
    definition: "Recettes propres − charges.",
  },
  grants: {
    name: "Subventions",
    definition:
      "Subventions et remboursements de dépenses rattachés au mois, quelle que soit la date du versement.",
  },
  donations: {
    name: "Dons",
    definition: "Dons et mécénat du mois.",
  },
  aid: {
    name: "Aides",
    definition: "Subventions + dons rattachés au mois.",
  },
  resultBeforeTax: {
    name: "Résultat avant impôt",
    definition: "Résultat avant aides + aides.",
  },
  tax: {
    name: "Impôt sur les bénéfices",
    definition:
      "Impôt sur le bénéfice de l’exercice, déficits antérieurs déduits, compté au dernier mois de l’exercice.",
  },
  result: {
    name: "Résultat",
    definition: "Résultat avant impôt − impôt.",
  },
  cash: {
    name: "Trésorerie",
    definition: "Solde à la fin du mois : solde précédent + encaissements − décaissements.",
  },
  flowBeforeFunding: {
    name: "Flux avant financements",
    definition:
      "Encaissements − décaissements du mois, sans subventions, dons, apports ni emprunts.",
  },
  vatPaid: {
    name: "TVA versée",
    definition: "TVA payée à l’État dans le mois.",
  },
  fundingReceived: {
    name: "Financements encaissés",
    definition: "Subventions, remboursements, dons, apports et emprunts reçus dans le mois.",
  },
  loansOutstanding: {
    name: "Emprunts restant dus",
    definition: "Capital qu’il reste à rembourser à la fin du mois.",
  },
  hoursNeeded: {
    name: "Heures nécessaires",
    definition: "Permanences, travail des services demandés et tournées.",
  },
  hoursAvailable: {
    name: "Heures disponibles",
    definition: "Heures productives de l’équipe et heures des bénévoles qui font le service.",
  },
  hoursUsed: {
    name: "Heures employées",
    definition: "Permanences, travail des volumes servis et tournées faites.",
  },
  volunteerHours: {
    name: "Heures de bénévolat",
    definition: "Toutes les heures des bénévoles, employées ou non.",
  },
  inKind: {
    name: "Contributions volontaires en nature",
    definition:
      "Valeur du bénévolat et de ce qui est mis à disposition. Jamais dans le résultat ni la trésorerie.",
  },
  salesInvoiced: {
    name: "Ventes facturées",
    definition: "Recettes propres du mois, TVA comprise.",
  },
  salesReceived: {
    name: "Ventes encaissées",
    definition: "Factures payées par les clients dans le mois, TVA comprise.",
  },
  purchasesInvoiced: {
    name: "Achats facturés",
    definition: "Achats, tournées et frais généraux du mois, TVA comprise.",
  },
  purchasesPaid: {
    name: "Achats payés",
    definition: "Achats, tournées et frais généraux payés dans le mois, TVA comprise.",
  },
  staffPaid: {
    name: "Personnel payé",
    definition: "Salaires, heures et renforts, cotisations comprises, payés le mois même.",
  },
  levyPaid: {
    name: "Cotisations sur les recettes payées",
    definition: "Cotisations sur le chiffre d’affaires, payées le mois même.",
  },
  investmentsPaid: {
    name: "Investissements payés",
    definition: "Achats de matériel et d’équipement, TVA comprise.",
  },
  taxPaid: {
    name: "Impôt payé",
    definition: "Impôt sur les bénéfices payé, quatre mois après la fin de l’exercice.",
  },
  grantsReceived: {
    name: "Subventions encaissées",
    definition: "Versements de subventions et de remboursements reçus dans le mois.",
  },
  donationsReceived: {
    name: "Dons encaissés",
    definition: "Dons reçus dans le mois.",
  },
  equityReceived: {
    name: "Apports en fonds propres",
    definition: "Capital ou fonds associatifs versés dans le mois.",
  },
  loansDrawn: {
    name: "Emprunts encaissés",
    definition: "Emprunts versés par le prêteur dans le mois.",
  },
  principal: {
    name: "Capital d’emprunt remboursé",
    definition: "Part de l’échéance qui rembourse le capital.",
  },
  vatCollected: {
    name: "TVA collectée",
    definition: "TVA des factures émises dans le mois.",
  },
  vatCarried: {
    name: "TVA déductible",
    definition: "TVA des achats et des investissements du mois.",
  },
  receivables: {
    name: "Créances clients",
    definition: "Factures émises et pas encore payées à la fin du mois, TVA comprise.",
  },
  payables: {
    name: "Dettes fournisseurs",
    definition: "Achats faits et pas encore payés à la fin du mois, TVA comprise.",
  },
  vatOwed: {
    name: "TVA due",
    definition: "TVA à verser à l’État à la fin du mois ; négative, c’est un crédit de TVA.",
  },
  taxOwed: {
    name: "Impôt dû",
    definition: "Impôt compté et pas encore payé à la fin du mois.",
  },
  netBookValue: {
    name: "Valeur nette comptable",
    definition: "Valeur des investissements une fois les amortissements déduits.",
  },
  aidReceivable: {
    name: "Aides à recevoir (reçues d’avance si négatif)",
    definition:
      "Aides rattachées aux mois passés et pas encore versées ; négatives, des aides reçues d’avance.",
  },
  liquidationValue: {
    name: "Valeur de liquidation",
    definition:
      "Ce qui resterait à s’arrêter à la fin du mois, une fois tout réglé : trésorerie, créances, dettes, préavis, emprunts, revente des biens, aides à recevoir ou à rendre.",
  },
  resaleValue: {
    name: "Valeur de revente",
    definition: "Ce que rapporterait la revente des biens à la fin du mois.",
  },
};
