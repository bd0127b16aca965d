import { plausible, type Sourced } from "./figure";

export const publicKeys = [
  "residents",
  "elders",
  "employees",
  "communes",
  "coOwnerships",
  "visitors",
] as const;

export type PublicKey = (typeof publicKeys)[number];

/** How many they are for one inhabitant; orders of magnitude to be replaced by a count. */
export const publics: Readonly<Record<PublicKey, Sourced<number>>> = {
  residents: { value: 1, basis: "answer" },
  elders: plausible(0.1),
  employees: plausible(0.2),
  communes: plausible(1 / 1500),
  coOwnerships: plausible(1 / 60),
  visitors: plausible(0.05),
};
