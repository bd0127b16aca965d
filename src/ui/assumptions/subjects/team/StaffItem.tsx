import { memo } from "react";
import type { Staff } from "../../../../scenario";
import { activeWords } from "../../activeWords";
import { Fact } from "../../Fact";
import { Figure } from "../../Figure";
import { Item } from "../../Item";
import { Choice } from "../../items/Choice";
import { keywords } from "../../items/keywords";
import { SpanChoices } from "../../items/SpanChoices";
import { StaffCostHelper } from "../../payroll/StaffCostHelper";
import { useReading } from "../../reading";
import { StagedFigure } from "../../StagedFigure";

/** A paid position: its hours, what they cost, and how they are paid. */
export const StaffItem = memo(function StaffItem({ staff }: { staff: Staff }) {
  const reading = useReading();
  const { t } = reading;
  const path = `staff.${staff.id}`;
  const { about, pay = "salaried" } = staff;
  return (
    <Item
      path={path}
      item={staff}
      subtitle={activeWords(staff, reading)}
      choices={
        <>
          <SpanChoices path={path} item={staff} />
          <Choice
            label={t("means.staff.pay")}
            value={pay}
            choices={keywords["staff.pay"].map(
              (one) => [one, t(`assumptions.choices.pay.${one}`)] as const,
            )}
            path={`${path}.pay`}
          />
        </>
      }
    >
      <StagedFigure
        path={`${path}.hours`}
        fieldKey="hours"
        name="staff.hours"
        value={staff.hours}
        about={about}
      />
      <Figure
        path={`${path}.hourlyCost`}
        name="staff.hourlyCost"
        value={staff.hourlyCost}
        said={about?.hourlyCost}
      />
      <StaffCostHelper staff={staff} />
      <Figure
        path={`${path}.productive`}
        name="staff.productive"
        value={staff.productive}
        said={about?.productive}
        isOptional
      />
      <Fact label={t("assumptions.facts.pay")} said={about?.pay} path={staff.pay && `${path}.pay`}>
        {t(`assumptions.choices.pay.${pay}`)}
      </Fact>
    </Item>
  );
});
