import { type ServiceKey, householdsFor, services, unitsFor } from "../../guide";
import type { Quantity } from "../../scenario";
import { formatEuros, formatEurosCents, formatNumber, type Language } from "../../units";
import type { Asked } from "./useGuide";
import { withOrigin } from "./withOrigin";

/** A service's usual price, time and volume in this place, in a line, with what they rest on. */
export function serviceWords(key: ServiceKey, { t, language, full }: Asked): string {
  const { price, minutes, volume } = services[key];
  const unit = t(`catalogue.services.${key}.unit`);
  const { min, max } = bounds(price.value);
  const facts = t("services.facts", {
    price: t("services.priceBetween", {
      min: priceWords(min, language),
      max: priceWords(max, language),
      unit,
    }),
    minutes: timeWords(central(minutes.value)),
    volume:
      volume.kind === "adoption"
        ? t("services.members", {
            households: formatNumber(householdsFor(volume, full.population), language),
          })
        : volumeWords(unitsFor(volume, full.population)),
  });
  const ofVolume = volume.kind === "adoption" ? volume.households : volume.units;
  return withOrigin(facts, [price.basis, minutes.basis, ofVolume.basis], { t });

  function timeWords(value: number): string {
    return value > 120
      ? t("services.hours", { hours: formatNumber(value / 60, language, { decimals: 1 }) })
      : t("services.minutes", { minutes: formatNumber(value, language, { decimals: 1 }) });
  }

  function volumeWords({ min, max }: { min: number; max: number }): string {
    return t("services.perMonth", {
      low: formatNumber(min, language),
      high: formatNumber(max, language),
    });
  }
}

/** Cents where there are some. */
function priceWords(euros: number, language: Language): string {
  return Number.isInteger(euros) ? formatEuros(euros, language) : formatEurosCents(euros, language);
}

function bounds(value: Quantity): { min: number; max: number } {
  if (typeof value === "object" && value.dist === "pert") return value;
  return { min: central(value), max: central(value) };
}

function central(value: Quantity): number {
  if (typeof value === "number") return value;
  return typeof value === "object" && value.dist === "pert" ? value.mode : 0;
}
