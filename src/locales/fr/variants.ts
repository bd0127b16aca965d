/** Variants: named sets of changes to a scenario. */
export const variants = {
  title: "Variantes",
  hint: "Une variante garde tout du scénario, sauf ce que vous y changez\u202f: pour voir ce que donnerait un autre choix.",
  add: "Ajouter une variante",
  new: "Nouvelle variante",
  note: "Pourquoi cette variante",
  count_zero: "aucun changement",
  count_one: "un changement",
  count_other: "{{count}} changements",
  open: "Ouvrir",
  openOf: "Ouvrir la variante\u202f: {{name}}",
  removeOf: "Retirer la variante\u202f: {{name}}",
  shown: "Variante «\u00a0{{name}}\u00a0»",
  noChange:
    "Rien n’y change encore\u202f: modifiez un chiffre ci-dessous, le scénario de base restera tel quel.",
  changes_one: "Un changement par rapport au scénario de base\u202f:",
  changes_other: "{{count}} changements par rapport au scénario de base\u202f:",
  fromTo: "{{before}} → {{after}}",
  reset: "Revenir à la base",
  resetOf: "Revenir à la base\u202f: {{what}}",
  toBase: "Retour au scénario de base",
};
