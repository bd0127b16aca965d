import { plausible, range } from "./figure";
import { contracts, ramp, type ServiceEntry, usualVat } from "./service";

/** Services under contract, or for those who come from elsewhere. */
export const contractServices = {
  bulletin: {
    publics: ["communes"],
    price: plausible(range(0.12, 0.25, 0.4)),
    minutes: plausible(range(0.4, 0.7, 1.2)),
    vatRate: usualVat,
    paymentDelay: plausible(1),
    // A letterbox for two inhabitants.
    volume: {
      kind: "steady",
      per: "thousand",
      units: plausible([420, 500, 560]),
      months: plausible(0),
    },
    // Every other month.
    seasonality: plausible([1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0]),
    probability: plausible(0.7),
  },
  binRoom: {
    publics: ["coOwnerships"],
    price: plausible(range(40, 60, 90)),
    minutes: plausible(range(60, 75, 90)),
    unitCost: plausible(3.5),
    vatRate: usualVat,
    paymentDelay: plausible(1),
    volume: ramp([1, 2.5, 4], 20),
  },
  helpDesk: {
    publics: ["communes"],
    price: plausible(range(75, 95, 120)),
    minutes: plausible(range(165, 180, 200)),
    vatRate: usualVat,
    paymentDelay: plausible(2),
    volume: contracts([2, 4, 8]),
  },
  communeJobs: {
    publics: ["communes", "coOwnerships"],
    price: plausible(range(25, 32, 40)),
    minutes: plausible(75),
    unitCost: plausible(2),
    vatRate: usualVat,
    paymentDelay: plausible(1),
    volume: contracts([6, 14, 24], 18),
  },
  companyDesk: {
    publics: ["employees"],
    price: plausible(range(300, 450, 600)),
    minutes: plausible(range(700, 800, 900)),
    vatRate: usualVat,
    paymentDelay: plausible(2),
    volume: contracts([1, 2, 3]),
  },
  keys: {
    publics: ["visitors"],
    price: plausible(range(15, 25, 40)),
    minutes: plausible(range(40, 60, 80)),
    unitCost: plausible(2),
    vatRate: usualVat,
    volume: ramp([2, 5, 9]),
    seasonality: plausible([0.5, 0.8, 0.6, 1, 1.1, 1.3, 1.9, 2, 1, 0.6, 0.4, 0.8]),
    isIrregular: true,
  },
  coworking: {
    publics: ["employees", "residents"],
    price: plausible(range(8, 12, 18)),
    minutes: plausible(5),
    unitCost: plausible(1),
    vatRate: usualVat,
    volume: ramp([4, 10, 20]),
    isIrregular: true,
  },
} as const satisfies Record<string, ServiceEntry>;
