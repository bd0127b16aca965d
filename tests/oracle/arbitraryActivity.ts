import type { Draw } from "./draw";
import type {
  Demand,
  InKind,
  Investment,
  Overhead,
  Presence,
  Route,
  Service,
  Span,
  Staff,
  Volunteers,
} from "./format";

const vatRates = [0, 0.055, 0.1, 0.2];

function span(draw: Draw, stageIds: string[]): Span {
  const from = draw.integer(0, Math.floor((stageIds.length - 1) * 0.7));
  return {
    from: draw.pick(stageIds.slice(from, from + 1)),
    ...draw.maybe(35, "until", () => draw.pick(stageIds.slice(from))),
  };
}

function demand(draw: Draw): Demand {
  const units = { low: 0, high: 300, open: true };
  switch (draw.integer(0, 3)) {
    case 1:
      return {
        kind: "ramp",
        from: draw.quantity(units),
        to: draw.quantity(units),
        months: draw.chance(15) ? 0 : draw.quantity({ low: 0, high: 24, open: true }),
        shape: draw.pick(["linear", "s_curve"] as const),
      };
    case 2:
      return {
        kind: "adoption",
        population: draw.chance(5) ? 0 : draw.quantity({ low: 0, high: 2000, open: true }),
        innovation: draw.quantity({ low: 0, high: 0.05 }),
        imitation: draw.quantity({ low: 0, high: 0.6 }),
        churn: draw.quantity({ low: 0, high: 0.2 }),
        perCustomer: draw.quantity({ low: 0, high: 2, open: true }),
        ...draw.maybe(40, "initial", () => draw.quantity({ low: 0, high: 80 })),
      };
    case 3:
      return {
        kind: "series",
        values: Array.from({ length: draw.integer(1, 15) }, () => draw.number(0, 300)),
      };
    default:
      return { kind: "constant", perMonth: draw.quantity({ ...units, monthly: true }) };
  }
}

function service(draw: Draw, stageIds: string[], routeIds: string[], segments: string[]): Service {
  return {
    ...draw.identity("svc"),
    ...span(draw, stageIds),
    ...(segments.length > 0 ? draw.maybe(50, "segment", () => draw.pick(segments)) : {}),
    price: draw.quantity({ low: 0, high: 90, open: true, monthly: true }),
    ...draw.maybe(20, "unit", () => "colis"),
    ...draw.maybe(60, "unitCost", () =>
      draw.quantity({ low: 0, high: 15, open: true, monthly: true }),
    ),
    ...draw.maybe(60, "minutes", () =>
      draw.chance(15) ? 0 : draw.quantity({ low: 0, high: 60, open: true }),
    ),
    ...draw.maybe(50, "vatRate", () => draw.pick(vatRates)),
    ...draw.maybe(60, "paymentDelay", () => draw.integer(0, 6)),
    ...draw.maybe(20, "account", () => draw.pick(["706", "756"] as const)),
    ...(routeIds.length > 0 ? draw.maybe(60, "route", () => draw.pick(routeIds)) : {}),
    ...draw.maybe(30, "stopsPerUnit", () => draw.quantity({ low: 0, high: 2, open: true })),
    demand: demand(draw),
    ...draw.maybe(30, "seasonality", () => Array.from({ length: 12 }, () => draw.number(0, 2))),
    ...(draw.options.randomness
      ? draw.maybe(20, "noise", () => draw.pick(["poisson", "none"] as const))
      : {}),
    ...draw.maybe(30, "probability", () => draw.probability()),
    ...draw.maybe(10, "about", () => ({ price: { state: "quote" as const } })),
  };
}

function route(draw: Draw): Route {
  return {
    ...draw.identity("rte"),
    area: draw.chance(10) ? 0 : draw.quantity({ low: 0, high: 300, open: true }),
    depotDistance: draw.chance(40) ? 0 : draw.quantity({ low: 0, high: 25, open: true }),
    toursPerMonth: draw.chance(25)
      ? 0
      : draw.quantity({ low: 0, high: 12, open: true, monthly: true }),
    maxStops: draw.quantity({ low: 0.5, high: 40, open: true }),
    minutesPerStop: draw.quantity({ low: 0, high: 12, open: true }),
    speed: draw.quantity({ low: 10, high: 60 }),
    costPerKm: draw.quantity({ low: 0, high: 0.9, open: true }),
    ...draw.maybe(40, "circuity", () => draw.quantity({ low: 1, high: 1.8 })),
  };
}

