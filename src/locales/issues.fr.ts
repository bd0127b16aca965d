import type {
  Bounds,
  Condition,
  PatternName,
  ReferenceKind,
  RunMonth,
  TypeName,
  VariantRule,
} from "../scenario";
import { formatMonth, formatNumber } from "../units";
import { circle, type FormulaFault, type IssueWords } from "./issueWords";

const number = (value: number) => formatNumber(value, "fr");
const quoted = (text: string) => `«\u00a0${text}\u00a0»`;
const list = (names: readonly string[], most = 20) =>
  names.length === 0
    ? "aucun n’est défini"
    : names.slice(0, most).join(", ") + (names.length > most ? "…" : "");

const types: Readonly<Record<TypeName, string>> = {
  object: "un groupe de champs",
  list: "une liste",
  text: "un texte entre guillemets",
  number: "un nombre",
  boolean: "oui (true) ou non (false)",
  quantity:
    "un nombre, une formule qui commence par «\u00a0=\u00a0», ou une fourchette (champ dist)",
  quantityByStage:
    "un nombre, une formule qui commence par «\u00a0=\u00a0», une fourchette (champ dist), ou une valeur par étape (champ byStage)",
  distribution: "une fourchette (champ dist)",
  other: "une autre sorte de valeur",
};

const patterns: Readonly<Record<PatternName, string>> = {
  id: "un identifiant de 1 à 40 caractères\u202f: minuscules sans accent, chiffres et _, une lettre d’abord",
  month: "un mois qui existe, sous la forme AAAA-MM (par exemple 2027-03)",
  uuid: "un identifiant unique (UUID)",
  dateTime: "une date et une heure qui existent, par exemple 2026-11-23T18:30:00Z",
  formula: "un nombre sans guillemets, ou une formule qui commence par «\u00a0=\u00a0»",
  account: "un numéro de compte, en chiffres (par exemple «\u00a061\u00a0»)",
  other: "une autre forme",
};

const references: Readonly<Record<ReferenceKind, string>> = {
  stage: "l’identifiant d’une étape",
  segment: "l’identifiant d’un public",
  service: "l’identifiant d’un service",
  route: "l’identifiant d’une tournée",
  driver: "l’identifiant d’une hypothèse partagée",
  investment: "l’identifiant d’un investissement",
  eligible: "un groupe de dépenses ou l’identifiant d’un poste de personnel ou de charge",
  about: "le chemin d’un chiffre présent dans cet élément",
};

const conditions: Readonly<Record<Condition, string>> = {
  minModeMax: "bas ≤ probable ≤ haut, et bas < haut",
  minBelowMax: "un minimum inférieur au maximum",
  p10BelowP90: "une borne basse (p10) inférieure à la borne haute (p90)",
  sameLength: "autant de poids que de valeurs",
  weightsSum: "au moins un poids supérieur à 0",
  sharesSum: "des parts dont la somme fait 1",
  bracketsIncrease: "des tranches aux plafonds croissants, toutes plafonnées sauf la dernière",
  lastBracketOpen: "une dernière tranche sans plafond",
  untilNotBeforeFrom: "une étape qui ne vient pas avant celle du début",
  deferBelowMonths: "un différé plus court que la durée du prêt",
  atLeastWithinOptional: "au plus le nombre de critères facultatifs",
  extendOnlyOnExtend: "pas de prolongation, sauf si l’échec du jalon prolonge l’étape",
  extendRequired:
    "la durée et le nombre des prolongations, puisque l’échec du jalon prolonge l’étape",
  serviceOnlyWithMetric: "pas de service pour cette mesure",
  serviceRequired: "le service dont c’est la mesure",
  routeOnlyWithMetric: "pas de tournée pour cette mesure",
  routeRequired: "la tournée dont c’est la mesure",
  probabilityOnlyWithManual: "pas de probabilité, sauf pour un critère jugé à la main",
  probabilityRequired: "la probabilité qu’un critère jugé à la main soit rempli",
  manualAtLeastOne: "pour un critère jugé à la main, «\u00a0au moins\u00a0» (>=) et le seuil 1",
  customersNeedAdoption: "un service dont la demande suit une adhésion progressive",
  horizon: "120 mois au plus pour toutes les étapes ensemble",
  pairOnce: "un seul lien par paire d’hypothèses partagées",
  pairDistinct: "deux hypothèses partagées différentes",
  pairOfDistributions: "une hypothèse partagée donnée par une fourchette",
  useNotBeforeGrant: "un investissement d’une étape qui ne vient pas avant celle de la subvention",
  eligibleOnce: "chaque dépense une seule fois, seule ou dans son groupe",
};

const variantRules: Readonly<Record<VariantRule, string>> = {
  pathUnknown: "le chemin d’un élément ou d’un champ du scénario",
  pathProtected:
    "autre chose que le format, la version, la présentation du projet (meta), les variantes et les identifiants",
  idKept: "un élément qui garde son identifiant",
  noNewItem: "des éléments qui existent déjà\u202f: une variante n’en ajoute pas",
  listPosition: "un identifiant à la place d’un rang dans la liste",
};

