import { memo } from "react";
import type { Presence } from "../../../../scenario";
import { activeWords } from "../../activeWords";
import { Item } from "../../Item";
import { SpanChoices } from "../../items/SpanChoices";
import { useReading } from "../../reading";
import { StagedFigure } from "../../StagedFigure";

/** Hours to be staffed whatever the volume. */
export const PresenceItem = memo(function PresenceItem({ presence }: { presence: Presence }) {
  const reading = useReading();
  const path = `presence.${presence.id}`;
  return (
    <Item
      path={path}
      item={presence}
      subtitle={activeWords(presence, reading)}
      choices={<SpanChoices path={path} item={presence} />}
    >
      <StagedFigure
        path={`${path}.hours`}
        fieldKey="hours"
        name="presence.hours"
        value={presence.hours}
        about={presence.about}
      />
    </Item>
  );
});
