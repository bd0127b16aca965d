import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Translate } from "../../locales";
import { useLanguage } from "../../state";
import {
  formatEuros,
  formatEurosCents,
  formatEurosShort,
  formatMonth,
  formatNumber,
  formatShare,
  type Language,
} from "../../units";
import type { FigureUnit, MeasureName } from "./measureCatalogue";
import { measureReadings } from "./measureCatalogue";

/** Writes figures the way the reader's language does. */
export interface Figures {
  readonly t: Translate;
  readonly language: Language;
  readonly euros: (value: number) => string;
  /** Euros in a sentence or a tile, which have no room for ten digits: `500 Md€`. */
  readonly amount: (value: number) => string;
  readonly month: (text: string | undefined) => string;
  readonly figure: (value: number | null, unit: FigureUnit, months: readonly string[]) => string;
  readonly measure: (name: MeasureName, value: number | null, months: readonly string[]) => string;
}

/** Shares near 0 and near the whole keep a decimal: 0,4 % is not 0 %, and 99,7 % is not 100 %. */
function shareText(value: number, language: Language): string {
  const isNear = (mark: number, distance: number) => Math.abs(Math.abs(value) - mark) < distance;
  const decimals = isNear(0, 0.1) || isNear(1, 0.01) ? 1 : 0;
  return formatShare(value, language, { decimals });
}

export function figuresOf(t: Translate, language: Language): Figures {
  const figure: Figures["figure"] = (value, unit, months) => {
    if (value === null) {
      return unit === "month" ? t("projection.notReached") : t("projection.notApplicable");
    }
    switch (unit) {
      case "euros":
        return formatEuros(value, language);
      case "eurosPerUnit":
      case "eurosPerHour":
        return formatEurosCents(value, language);
      case "share":
        return shareText(value, language);
      case "factor":
        return t("projection.factor", { value: formatNumber(value, language) });
      case "month":
        return formatMonth(months[value] ?? "", language);
      case "hours":
        return `${formatNumber(value, language, { decimals: 0 })}\u00a0h`;
      case "units":
        return formatNumber(value, language, { decimals: Math.abs(value) < 100 ? 1 : 0 });
    }
  };
  return {
    t,
    language,
    euros: (value) => formatEuros(value, language),
    amount: (value) =>
      Math.abs(value) < 1e9 ? formatEuros(value, language) : formatEurosShort(value, language),
    month: (text) => (text === undefined ? "" : formatMonth(text, language)),
    figure,
    measure: (name, value, months) => figure(value, measureReadings[name].unit, months),
  };
}

export function useFigures(): Figures {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => figuresOf(t, language), [t, language]);
}
