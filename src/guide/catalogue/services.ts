import { contractServices } from "./contractServices";
import { householdServices } from "./householdServices";
import type { PublicKey } from "./publics";
import type { ServiceEntry } from "./service";

const all = { ...householdServices, ...contractServices };

export type ServiceKey = keyof typeof all;

/** The trade's usual services. */
export const services: Readonly<Record<ServiceKey, ServiceEntry>> = all;

export const serviceKeys = Object.keys(all) as readonly ServiceKey[];

/** Those whose usual publics are among these, in the order of the catalogue. */
export function servicesFor(publics: readonly PublicKey[]): readonly ServiceKey[] {
  return serviceKeys.filter((key) => services[key].publics.some((one) => publics.includes(one)));
}
