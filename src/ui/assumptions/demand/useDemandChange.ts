import { demandAlone } from "../../../engine";
import { moveNote, type Service } from "../../../scenario";
import { edit } from "../../../state";
import { refusalOf } from "../commit";
import { useReading } from "../reading";
import { useGround } from "./ground";
import { changeKind, type DemandKind } from "./kindChange";

/** Gives a service another kind of demand, as one edit; a sentence where it is refused. */
export function useDemandChange(): (service: Service, kind: DemandKind) => string | null {
  const { language } = useReading();
  const ground = useGround();
  return (service, kind) => {
    const planned = demandAlone(ground, service, false)?.values ?? [];
    const { demand, notes } = changeKind(service.demand, kind, planned);
    const path = `services.${service.id}.demand`;
    return refusalOf(
      edit({ key: "value", path }, (draft) => {
        const found = draft.services?.find(({ id }) => id === service.id);
        if (!found) return;
        found.demand = demand;
        for (const [from, to] of notes) moveNote(found, from, to);
      }),
      language,
    );
  };
}
