import { type ServiceKey, householdsFor, services, unitsFor } from "../../guide";
import type { Quantity } from "../../scenario";
import { formatEuros, formatNumber, type Language } from "../../units";
import type { Asked } from "./useGuide";

/** A service's usual price, time and volume in this place, in a line. */
export function serviceWords(key: ServiceKey, { t, language, full }: Asked): string {
  const { price, minutes, volume } = services[key];
  const unit = t(`catalogue.services.${key}.unit`);
  return t("services.facts", {
    price: t("services.priceOne", { price: priceWords(price.value, language), unit }),
    minutes: timeWords(central(minutes.value)),
    volume:
      volume.kind === "adoption"
        ? t("services.members", {
            households: formatNumber(householdsFor(volume, full.population), language),
          })
        : volumeWords(unitsFor(volume, full.population)),
  });

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

function priceWords(value: Quantity, language: Language): string {
  const euros = (one: number) =>
    formatEuros(one, language, { decimals: Number.isInteger(one) ? 0 : 2, fixed: true });
  if (typeof value === "object" && value.dist === "pert") {
    return `${euros(value.min)} – ${euros(value.max)}`;
  }
  return typeof value === "number" ? euros(value) : "";
}

function central(value: Quantity): number {
  if (typeof value === "number") return value;
  return typeof value === "object" && value.dist === "pert" ? value.mode : 0;
}
