import { choiceWords, placeLabel } from "../../../locales";
import { type Demand, placeNameOf } from "../../../scenario";
import { kindOf } from "../demand/kindChange";
import type { Figure } from "./valueWords";

type Parts = Readonly<Record<string, unknown>>;

/** How the value of one part is said. */
type Say = (value: unknown, figure: Figure) => string;

/** A thing made of several figures, in short words: a payment, a bracket, a demand, a gate, an item. */
export function partsWords(parts: Parts, figure: Figure, say: Say): string {
  const { location, t, language } = figure;
  const [list, key] = [location.at(-2), location.at(-1)];
  if (list === "payments") return paymentWords(parts, figure, say);
  if (list === "incomeTaxBrackets") return bracketWords(parts, figure, say);
  if ("id" in parts || "a" in parts) {
    const kind = choiceWords(
      { section: String(location[0]), key: "kind" },
      String(parts.kind),
      language,
    );
    return kind ?? t("keeping.compare.present");
  }
  if (key === "demand") return demandWords(parts, figure, say);
  if (Array.isArray(parts.criteria)) {
    return t("keeping.compare.criteria", { count: parts.criteria.length });
  }
  return figuresWords(parts, figure, say) || t("keeping.compare.given");
}

function wordsOf(parts: Parts, key: string, figure: Figure, say: Say): string {
  return say(parts[key], { ...figure, location: [...figure.location, key] });
}

/** « 60 % (mois 1) ». */
function paymentWords(payment: Parts, figure: Figure, say: Say): string {
  const { t } = figure;
  const share = wordsOf(payment, "share", figure, say);
  if (payment.delay === undefined) {
    return t("keeping.compare.payment", { share, month: payment.month });
  }
  const delay = wordsOf(payment, "delay", figure, say);
  return t("keeping.compare.latePayment", { share, month: payment.month, delay });
}

function bracketWords(bracket: Parts, figure: Figure, say: Say): string {
  const { t } = figure;
  const rate = wordsOf(bracket, "rate", figure, say);
  if (bracket.upTo === undefined) return t("keeping.compare.restBracket", { rate });
  return t("keeping.compare.bracket", { rate, upTo: wordsOf(bracket, "upTo", figure, say) });
}

function demandWords(demand: Parts, figure: Figure, say: Say): string {
  const at = { section: "services", key: "demand" };
  const words = choiceWords(at, kindOf(demand as unknown as Demand), figure.language);
  const { kind: _kind, shape: _shape, ...figures } = demand;
  return [words, figuresWords(figures, figure, say)].filter(Boolean).join(" – ");
}

/** Each figure by its own word: « Mois de prolongation : 3 mois, Prolongations au plus : 1 fois ». */
function figuresWords(parts: Parts, figure: Figure, say: Say): string {
  const { location, root, t, language } = figure;
  return Object.keys(parts)
    .flatMap((key) => {
      const place = placeNameOf(root, [...location, key]);
      const label = placeLabel(place, language);
      if (label === null) return [];
      return t("keeping.compare.part", { label, value: wordsOf(parts, key, figure, say) });
    })
    .join(", ");
}
