import type { Demand, Scenario } from "../../scenario";

const demandKeys: Readonly<Record<Demand["kind"], readonly string[]>> = {
  constant: ["perMonth"],
  ramp: ["from", "to", "months"],
  adoption: ["population", "innovation", "imitation", "churn", "perCustomer", "initial"],
  series: [],
};

/** Id paths of the assumptions that decide a service's volume. */
export function volumeFields(scenario: Scenario, id: string): string[] {
  const service = scenario.services?.find((one) => one.id === id);
  const demand = demandKeys[service?.demand.kind ?? "series"].map((key) => `demand.${key}`);
  return [...demand, "probability", "minutes"].map((key) => `services.${id}.${key}`);
}

/** Id paths of a route's assumptions, and of the stops that its services bring. */
export function routeFields(scenario: Scenario, id: string): string[] {
  const own = [
    "toursPerMonth",
    "area",
    "depotDistance",
    "circuity",
    "maxStops",
    "speed",
    "minutesPerStop",
    "costPerKm",
  ];
  const stops = (scenario.services ?? []).filter((service) => service.route === id);
  return [
    ...own.map((key) => `routes.${id}.${key}`),
    ...stops.map((service) => `services.${service.id}.stopsPerUnit`),
  ];
}
