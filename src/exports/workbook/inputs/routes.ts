import type { Route } from "../../../scenario";
import type { MonthlyField } from "../assumptions/field";
import type { Figures } from "../assumptions/figures";
import type { Term } from "../grid/term";

export interface RouteInputs {
  readonly route: Route;
  readonly area: Term;
  readonly depotDistance: Term;
  readonly toursPerMonth: MonthlyField;
  readonly maxStops: Term;
  readonly minutesPerStop: Term;
  readonly speed: Term;
  readonly costPerKm: Term;
  readonly circuity: Term;
}

export function routeInputs(figures: Figures): RouteInputs[] {
  const { on } = figures;
  const { routes = [] } = on.scenario;
  const { names } = on.words.workbook;
  if (routes.length > 0) on.part(on.words.groups.routes);
  return routes.map((route): RouteInputs => {
    on.item(route.name, route);
    const asked = (key: Exclude<keyof RouteInputs, "route">) => ({
      path: `routes.${route.id}.${key}`,
      wish: `${names[key]}_${route.id}`,
    });
    const term = (key: Exclude<keyof RouteInputs, "route" | "toursPerMonth">) =>
      figures.figure(asked(key), `routes.${key}`, route[key]);
    return {
      route,
      area: term("area"),
      depotDistance: term("depotDistance"),
      toursPerMonth: figures.monthly(
        asked("toursPerMonth"),
        "routes.toursPerMonth",
        route.toursPerMonth,
      ),
      maxStops: term("maxStops"),
      minutesPerStop: term("minutesPerStop"),
      speed: term("speed"),
      costPerKm: term("costPerKm"),
      circuity: term("circuity"),
    };
  });
}
