/** Names and definitions of every measure of the projection (section 11 of the contract). */
export const measures = {
  ownRevenue: {
    name: "Recettes propres",
    definition:
      "Ce que les clients, usagers et adhérents paient : volumes servis × prix, hors taxes. Une prestation payée par une commune en fait partie ; une subvention, non.",
  },
  variableCosts: {
    name: "Charges variables",
    definition:
      "Les charges qui suivent le volume : achats par unité, kilomètres des tournées, heures payées à l’heure, heures de renfort et cotisations sur les recettes.",
  },
  fixedCosts: {
    name: "Charges fixes",
    definition:
      "Les charges dues quel que soit le volume : salariés, frais généraux, amortissements et intérêts d’emprunt.",
  },
  charges: {
    name: "Total des charges",
    definition: "Charges variables + charges fixes.",
  },
  aid: {
    name: "Aides",
    definition:
      "Subventions et remboursements de dépenses rattachés à la période, et dons. La date où l’argent arrive peut être autre : elle se lit dans la trésorerie.",
  },
  resultBeforeTax: {
    name: "Résultat avant impôt",
    definition: "Recettes propres + aides − charges.",
  },
  marginRate: {
    name: "Taux de marge sur coûts variables",
    definition:
      "Part de chaque euro de recettes qui reste pour payer les charges fixes : (recettes propres − charges variables) ÷ recettes propres. Sans objet quand il n’y a pas de recettes.",
  },
  breakEvenRevenue: {
    name: "Seuil de rentabilité",
    definition:
      "Recettes propres qui couvriraient toutes les charges, sans aide : charges fixes ÷ taux de marge. Sans objet quand la marge est nulle ou négative : aucun volume n’y suffirait.",
  },
  breakEvenMultiplier: {
    name: "Volume à atteindre",
    definition:
      "Par combien tous les volumes devraient être multipliés pour couvrir les charges sans aide : charges fixes ÷ marge sur coûts variables, les charges fixes restant ce qu’elles sont. Sans objet quand la marge est nulle ou négative.",
  },
  marginOfSafety: {
    name: "Marge de sécurité",
    definition:
      "Part des recettes que vous pourriez perdre avant de passer sous le seuil de rentabilité : 1 − seuil ÷ recettes propres. Négative sous le seuil. Sans objet quand la marge est nulle ou négative.",
  },
  coverage: {
    name: "Taux d’autofinancement",
    definition:
      "Part des charges que couvrent les recettes propres : recettes propres ÷ charges. Sans objet quand il n’y a pas de charges.",
  },
  aidNeeded: {
    name: "Besoin d’aide",
    definition:
      "Ce qui manque aux recettes propres pour couvrir les charges de la période ; zéro quand elles y suffisent.",
  },
  lowestCash: {
    name: "Trésorerie la plus basse",
    definition:
      "Le plus petit solde de fin de mois. Sous zéro, il faut un financement de plus ou des paiements plus tôt.",
  },
  exposure: {
    name: "Exposition",
    definition:
      "Ce que l’on perdrait à s’arrêter là : trésorerie de départ et fonds propres versés, moins ce qui resterait une fois tout réglé (créances, dettes, préavis, emprunts, revente des biens, aides à recevoir ou à rendre).",
  },
  volume: {
    name: "Volume servi",
    definition: "Unités rendues dans l’étape, une fois tenu compte des heures disponibles.",
  },
  revenue: {
    name: "Recettes du service",
    definition: "Volume servi × prix, hors taxes.",
  },
  unitMargin: {
    name: "Marge par unité",
    definition:
      "Ce qu’une unité laisse pour payer les heures et les charges fixes : prix − coût d’achat − sa part des frais de tournée. Sans objet quand rien n’est servi dans l’étape.",
  },
  marginPerHour: {
    name: "Marge par heure de travail",
    definition:
      "Marge par unité ÷ temps passé par unité, à comparer au coût d’une heure. Sans objet quand rien n’est servi ou que le service ne demande pas d’heures.",
  },
  breakEvenMonth: {
    name: "Point mort",
    definition:
      "Premier mois où les recettes propres couvrent les charges, ce mois-là et les deux suivants, sans aide. Pas atteint quand cela n’arrive pas avant la fin.",
  },
  breakEvenMonthWithAid: {
    name: "Point mort avec aides",
    definition:
      "Premier mois où recettes propres et aides couvrent les charges, ce mois-là et les deux suivants. Pas atteint quand cela n’arrive pas avant la fin.",
  },
  paybackMonth: {
    name: "Récupération de la mise",
    definition:
      "Premier mois à partir duquel l’argent encaissé depuis le début, hors financements, dépasse l’argent dépensé et le reste jusqu’à la fin. Pas atteint quand cela n’arrive pas.",
  },
  lowestCashMonth: {
    name: "Mois de la trésorerie la plus basse",
    definition: "Le premier mois où la trésorerie est à son plus bas.",
  },
  peakNeed: {
    name: "Besoin de trésorerie maximal",
    definition:
      "Ce qui manque au pire moment : l’opposé de la trésorerie la plus basse, zéro quand elle reste positive.",
  },
  finalCash: {
    name: "Trésorerie finale",
    definition: "Solde à la fin du dernier mois.",
  },
  finalPosition: {
    name: "Position finale",
    definition:
      "Ce que vaudrait la caisse à la fin une fois tout réglé, en continuant l’activité : trésorerie + créances − dettes − emprunts restants + revente des biens + aides à recevoir − aides reçues d’avance.",
  },
  npv: {
    name: "Valeur actuelle nette",
    definition:
      "Somme des flux de trésorerie avant financements, ramenés à leur valeur du premier mois par le taux d’actualisation. Positive, l’activité rapporte plus que ce taux.",
  },
  irr: {
    name: "Taux de rendement interne",
    definition:
      "Taux annuel qui annule la valeur actuelle nette. Sans objet quand les flux ne changent jamais de signe, ou qu’aucun taux entre −99 % et 1 000 % ne convient.",
  },
};
