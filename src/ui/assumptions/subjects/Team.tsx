import { memo } from "react";
import type { Presence, Scenario, Staff, Volunteers } from "../../../scenario";
import { activeWords } from "../activeWords";
import { Empty } from "../Empty";
import { Fact } from "../Fact";
import { Figure } from "../Figure";
import { Group } from "../Group";
import { Item } from "../Item";
import { List } from "../List";
import { StaffCostHelper } from "../payroll/StaffCostHelper";
import { useReading } from "../reading";
import { StagedFigure } from "../StagedFigure";

/** Who does the work, and the hours to be staffed. */
export function Team({ scenario }: { scenario: Scenario }) {
  const { t } = useReading();
  const { staff = [], volunteers = [], presence = [] } = scenario;
  return (
    <>
      {staff.length + volunteers.length + presence.length === 0 && (
        <Empty>{t("assumptions.empty.team")}</Empty>
      )}
      {staff.length > 0 && (
        <Group title={t("assumptions.groups.staff")}>
          <List list="staff" items={staff}>
            {(one) => <StaffItem staff={one} />}
          </List>
        </Group>
      )}
      {volunteers.length > 0 && (
        <Group
          title={t("assumptions.groups.volunteers")}
          hint={t("assumptions.groupHints.volunteers")}
        >
          <List list="volunteers" items={volunteers}>
            {(one) => <VolunteersItem volunteers={one} />}
          </List>
        </Group>
      )}
      {presence.length > 0 && (
        <Group title={t("assumptions.groups.presence")} hint={t("assumptions.groupHints.presence")}>
          <List list="presence" items={presence}>
            {(one) => <PresenceItem presence={one} />}
          </List>
        </Group>
      )}
    </>
  );
}

const StaffItem = memo(function StaffItem({ staff }: { staff: Staff }) {
  const reading = useReading();
  const { t } = reading;
  const path = `staff.${staff.id}`;
  return (
    <Item path={path} item={staff} subtitle={activeWords(staff, reading)}>
      <StagedFigure
        path={`${path}.hours`}
        fieldKey="hours"
        name="staff.hours"
        value={staff.hours}
        about={staff.about}
      />
      <Figure
        path={`${path}.hourlyCost`}
        name="staff.hourlyCost"
        value={staff.hourlyCost}
        said={staff.about?.hourlyCost}
      />
      <StaffCostHelper staff={staff} />
      <Figure
        path={`${path}.productive`}
        name="staff.productive"
        value={staff.productive}
        said={staff.about?.productive}
        isOptional
      />
      <Fact label={t("assumptions.facts.pay")} said={staff.about?.pay}>
        {t(`assumptions.choices.pay.${staff.pay ?? "salaried"}`)}
      </Fact>
    </Item>
  );
});

const VolunteersItem = memo(function VolunteersItem({ volunteers }: { volunteers: Volunteers }) {
  const reading = useReading();
  const { t } = reading;
  const path = `volunteers.${volunteers.id}`;
  const { about, capacity = true } = volunteers;
  return (
    <Item path={path} item={volunteers} subtitle={activeWords(volunteers, reading)}>
      <StagedFigure
        path={`${path}.hours`}
        fieldKey="hours"
        name="volunteers.hours"
        value={volunteers.hours}
        about={about}
      />
      <Figure
        path={`${path}.value`}
        name="volunteers.value"
        value={volunteers.value}
        said={about?.value}
      />
      <Fact label={t("assumptions.facts.capacity")} said={about?.capacity}>
        {t(`assumptions.choices.capacity.${capacity ? "yes" : "no"}`)}
      </Fact>
    </Item>
  );
});

const PresenceItem = memo(function PresenceItem({ presence }: { presence: Presence }) {
  const reading = useReading();
  const path = `presence.${presence.id}`;
  return (
    <Item path={path} item={presence} subtitle={activeWords(presence, reading)}>
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
