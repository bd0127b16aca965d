import type { Plan } from "../../engine";
import { warningWords } from "../../locales";
import type { Finding } from "../../statements";
import { formatEuros, formatMonth, formatNumber, formatShare } from "../../units";
import type { Words } from "./statements/words";

/** What is found, in a sentence with its figures and the names of what it is about. */
export function findingWords(finding: Finding, plan: Plan, words: Words): string {
  const { a, language } = words;
  const { scenario } = plan.model;
  const euros = (value: number) => formatEuros(value, language);
  const share = (value: number | null) => formatShare(value ?? 0, language, { decimals: 1 });
  const count = (value: number) => formatNumber(value, language, { decimals: 1 });
  const month = (value: string) => formatMonth(value, language);
  const period = ({ start, end }: { start: string; end: string }) =>
    start === end ? month(start) : a("findings.between", { from: month(start), to: month(end) });
  const aid = (id: string) => scenario.funding?.find((one) => one.id === id)?.name ?? "";
  const list = (names: readonly string[]) =>
    new Intl.ListFormat(language, { type: "conjunction" }).format(new Set(names));
  switch (finding.rule) {
    case "shortfall": {
      const { amount, cashBefore } = finding.found;
      return a("findings.shortfall", {
        period: period(finding.found),
        amount: euros(amount),
        cashBefore: euros(cashBefore),
      });
    }
    case "funderShare": {
      const { funder, aids, amount, charges, share: paid } = finding.found;
      return a("findings.funderShare", {
        funder: a(`statements.budget.funders.${funder}`),
        aids: list(aids.map(aid)),
        amount: euros(amount),
        charges: euros(charges),
        share: share(paid),
        threshold: share(finding.threshold),
      });
    }
    case "ownShare": {
      const { aid: all, charges, share: left, isEuropean } = finding.found;
      return a(isEuropean ? "findings.ownShareEuropean" : "findings.ownShare", {
        aid: euros(all),
        charges: euros(charges),
        share: share(left),
        threshold: share(finding.threshold),
      });
    }
    case "aboveNeed": {
      const { aid: all, need, alone } = finding.found;
      const figures = { period: period(finding.found), aid: euros(all), need: euros(need) };
      return alone === null
        ? a("findings.aboveNeed", figures)
        : a("findings.aboveNeedAlone", { ...figures, alone: aid(alone) });
    }
    case "aboveInvestment": {
      const { investment, amount, cost } = finding.found;
      return a("findings.aboveInvestment", {
        investment: scenario.investments?.find(({ id }) => id === investment)?.name ?? "",
        amount: euros(amount),
        cost: euros(cost),
      });
    }
    case "sameSpending": {
      const { aids, paths, spending, share: paid } = finding.found;
      return a("findings.sameSpending", {
        period: period(finding.found),
        first: aid(aids[0]),
        second: aid(aids[1]),
        items: list(paths.map((path) => itemName(path, plan, words))),
        spending: euros(spending),
        share: share(paid),
      });
    }
    case "flatRateTwice": {
      const { aid: flat, claimedBy, paths } = finding.found;
      return a("findings.flatRateTwice", {
        aid: aid(flat),
        claimedBy: aid(claimedBy),
        items: list(paths.map((path) => itemName(path, plan, words))),
      });
    }
    case "aidedJob":
      return a("findings.aidedJob", {
        aid: aid(finding.found.aid),
        jobAid: aid(finding.found.jobAid),
      });
    case "earlyPayment": {
      const { aid: id, month: at, months, least, isAcquired } = finding.found;
      const figures = { aid: aid(id), month: month(at), months: count(months) };
      return isAcquired
        ? a("findings.earlyPaymentAcquired", { ...figures, days: count(finding.threshold ?? 0) })
        : a("findings.earlyPayment", { ...figures, least: count(least) });
    }
    case "earlyClaim": {
      const { aid: id, months, least, most } = finding.found;
      return a("findings.earlyClaim", {
        aid: aid(id),
        months: count(months),
        least: count(least),
        most: count(most),
      });
    }
    case "largeAdvance": {
      const { aid: id, share: paid, end } = finding.found;
      return a("findings.largeAdvance", {
        aid: aid(id),
        share: share(paid),
        end: month(end),
        threshold: share(finding.threshold),
      });
    }
    case "repayments": {
      const { principal, selfFinancing, freed } = finding.found;
      return a("findings.repayments", {
        period: period(finding.found),
        principal: euros(principal),
        selfFinancing: euros(selfFinancing),
        freed: euros(freed),
      });
    }
    case "cashBelowZero": {
      const { month: first, months, lowest, lowestMonth, bridge } = finding.found;
      return a("findings.cashBelowZero", {
        month: month(first),
        months: count(months),
        lowest: euros(lowest),
        lowestMonth: month(lowestMonth),
        bridge: euros(bridge),
      });
    }
    case "sources": {
      const { figures, unsourced, toConfirm } = finding.found;
      return a("findings.sources", {
        figures: count(figures),
        unsourced: count(unsourced.length),
        toConfirm: count(toConfirm.length),
      });
    }
    default:
      return warningWords(finding, scenario, language).sentence;
  }
}

/** Name of the item at a path such as `overheads.loyer`; what the organisation bears itself is said so. */
function itemName(path: string, plan: Plan, { a }: Words): string {
  const [list = "", id] = path.split(".");
  const items: unknown = plan.model.scenario[list as "overheads"];
  const found =
    Array.isArray(items) && (items as { id: string; name: string }[]).find((one) => one.id === id);
  return found ? found.name : a("statements.organisation");
}
