/** Scenarios side by side: what is compared, and their measures. */
export const comparison = {
  title: "Comparer des scénarios",
  edited: "Modifié ici\u202f: {{name}}",
  reading: "Lecture…",
  named: "\u202f: {{name}}",
  variantOf: "{{name}} – {{variant}}",
  versionOf: "{{name}}, version «\u00a0{{version}}\u00a0» du {{date}}",
  reference: "Référence",
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
  measures: {
    title: "Mesures côte à côte",
    caption: "Mesures du projet entier, et écart à la référence",
    lead: "Du premier au dernier mois de chaque scénario, sur le plan central. Les mois se comparent par le calendrier\u202f; sous chaque chiffre, son écart à la référence.",
    noReference:
      "La référence ne peut pas être calculée\u202f: aucun écart n’est montré. Choisissez-en une autre.",
    measure: "Mesure",
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
