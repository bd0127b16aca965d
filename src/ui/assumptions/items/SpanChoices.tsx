import { edit } from "../../../state";
import { refusalOf } from "../commit";
import { useReading } from "../reading";
import { Choice } from "./Choice";

interface SpanChoicesProps {
  /** Id path of the item, `services.colis`. */
  readonly path: string;
  readonly item: Spanning;
  /** Key of its last stage; an aid has `to`, and without it is for its first stage only. */
  readonly endKey?: "until" | "to";
  /** Whether the last stage matters. */
  readonly hasEnd?: boolean;
}

interface Spanning {
  readonly id: string;
  from: string;
  until?: string | undefined;
  to?: string | undefined;
}

/** From which stage to which an item is active. Never ends before it begins: the other end follows. */
export function SpanChoices({ path, item, endKey = "until", hasEnd = true }: SpanChoicesProps) {
  const { t, language, nameOf, firstMonths } = useReading();
  const stages = [...firstMonths.keys()];
  const choices = stages.map((id) => [id, nameOf(id)] as const);
  const change = (from: string, until: string | undefined): string | null => {
    const [list, id] = path.split(".");
    return refusalOf(
      edit({ key: "value", path }, (draft) => {
        const items = draft[list as "services"] as Spanning[] | undefined;
        const found = items?.find((one) => one.id === id);
        if (!found) return;
        found.from = from;
        if (until === undefined) delete found[endKey];
        else found[endKey] = until;
      }),
      language,
    );
  };
  const { from } = item;
  const until = item[endKey];
  const rank = (id: string) => stages.indexOf(id);
  return (
    <>
      <Choice
        label={t("items.from")}
        value={from}
        choices={choices}
        onChoose={(next = from) =>
          change(next, until !== undefined && rank(until) < rank(next) ? next : until)
        }
      />
      {hasEnd && (
        <Choice
          label={t("items.until")}
          value={until}
          choices={choices}
          none={t(endKey === "to" ? "means.funding.thatStageOnly" : "items.toTheEnd")}
          onChoose={(next) =>
            change(next !== undefined && rank(next) < rank(from) ? next : from, next)
          }
        />
      )}
    </>
  );
}
