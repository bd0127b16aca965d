import { comparisonRisk } from "./comparisonRisk";
import { comparisonShare } from "./comparisonShare";
import { comparisonDifferences, comparisonWhy } from "./comparisonWhy";

/** Scenarios side by side: what is compared, and their measures. */
export const comparison = {
  title: "Comparer des scénarios",
  edited: "Modifié ici\u202f: {{name}}",
  reading: "Lecture…",
  named: "\u202f: {{name}}",
  variantOf: "{{name}} – {{variant}}",
  versionOf: "{{name}}, version «\u00a0{{version}}\u00a0» du {{date}}",
  reference: "Référence",
  referenceRole: "référence",
  lettered: "{{letter}}, {{name}}",
  views: {
    label: "Vues de la comparaison",
    measures: "Mesures",
    stages: "Étapes",
    curves: "Courbes",
    risk: "Risque",
    differences: "Hypothèses",
    why: "Pourquoi",
  },
  projector: {
    open: "Projeter",
    label: "Comparaison à projeter",
    before: "Précédent",
    after: "Suivant",
    leave: "Quitter",
    page: "Page {{page}} sur {{pages}}",
    start: {
      message_one: "Un scénario face à la référence, « {{name}} »",
      message_other: "{{count}} scénarios face à la référence, « {{name}} »",
      alone_one: "Un scénario côte à côte",
      alone_other: "{{count}} scénarios côte à côte",
    },
    cash: {
      range:
        "Au plus bas, la trésorerie va de {{low}} ({{lowLetters}}) à {{high}} ({{highLetters}}).",
      same: "Au plus bas, la trésorerie est de {{low}} dans tous les scénarios.",
    },
    breakEven: {
      none: "Aucun de ces scénarios n’atteint son point mort.",
      all: "Tous atteignent leur point mort ; {{letters}} le premier, en {{month}}.",
      some_one: "Un seul sur {{total}} atteint son point mort : {{letters}}, en {{month}}.",
      some_other:
        "{{count}} sur {{total}} atteignent leur point mort ; {{letters}} le premier, en {{month}}.",
    },
    differences: {
      sides: "{{reference}}\u202f: {{before}} → {{letter}}\u202f: {{now}}",
    },
    risk: {
      range: "Le risque de découvert va de {{low}} ({{lowLetters}}) à {{high}} ({{highLetters}}).",
      same: "Le risque de découvert est de {{low}} dans tous les scénarios.",
    },
    final: {
      range: "À la fin, la trésorerie va de {{low}} ({{lowLetters}}) à {{high}} ({{highLetters}}).",
      same: "À la fin, la trésorerie est de {{low}} dans tous les scénarios.",
    },
  },
  by: {
    label: "Mettre en regard",
    pilot: "dans l’ordre, depuis le début de chacun",
    calendar: "par le calendrier",
    month: "Mois {{number}}",
    outside: "hors du scénario",
  },
  curves: {
    line: "Ligne",
    lines: {
      cash: { name: "trésorerie", title: "La trésorerie", axis: "€ en fin de mois" },
      ownRevenue: { name: "recettes propres", title: "Les recettes propres", axis: "€ par mois" },
      cumulative: {
        name: "résultat cumulé",
        title: "Le résultat cumulé depuis le début",
        axis: "€ cumulés, aides comprises",
      },
    },
    axis: "{{unit}} ; {{months}}",
    byPilot: "mois comptés depuis le début de chaque scénario ; étapes de la référence",
    byCalendar: "mois du calendrier ; étapes de la référence",
    pair: "{{letter}} {{value}}",
    reading: "{{month}} : {{figures}}",
    sentence: "{{title}}, au dernier mois de chacun : {{ends}}.",
    caption: "{{title}}, {{unit}}",
  },
  faults: {
    missing: "Scénario introuvable dans ce navigateur",
    unreadable: "Scénario qui ne se lit plus",
  },
  choose: {
    title: "Ce que l’on compare",
    list: "Scénarios comparés",
    empty:
      "Choisissez au moins deux scénarios ci-dessous, ou déposez plusieurs fichiers sur la page.",
    alone:
      "Il manque un second scénario\u202f: ajoutez une variante, une version, un autre scénario de la bibliothèque ou un fichier.",
    start: "départ en {{month}}",
    stages_one: "{{count}} étape",
    stages_other: "{{count}} étapes",
    stopped: "Une valeur bloque le calcul\u202f: ouvrez ce scénario pour la corriger.",
    before: "Avancer",
    after: "Reculer",
    open: "Ouvrir",
    remove: "Retirer",
    full_one:
      "Un scénario n’a pas été ajouté\u202f: on en compare {{most}} au plus. Retirez-en d’abord.",
    full_other:
      "{{count}} scénarios n’ont pas été ajoutés\u202f: on en compare {{most}} au plus. Retirez-en d’abord.",
  },
  add: {
    show: "Ajouter des scénarios",
    hide: "Masquer les scénarios à ajouter",
    files: "Choisir des fichiers",
    filesHint:
      "Ou déposez-les n’importe où sur la page\u202f: jusqu’à {{most}} scénarios comparés.",
    kept: "De la bibliothèque",
    examples: "Des exemples",
    parts: "Variantes et versions",
    noParts: "Ni variante ni version.",
    variant: "Variante «\u00a0{{name}}\u00a0»",
    version: "Version «\u00a0{{name}}\u00a0»",
    add: "Ajouter",
    isCompared: "comparé",
  },
  stages: {
    stage: "Étape",
    title: "Étape par étape",
    lead: "Les étapes de chaque scénario en regard de celles de la référence, par leur ordre ou par les mois du calendrier qu’elles partagent\u202f; sous chaque chiffre, son écart à l’étape de la référence.",
    caption: "Mesures de chaque étape, et écart à la référence",
    group: "{{number}}. {{name}}",
    alone: "Sans équivalent dans la référence",
    noCounterpart: "aucune étape en regard",
    noOther: "–",
    shared_one: ", dont {{count}} en commun",
    shared_other: ", dont {{count}} en commun",
  },
  ...comparisonShare,
  risk: comparisonRisk,
  differences: comparisonDifferences,
  why: comparisonWhy,
  measures: {
    title: "Mesures côte à côte",
    caption: "Mesures du projet entier, et écart à la référence",
    lead: "Du premier au dernier mois de chaque scénario, sur le plan central. Les mois se comparent par le calendrier\u202f; sous chaque chiffre, son écart à la référence.",
    noReference:
      "La référence ne peut pas être calculée\u202f: aucun écart n’est montré. Choisissez-en une autre.",
    measure: "Mesure",
    glance: "En un coup d’œil",
    same: "identique",
    none: "non calculé",
    month: {
      onlyHere: "atteint ici, pas dans la référence",
      notHere: "atteint dans la référence, pas ici",
    },
    figure: {
      onlyHere: "calculable ici, pas dans la référence",
      notHere: "calculable dans la référence, pas ici",
    },
    choose: "Choisir et ordonner les mesures",
    pin: "Mettre en tête",
    pinned: "En tête",
    reset: "Revenir aux mesures de départ",
    noneChosen: "Aucune mesure n’est choisie.",
  },
};
