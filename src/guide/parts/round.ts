import type { Route } from "../../scenario";
import { round, vehicles } from "../catalogue/round";
import { type Making, sources } from "../making";
import { hasRound } from "../proposals";

/** The round that carries the services chosen, by what was bought or by somebody's car; none where none is carried. */
export function routesOf(making: Making): Route[] {
  const { answers, t } = making;
  if (!hasRound(answers.services)) return [];
  const bought = answers.investments.map(({ key }) => key);
  const kind = bought.includes("van") ? "van" : bought.includes("cargoBike") ? "cargoBike" : "car";
  const { speed, costPerKm, mostArea } = vehicles[kind];
  const name = t("made.round");
  return [
    {
      id: making.idOf(name),
      name,
      area: Math.min(mostArea, answers.area),
      depotDistance: round.depotDistance.value,
      toursPerMonth: round.toursPerMonth.value,
      maxStops: round.maxStops.value,
      minutesPerStop: round.minutesPerStop.value,
      speed: speed.value,
      costPerKm: costPerKm.value,
      circuity: round.circuity.value,
      note: t(`made.notes.${kind === "car" ? "fromCar" : "fromVehicle"}`),
      about: sources(making, {
        ...round,
        speed,
        costPerKm,
        area: making.basisOf("area", "itinerant"),
      }),
    },
  ];
}
