import { listed, stageName } from "../../guide";
import { formatCount, formatMonth, formatNumber, monthAt } from "../../units";
import type { Asked } from "./useGuide";

/** What will be made, in a sentence. */
export function summarySentence({ t, language, full }: Asked): string {
  const { stages, services, funders, start, territory } = full;
  const months = stages.reduce((sum, stage) => sum + stage.months, 0);
  const names = services.map(({ key }) => t(`catalogue.services.${key}.short`));
  const sentence = t("summary.sentence", {
    form: t(`summary.forms.${full.legalForm}`),
    services:
      services.length > 0
        ? t("summary.services", { count: services.length, names: listed(names, language) })
        : t("summary.noService"),
    stages: t("summary.stages", { count: stages.length }),
    start: formatMonth(start, language),
    end: formatMonth(monthAt(start, months - 1), language),
    people: peopleWords(),
    money: funders.length > 0 ? t("summary.money", { count: funders.length }) : "",
  });
  const place = territory.trim();
  return place
    ? t("summary.inTerritory", { territory: place, sentence: lowered(sentence) })
    : sentence;

  function peopleWords(): string {
    const paid = Math.max(...full.team.map((one) => one.paid));
    const given = Math.max(...full.team.map((one) => one.given));
    const hours = (value: number) => formatNumber(value, language, { decimals: 1 });
    if (paid > 0 && given > 0) {
      return t("summary.peopleBoth", { paid: hours(paid), given: hours(given) });
    }
    if (paid > 0) return t("summary.peoplePaid", { hours: hours(paid) });
    return given > 0 ? t("summary.peopleGiven", { hours: hours(given) }) : t("summary.nobody");
  }
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The name of each stage, typed or usual. */
export function stageNames({ t, full: { stages } }: Asked): string[] {
  return stages.map(({ name }, index) => name?.trim() || stageName(index, stages.length, t));
}

/** Inhabitants, in agreement. */
export function peopleCount({ t, language, full }: Asked): string {
  const words = { one: t("summary.person"), other: t("summary.people") };
  return formatCount(full.population, words, language);
}
