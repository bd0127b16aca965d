import type { Demand, Service } from "../../scenario";
import { formatNumber } from "../../units";
import type { PublicKey } from "../catalogue/publics";
import type { Volume } from "../catalogue/service";
import { services } from "../catalogue/services";
import { type About, type Making, sources } from "../making";
import { publicOf } from "../scattering";
import { firstUnits, householdsFor, unitsFor } from "../volume";

/** The services chosen, with the catalogue's prices, times and volumes. */
export function servicesOf(
  making: Making,
  segmentId: ReadonlyMap<PublicKey, string>,
  routeId: string | undefined,
): Service[] {
  const { answers, t, stages } = making;
  return answers.services.map(({ key, stage }) => {
    const entry = services[key];
    const { demand, about } = demandOf(making, entry.volume);
    const name = t(`catalogue.services.${key}.name`);
    const segment = segmentId.get(publicOf(answers, key));
    const { unitCost, paymentDelay, seasonality, probability } = entry;
    return {
      id: making.idOf(name),
      name,
      ...(segment !== undefined && { segment }),
      from: stages[stage]?.id ?? "",
      price: entry.price.value,
      unit: t(`catalogue.services.${key}.unit`),
      ...(unitCost && { unitCost: unitCost.value }),
      minutes: entry.minutes.value,
      vatRate: entry.vatRate.value,
      ...(paymentDelay && { paymentDelay: paymentDelay.value }),
      ...(entry.account && { account: entry.account }),
      ...(entry.isOnRound && routeId !== undefined && { route: routeId }),
      demand,
      ...(seasonality && { seasonality: [...seasonality.value] }),
      ...(entry.isIrregular && { noise: "poisson" as const }),
      ...(probability && { probability: probability.value }),
      note: t(`catalogue.services.${key}.note`),
      about: {
        ...sources(making, {
          price: entry.price,
          unitCost,
          minutes: entry.minutes,
          vatRate: entry.vatRate,
          paymentDelay,
          seasonality,
          probability,
        }),
        ...about,
      },
    };
  });
}

function demandOf(making: Making, volume: Volume): { demand: Demand; about: About } {
  const { answers, t, language } = making;
  if (volume.kind === "adoption") {
    const { households, innovation, imitation, churn, perCustomer, initial } = volume;
    const population = householdsFor(volume, answers.population);
    const share = formatNumber(households.value, language);
    const about = sources(making, {
      "demand.population": households,
      "demand.innovation": innovation,
      "demand.imitation": imitation,
      "demand.churn": churn,
      "demand.perCustomer": perCustomer,
      "demand.initial": initial,
    });
    return {
      demand: {
        kind: "adoption",
        population,
        innovation: innovation.value,
        imitation: imitation.value,
        churn: churn.value,
        perCustomer: perCustomer.value,
        initial: Math.min(initial.value, population),
      },
      about: {
        ...about,
        "demand.population": {
          ...about["demand.population"],
          note: t("made.notes.households", { share }),
        },
      },
    };
  }
  const units = unitsFor(volume, answers.population);
  const [low, likely, high] = volume.units.value.map((one) => formatNumber(one, language));
  const note = t(`made.notes.${volume.per === "thousand" ? "perThousand" : "perPlace"}`, {
    low,
    likely,
    high,
  });
  const source = sources(making, { units: volume.units }).units;
  if (volume.kind === "steady") {
    return {
      demand: { kind: "constant", perMonth: units },
      about: { "demand.perMonth": { note, ...source } },
    };
  }
  return {
    demand: {
      kind: "ramp",
      from: firstUnits(units),
      to: units,
      months: volume.months.value,
      shape: "s_curve",
    },
    about: {
      "demand.from": { ...source },
      "demand.to": { note, ...source },
      ...sources(making, { "demand.months": volume.months }),
    },
  };
}
