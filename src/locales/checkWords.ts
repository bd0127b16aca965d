import type { Rule, Warning } from "../checks";
import { accessoryRows, type Dated, deMinimisSieg, inForce, vatFranchise } from "../reference";
import type { Scenario } from "../scenario";
import { formatDay, formatEuros, formatMonth, formatShare, type Language } from "../units";
import { translator } from "./i18n";

/** A warning in words. */
export interface SaidWarning {
  readonly rule: Rule;
  /** What it is about, in a few words. */
  readonly name: string;
  readonly sentence: string;
  /** Where the threshold comes from, since when, and how sure it is. */
  readonly basis: string;
}

/** Source, date and certainty of a reference value. */
export function basisSentence(basis: Dated<unknown>, language: Language): string {
  const t = translator(language);
  return t("checks.basis", {
    source: t(`reference.sources.${basis.source}`),
    date: formatDay(basis.validFrom, language),
    certainty: t(`reference.certainty.${basis.certainty}`),
  });
}

/** A warning in the reader's language; `scenario` gives the names. */
export function warningWords(
  warning: Warning,
  scenario: Scenario,
  language: Language,
): SaidWarning {
  const { rule, basis } = warning;
  return {
    rule,
    name: translator(language)(`checks.names.${rule}`),
    sentence: sentenceOf(warning, scenario, language) + partYear(warning, language),
    basis: basisSentence(basis, language),
  };
}

/** That the plan covers a part of the year only, where it does. */
function partYear({ found }: Warning, language: Language): string {
  if (!("months" in found) || found.months >= 12) return "";
  const { months, year } = found;
  return translator(language)("checks.partYear", { months, year });
}

function sentenceOf(warning: Warning, scenario: Scenario, language: Language): string {
  const t = translator(language);
  const euros = (amount: number) => formatEuros(amount, language);
  const share = (value: number) => formatShare(value, language, { decimals: 1 });
  const month = (value: string) => formatMonth(value, language);
  switch (warning.rule) {
    case "vatFranchise": {
      const { form, year, amount } = warning.found;
      const sales = vatFranchise.sales.value;
      return t(`checks.vatFranchise.${form}`, {
        year,
        amount: euros(amount),
        threshold: euros(warning.threshold),
        raised: euros(vatFranchise.services.value.raised),
        sales: euros(sales.base),
        salesRaised: euros(sales.raised),
        accessory: euros(inForce(accessoryRows, `${year}-12-31`).value),
      });
    }
    case "accessory": {
      const { year, amount } = warning.found;
      const threshold = euros(warning.threshold);
      return t("checks.accessory", { year, amount: euros(amount), threshold });
    }
    case "convention": {
      const { year, amount, aids, funder } = warning.found;
      return t(`checks.convention.${aids > 1 ? "several" : "one"}`, {
        year,
        aids,
        amount: euros(amount),
        funder: t(`checks.funders.${funder}`),
        threshold: euros(warning.threshold),
      });
    }
    case "publicAid": {
      const { stage, share: own, shareInKind } = warning.found;
      return t(`checks.publicAid.${stage === null ? "path" : "stage"}`, {
        stage: scenario.stages.find(({ id }) => id === stage)?.name ?? "",
        share: share(own),
        shareInKind: share(shareInKind),
        threshold: share(warning.threshold),
      });
    }
    case "publicAidInvestment": {
      const { investment, share: own } = warning.found;
      return t("checks.publicAidInvestment", {
        investment: scenario.investments?.find(({ id }) => id === investment)?.name ?? "",
        share: share(own),
        threshold: share(warning.threshold),
      });
    }
    case "deMinimis": {
      const { first, last, amount } = warning.found;
      return t(`checks.deMinimis.${first === last ? "one" : "several"}`, {
        first: month(first),
        last: month(last),
        amount: euros(amount),
        threshold: euros(warning.threshold),
        sieg: euros(deMinimisSieg.value),
      });
    }
  }
}
