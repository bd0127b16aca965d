import { useMemo } from "react";
import type { Route, Service } from "../../../scenario";
import { useScenarioPart } from "../../../state";
import type { Measurables } from "./metrics";

const noService: readonly Service[] = [];
const noRoute: readonly Route[] = [];

/** The services and rounds of the scenario on screen, which criteria may be about. */
export function useMeasurables(): Measurables {
  const services = useScenarioPart((scenario) => scenario.services ?? noService);
  const routes = useScenarioPart((scenario) => scenario.routes ?? noRoute);
  return useMemo(() => ({ services, routes }), [services, routes]);
}
