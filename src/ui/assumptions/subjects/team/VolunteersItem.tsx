import { memo } from "react";
import type { Volunteers } from "../../../../scenario";
import { activeWords } from "../../activeWords";
import { Fact } from "../../Fact";
import { Figure } from "../../Figure";
import { Item } from "../../Item";
import { SpanChoices } from "../../items/SpanChoices";
import { YesNoChoice } from "../../items/YesNoChoice";
import { useReading } from "../../reading";
import { StagedFigure } from "../../StagedFigure";

/** Hours given free: how many, what they are worth, and whether they do the work of the services. */
export const VolunteersItem = memo(function VolunteersItem(props: {
  readonly volunteers: Volunteers;
}) {
  const { volunteers } = props;
  const reading = useReading();
  const { t } = reading;
  const path = `volunteers.${volunteers.id}`;
  const { about, capacity = true } = volunteers;
  const words = (counts: boolean) => t(`assumptions.choices.capacity.${counts ? "yes" : "no"}`);
  return (
    <Item
      path={path}
      item={volunteers}
      subtitle={activeWords(volunteers, reading)}
      choices={
        <>
          <SpanChoices path={path} item={volunteers} />
          <YesNoChoice
            label={t("means.volunteers.capacity")}
            value={capacity}
            words={words}
            path={`${path}.capacity`}
          />
        </>
      }
    >
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
      <Fact
        label={t("assumptions.facts.capacity")}
        said={about?.capacity}
        path={volunteers.capacity === undefined ? undefined : `${path}.capacity`}
      >
        {words(capacity)}
      </Fact>
    </Item>
  );
});