function range({ min, exclusiveMin, max }: Bounds): string {
  const low =
    min === undefined
      ? ""
      : exclusiveMin
        ? `supérieur à ${number(min)}`
        : `au moins égal à ${number(min)}`;
  const high = max === undefined ? "" : `au plus égal à ${number(max)}`;
  return `un nombre ${[low, high].filter(Boolean).join(" et ")}`;
}

function when(month: RunMonth | null): string {
  return month === null
    ? ""
    : ` en ${formatMonth(month.name, "fr")} (t\u00a0=\u00a0${month.index})`;
}

function place(position: number, formula: string, length: number): string {
  const text = formula.slice(position, position + Math.max(length, 1));
  const where = `caractère ${position + 1} après le signe =`;
  return text === "" ? `à la fin (${where})` : `${quoted(text)} (${where})`;
}

function formulaFault(fault: FormulaFault, formula: string): { what: string; expected: string } {
  const at = place(fault.position, formula, fault.length);
  switch (fault.code) {
    case "empty":
      return { what: "La formule est vide", expected: "un calcul après le signe =" };
    case "tooLong":
      return { what: "La formule est trop longue", expected: `au plus ${fault.max} caractères` };
    case "tooManyNodes":
    case "tooDeep":
      return {
        what: "La formule est trop compliquée",
        expected: "un calcul plus court, au besoin réparti sur plusieurs hypothèses partagées",
      };
    case "syntax":
      return { what: `La formule ne se lit pas\u202f: ${at}`, expected: syntaxExpected(fault) };
    case "unknownName":
      return {
        what: `Nom inconnu dans la formule\u202f: ${at}`,
        expected: "l’identifiant d’une hypothèse partagée ou d’un public",
      };
    case "unknownFunction":
      return {
        what: `Fonction inconnue\u202f: ${at}`,
        expected: "une de\u202f: abs, ceil, exp, floor, log, log10, max, min, pow, round, sqrt",
      };
    case "wrongArity":
      return {
        what: `${quoted(fault.found ?? "")} reçoit ${fault.arity?.given ?? 0} valeur(s)\u202f: ${at}`,
        expected: arity(fault),
      };
    case "implicitProduct":
      return {
        what: `Il manque un signe entre deux valeurs\u202f: ${at}`,
        expected: "un produit écrit avec *, par exemple 2 * x",
      };
    case "chainedComparison":
      return {
        what: `Comparaisons enchaînées\u202f: ${at}`,
        expected: "deux comparaisons jointes par «\u00a0and\u00a0»",
      };
    case "notFinite":
      return { what: `Ce nombre est trop grand\u202f: ${at}`, expected: "un nombre fini" };
    default:
      return {
        what: `Ceci n’est pas permis dans une formule\u202f: ${at}`,
        expected:
          "des nombres, des noms, + - * / ^ ( ), des comparaisons, and, or, not, a ? b : c et les fonctions usuelles",
      };
  }
}

function syntaxExpected({ expected }: FormulaFault): string {
  if (expected === ")") return "une parenthèse fermante";
  if (expected === ":") return "les deux points de a ? b : c";
  if (expected === "digit") return "un chiffre";
  return "une valeur";
}

function arity({ arity: known }: FormulaFault): string {
  if (!known) return "un autre nombre de valeurs";
  if (known.most === null) return `au moins ${known.least}`;
  return known.least === known.most
    ? `exactement ${known.least}`
    : `de ${known.least} à ${known.most}`;
}

