import { memo } from "react";
import type { Scenario } from "../../../scenario";
import { addItem } from "../../../state";
import { Empty } from "../Empty";
import { EditableList } from "../items/EditableList";
import { proposedPresence, proposedStaff, proposedVolunteers } from "../items/proposals";
import { useReading } from "../reading";
import { HoursMap } from "./team/HoursMap";
import { PresenceItem } from "./team/PresenceItem";
import { StaffItem } from "./team/StaffItem";
import { VolunteersItem } from "./team/VolunteersItem";

/** Who does the work, the hours to be staffed, and whether the ones suffice for the others. */
export function Team({ scenario }: { scenario: Scenario }) {
  const { t } = useReading();
  const { staff = [], volunteers = [], presence = [] } = scenario;
  const first = scenario.stages[0]?.id ?? "";
  return (
    <>
      {staff.length + volunteers.length + presence.length === 0 && (
        <Empty>{t("assumptions.empty.team")}</Empty>
      )}
      <EditableList
        list="staff"
        title={t("assumptions.groups.staff")}
        items={staff}
        addLabel={t("means.staff.add")}
        onAdd={() => addItem("staff", proposedStaff(t, first))}
        pasted={{
          list: "staff",
          figure: "staff.hours",
          figureKey: "hours",
          make: (name, hours) => ({ ...proposedStaff(t, first), name, hours }),
        }}
      >
        {(one) => <StaffItem staff={one} />}
      </EditableList>
      <EditableList
        list="volunteers"
        title={t("assumptions.groups.volunteers")}
        hint={t("assumptions.groupHints.volunteers")}
        items={volunteers}
        addLabel={t("means.volunteers.add")}
        onAdd={() => addItem("volunteers", proposedVolunteers(t, first))}
      >
        {(one) => <VolunteersItem volunteers={one} />}
      </EditableList>
      <EditableList
        list="presence"
        title={t("assumptions.groups.presence")}
        hint={t("assumptions.groupHints.presence")}
        items={presence}
        addLabel={t("means.presence.add")}
        onAdd={() => addItem("presence", proposedPresence(t, first))}
      >
        {(one) => <PresenceItem presence={one} />}
      </EditableList>
      <Hours />
    </>
  );
}

/** Drawn by itself: it follows the plan, not the lists. */
const Hours = memo(HoursMap);
