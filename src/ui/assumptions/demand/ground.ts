import { useMemo } from "react";
import type { DemandGround } from "../../../engine";
import { useScenarioPart } from "../../../state";

/** What demand is made of besides the service; the same object as long as none of it changes. */
export function useGround(): DemandGround {
  const format = useScenarioPart((scenario) => scenario.format);
  const version = useScenarioPart((scenario) => scenario.version);
  const meta = useScenarioPart((scenario) => scenario.meta);
  const start = useScenarioPart((scenario) => scenario.start);
  const stages = useScenarioPart((scenario) => scenario.stages);
  const drivers = useScenarioPart((scenario) => scenario.drivers);
  const segments = useScenarioPart((scenario) => scenario.segments);
  return useMemo(
    () => ({ format, version, meta, start, stages, drivers, segments }),
    [format, version, meta, start, stages, drivers, segments],
  );
}