/** Issues in French. */
export const issuesFr: IssueWords = {
  sentence: (what, expected) => `${what}. Attendu\u202f: ${expected}.`,
  inVariant: (variant, path, sentence) => `Variante ${quoted(variant)}, ${path}\u202f: ${sentence}`,
  say(issue, { field, keyword }) {
    switch (issue.code) {
      case "tooLarge":
        return {
          what: "Le fichier est trop gros",
          expected: `au plus 2 Mo (${number(issue.max)} octets)`,
        };
      case "notText":
        return { what: "Le fichier n’est pas un texte lisible", expected: "un texte en UTF-8" };
      case "notJson":
        return {
          what: `Le fichier ne se lit pas à la ligne ${number(issue.line)}, colonne ${number(issue.column)}\u202f: il est abîmé, tronqué, ou n’est pas du JSON`,
          expected: "un fichier de scénario Palier (JSON)",
        };
      case "tooDeep":
        return {
          what: "Des éléments sont emboîtés trop profond",
          expected: `au plus ${issue.max} niveaux`,
        };
      case "wrongFormat":
        return {
          what: "Ce fichier n’est pas un scénario Palier",
          expected: "«\u00a0palier/scenario\u00a0» dans le champ format",
        };
      case "newerVersion":
        return {
          what: "Ce fichier vient d’une version plus récente de Palier\u202f: mettez Palier à jour pour l’ouvrir",
          expected: `une version du format jusqu’à ${issue.supported}`,
        };
      case "unknownVersion":
        return {
          what: "La version du format est inconnue",
          expected: `un nombre entier de 1 à ${issue.supported}`,
        };
      case "missing":
        return {
          what: "Une valeur obligatoire manque",
          expected:
            issue.expected === "other"
              ? "une valeur, ou rien (null) pour retirer"
              : types[issue.expected],
        };
      case "wrongType":
        return {
          what:
            issue.path === ""
              ? "Ce fichier n’est pas un scénario Palier"
              : "Ce n’est pas la bonne sorte de valeur",
          expected: types[issue.expected],
        };
      case "unknownKey":
        return {
          what: "Ce champ est inconnu",
          expected:
            issue.known.length > 0
              ? `un de ces champs\u202f: ${list(
                  issue.known.map((key) => field([...issue.location.slice(0, -1), key])),
                  30,
                )}`
              : "un champ du format",
        };
      case "outOfRange":
        return { what: "Cette valeur est hors de ses limites", expected: range(issue) };
      case "notFinite":
        return { what: "Ce nombre est trop grand", expected: "un nombre fini" };
      case "notWhole":
        return { what: "Ce nombre a des décimales", expected: "un nombre entier" };
      case "tooLong":
        return {
          what: "Ce texte est trop long",
          expected: `au plus ${number(issue.max)} caractères`,
        };
      case "tooMany":
        return { what: "Il y a trop d’éléments", expected: `au plus ${number(issue.max)}` };
      case "tooFew":
        return { what: "Il n’y a pas assez d’éléments", expected: `au moins ${number(issue.min)}` };
      case "badPattern":
        return { what: "Cette valeur n’a pas la bonne forme", expected: patterns[issue.pattern] };
      case "badChoice":
        return {
          what: "Cette valeur ne fait pas partie des choix",
          expected: list(issue.choices.map((one) => keyword(issue.location, one))),
        };
      case "duplicateId":
        return {
          what: "Cet identifiant sert déjà",
          expected: `un autre identifiant que celui de ${issue.other}`,
        };
      case "unknownReference":
        return {
          what: "Ceci ne désigne rien dans le scénario",
          expected:
            issue.kind === "about"
              ? references.about
              : `${references[issue.kind]} (${list(issue.known)})`,
        };
      case "reservedWord":
        return {
          what: "Cet identifiant est un mot des formules",
          expected: "un autre identifiant",
        };
      case "formulaFault":
        return formulaFault(issue.fault, issue.formula);
      case "unknownName":
        return {
          what: `Nom inconnu dans la formule\u202f: ${place(issue.position, issue.formula, issue.length)}`,
          expected: `un de ceux-ci\u202f: ${list(issue.known)}`,
        };
      case "clockName":
        return {
          what: `Ce champ ne change pas d’un mois à l’autre\u202f: ${place(issue.position, issue.formula, issue.length)} ne peut pas y servir`,
          expected: "une formule sans les mots du temps (t, month, year, stage, k)",
        };
      case "noPopulation":
        return {
          what: `Ce public n’a pas de population\u202f: ${place(issue.position, issue.formula, issue.length)}`,
          expected: "un public dont la population est donnée",
        };
      case "tooMuchFormula":
        return {
          what: "Les formules du fichier sont trop longues toutes ensemble",
          expected: `au plus ${number(issue.max)} caractères de formules différentes`,
        };
      case "cycle":
        return {
          what: `Ces formules tournent en rond\u202f: ${circle(issue.names)}`,
          expected: "des formules qui ne dépendent pas d’elles-mêmes",
        };
      case "condition":
        return {
          what:
            issue.value === undefined
              ? "Cette règle n’est pas respectée"
              : `Cette règle n’est pas respectée (valeur\u202f: ${typeof issue.value === "number" ? number(issue.value) : issue.value})`,
          expected: conditions[issue.condition],
        };
      case "variantRule":
        return {
          what: `La variante ${quoted(issue.variant)} ne peut pas changer ceci`,
          expected: variantRules[issue.rule],
        };
      case "tooManyIssues":
        return {
          what: "Le fichier a trop de défauts pour les donner tous",
          expected: "un fichier de scénario Palier",
        };
      case "notFiniteAtRun":
        return {
          what: `Le calcul s’arrête${when(issue.month)}\u202f: le résultat n’est pas un nombre`,
          expected: "un nombre fini",
        };
      case "outOfRangeAtRun":
        return {
          what: `Le calcul s’arrête${when(issue.month)}\u202f: ${formatNumber(Number(issue.found), "fr", { decimals: 6 })} est hors des limites`,
          expected: range(issue),
        };
    }
  },
};
