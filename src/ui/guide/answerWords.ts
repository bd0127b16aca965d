import type { Question } from "../../guide";
import { i18n } from "../../locales";
import { formatMonth, formatNumber } from "../../units";
import { peopleCount, stageNames } from "./summarySentence";
import type { Asked } from "./useGuide";

/** What was answered to a question, or proposed, in a few words or lines. */
export function answerWords(question: Question, asked: Asked): readonly string[] {
  const { t, language, full } = asked;
  const number = (value: number) => formatNumber(value, language, { decimals: 1 });
  const names = stageNames(asked);
  switch (question) {
    case "place":
      return [
        t("summary.place", {
          territory: full.territory.trim() || t("summary.somewhere"),
          population: peopleCount(asked),
          area: number(full.area),
        }),
      ];
    case "publics":
      return full.publics.map((key) => t(`catalogue.publics.${key}.name`));
    case "form":
      return [i18n.t(`library.legalForms.${full.legalForm}`)];
    case "stages":
      return [
        t("summary.from", { month: formatMonth(full.start, language) }),
        ...full.stages.map(({ months }, index) =>
          t("summary.stage", { name: names[index], months }),
        ),
      ];
    case "services":
      return orNothing(full.services.map(({ key }) => t(`catalogue.services.${key}.name`)));
    case "team":
      return full.team.map(({ paid, given }, index) =>
        t("summary.teamStage", { name: names[index], paid: number(paid), given: number(given) }),
      );
    case "premises": {
      const name = t(`premises.kinds.${full.premises}.name`);
      return [
        full.opening > 0
          ? t("summary.opening", { premises: name, hours: number(full.opening) })
          : name,
      ];
    }
    case "investments":
      return orNothing(full.investments.map(({ key }) => t(`catalogue.investments.${key}`)));
    case "funders":
      return orNothing(full.funders.map(({ key }) => t(`catalogue.funders.${key}.name`)));
  }

  function orNothing(words: readonly string[]): readonly string[] {
    return words.length > 0 ? words : [t("summary.nothing")];
  }
}
