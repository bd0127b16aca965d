import { z } from "zod";
import { id, name, said } from "./atoms";
import { limits } from "./limits";
import { plain, quantity } from "./quantity";

export const demand = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("constant"), perMonth: quantity("services.demand.perMonth") }),
  z.strictObject({
    kind: z.literal("ramp"),
    from: quantity("services.demand.from"),
    to: quantity("services.demand.to"),
    months: quantity("services.demand.months"),
    shape: z.enum(["linear", "s_curve"]),
  }),
  z.strictObject({
    kind: z.literal("adoption"),
    population: quantity("services.demand.population"),
    innovation: quantity("services.demand.innovation"),
    imitation: quantity("services.demand.imitation"),
    churn: quantity("services.demand.churn"),
    perCustomer: quantity("services.demand.perCustomer"),
    initial: quantity("services.demand.initial").optional(),
  }),
  z.strictObject({
    kind: z.literal("series"),
    values: z.array(plain("services.demand.values")).min(1).max(limits.listLength),
  }),
]);

export const service = z.strictObject({
  id,
  name,
  segment: z.string().optional(),
  from: z.string(),
  until: z.string().optional(),
  price: quantity("services.price"),
  unit: name.optional(),
  unitCost: quantity("services.unitCost").optional(),
  minutes: quantity("services.minutes").optional(),
  vatRate: plain("services.vatRate").optional(),
  paymentDelay: plain("services.paymentDelay").optional(),
  account: z.enum(["706", "756"]).optional(),
  route: z.string().optional(),
  stopsPerUnit: quantity("services.stopsPerUnit").optional(),
  demand,
  seasonality: z.array(plain("services.seasonality")).length(12).optional(),
  noise: z.enum(["none", "poisson"]).optional(),
  probability: quantity("services.probability").optional(),
  ...said,
});

export const route = z.strictObject({
  id,
  name,
  area: quantity("routes.area"),
  depotDistance: quantity("routes.depotDistance"),
  toursPerMonth: quantity("routes.toursPerMonth"),
  maxStops: quantity("routes.maxStops"),
  minutesPerStop: quantity("routes.minutesPerStop"),
  speed: quantity("routes.speed"),
  costPerKm: quantity("routes.costPerKm"),
  circuity: quantity("routes.circuity").optional(),
  ...said,
});
