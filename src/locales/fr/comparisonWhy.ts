/** What differs in the assumptions, and why the results do. */
export const comparisonWhy = {
  title: "D’où vient l’écart",
  lead: "De la référence à l’autre scénario, ce que chaque groupe d’hypothèses apporte ou coûte sur le plan central\u202f: la moyenne de ce qu’il change, quel que soit l’ordre dans lequel on reprend les groupes.",
  nobody: "Il faut une référence et un autre scénario dont le plan se calcule.",
  other: "Mettre à côté de la référence",
  measure: "Expliquer",
  measures: {
    finalCash: "Trésorerie finale",
    ownRevenue: "Recettes propres",
    aidNeeded: "Besoin d’aide",
    lowestCash: "Trésorerie la plus basse",
  },
  by: "Par",
  bySubject: "groupe d’hypothèses",
  byItem: "élément",
  status: {
    running: "Calcul en cours…",
    stopped: "Arrêté à la demande.",
    failed: "L’écart n’a pas pu être expliqué.",
  },
  stopped: "Une valeur bloque le plan de {{letter}} ({{name}}).",
  caption: "{{measure}}\u202f: de {{reference}} à {{other}}, par ce qui diffère",
  group: "Ce qui diffère",
  share: "Apport, en €",
  picture: "De l’un à l’autre",
  rest: "Le reste, moins d’un euro chacun",
  and: " et ",
  exact_one: "Calcul exact\u202f: {{count}} plan calculé\u202f; la somme des apports est l’écart.",
  exact_other:
    "Calcul exact\u202f: {{count}} plans calculés\u202f; la somme des apports est l’écart.",
  sampled_one:
    "Apports estimés sur {{count}} plan, avec leur précision\u202f; leur somme est l’écart.",
  sampled_other:
    "Apports estimés sur {{count}} plans, avec leur précision (19 fois sur 20)\u202f; leur somme est l’écart.",
  stages:
    "Les étapes des deux scénarios ne portent pas les mêmes noms\u202f: elles sont prises dans leur ordre.",
  sentence: {
    same: "Les plans de {{letter}} et de {{reference}} sont les mêmes.",
    even: "{{measure}}\u202f: {{letter}} et {{reference}} arrivent au même montant.",
    more: "{{measure}}\u202f: {{value}} de plus dans {{letter}} que dans {{reference}}",
    less: "{{measure}}\u202f: {{value}} de moins dans {{letter}} que dans {{reference}}",
    by: ", surtout par {{bar}}",
    despite: ", malgré {{bar}}",
    bar: "«\u00a0{{name}}\u00a0» ({{value}})",
  },
  subjects: {
    presentation: "Présentation",
    stages: "Étapes et calendrier",
    sales: "Services et publics",
    rounds: "Tournées",
    team: "Équipe",
    costs: "Charges et contributions",
    investments: "Investissements",
    funding: "Financements",
    organisation: "Organisation",
    economy: "Évolution des prix et hypothèses partagées",
    variants: "Variantes",
    rest: "Autres",
  },
};

export const comparisonDifferences = {
  title: "Ce qui diffère dans les hypothèses",
  lead: "Les éléments des deux scénarios sont rapprochés par leur identifiant, puis par leur nom. Sous chaque valeur, sa note et sa source.",
  none: "Aucune hypothèse chiffrée ne diffère entre {{letter}} et {{reference}}.",
  count_one: "Une hypothèse diffère entre {{letter}} et {{reference}}.",
  count_other: "{{count}} hypothèses diffèrent entre {{letter}} et {{reference}}.",
  words_one: "Un texte qui diffère, sans effet sur les chiffres",
  words_other: "{{count}} textes qui diffèrent, sans effet sur les chiffres",
  caption: "Hypothèses qui diffèrent entre {{reference}} et {{other}}",
  assumption: "Hypothèse",
  source: "Source\u202f: {{source}}",
};