function hoursOf(draw: Draw, stageIds: string[], high: number) {
  return draw.byStage({ low: 0, high, open: true, monthly: true }, stageIds);
}

function staff(draw: Draw, stageIds: string[]): Staff {
  return {
    ...draw.identity("emp"),
    ...span(draw, stageIds),
    hours: hoursOf(draw, stageIds, 160),
    hourlyCost: draw.quantity({ low: 10, high: 40 }),
    ...draw.maybe(50, "productive", () => draw.quantity({ low: 0.3, high: 1 })),
    ...draw.maybe(70, "pay", () => draw.pick(["salaried", "hourly"] as const)),
  };
}

function volunteers(draw: Draw, stageIds: string[]): Volunteers {
  return {
    ...draw.identity("vol"),
    ...span(draw, stageIds),
    hours: hoursOf(draw, stageIds, 60),
    value: draw.quantity({ low: 0, high: 20 }),
    ...draw.maybe(50, "capacity", () => draw.chance(50)),
  };
}

function presence(draw: Draw, stageIds: string[]): Presence {
  return {
    ...draw.identity("pre"),
    ...span(draw, stageIds),
    hours: hoursOf(draw, stageIds, 60),
  };
}

/** Those that may be negative are called `rebate_...`. */
function overhead(draw: Draw, stageIds: string[]): Overhead {
  const low = draw.chance(20) ? -150 : 0;
  return {
    ...draw.identity(low < 0 ? "rebate" : "ovh"),
    ...span(draw, stageIds),
    amount: draw.byStage({ low, high: low < 0 ? 50 : 700, monthly: true }, stageIds),
    ...draw.maybe(50, "vatRate", () => draw.pick(vatRates)),
    ...draw.maybe(30, "account", () => draw.pick(["61", "613", "6256"])),
    ...draw.maybe(40, "indexed", () => draw.chance(40)),
  };
}

function investment(draw: Draw, stageIds: string[]): Investment {
  return {
    ...draw.identity("inv"),
    stage: draw.pick(stageIds),
    ...draw.maybe(60, "month", () => draw.integer(0, 20)),
    amount: draw.quantity({ low: 0, high: 25_000, open: true }),
    lifeYears: draw.chance(10) ? 0 : draw.quantity({ low: 0, high: 6, open: true }),
    ...draw.maybe(40, "vatRate", () => draw.pick(vatRates)),
    ...draw.maybe(60, "resale", () => draw.quantity({ low: 0, high: 1 })),
  };
}

function inKind(draw: Draw, stageIds: string[]): InKind {
  return {
    ...draw.identity("knd"),
    ...span(draw, stageIds),
    amount: draw.byStage({ low: 0, high: 500, open: true, monthly: true }, stageIds),
    ...draw.maybe(40, "account", () => draw.pick(["871", "875"] as const)),
  };
}

/** What the project does and owns: everything but its money. */
export function drawActivity(draw: Draw, stageIds: string[], segments: string[]) {
  const routes = draw.list(() => route(draw));
  const routeIds = routes.map(({ id }) => id);
  return {
    routes,
    services: draw.list(() => service(draw, stageIds, routeIds, segments), draw.chance(90) ? 1 : 0),
    staff: draw.list(() => staff(draw, stageIds)),
    volunteers: draw.list(() => volunteers(draw, stageIds)),
    presence: draw.list(() => presence(draw, stageIds)),
    overheads: draw.list(() => overhead(draw, stageIds)),
    investments: draw.list(() => investment(draw, stageIds)),
    inKind: draw.list(() => inKind(draw, stageIds)),
  };
}

export type Activity = ReturnType<typeof drawActivity>;
