import { memo } from "react";
import type { Overhead } from "../../../../scenario";
import { activeWords } from "../../activeWords";
import { Fact } from "../../Fact";
import { Figure } from "../../Figure";
import { Item } from "../../Item";
import { SpanChoices } from "../../items/SpanChoices";
import { YesNoChoice } from "../../items/YesNoChoice";
import { useReading } from "../../reading";
import { StagedFigure } from "../../StagedFigure";
import { AccountChoice } from "./AccountChoice";
import { accountWords } from "./accounts";

/** A cost of every month, whatever the volume. */
export const OverheadItem = memo(function OverheadItem({ overhead }: { overhead: Overhead }) {
  const reading = useReading();
  const { t } = reading;
  const path = `overheads.${overhead.id}`;
  const { about, indexed = true, account = "61" } = overhead;
  const words = (follows: boolean) => t(`assumptions.choices.indexed.${follows ? "yes" : "no"}`);
  return (
    <Item
      path={path}
      item={overhead}
      subtitle={activeWords(overhead, reading)}
      choices={
        <>
          <SpanChoices path={path} item={overhead} />
          <YesNoChoice
            label={t("means.overheads.indexed")}
            value={indexed}
            words={words}
            path={`${path}.indexed`}
          />
          <AccountChoice kind="overheads" account={account} path={`${path}.account`} />
        </>
      }
    >
      <StagedFigure
        path={`${path}.amount`}
        fieldKey="amount"
        name="overheads.amount"
        value={overhead.amount}
        about={about}
      />
      <Figure
        path={`${path}.vatRate`}
        name="overheads.vatRate"
        value={overhead.vatRate}
        said={about?.vatRate}
        isOptional
      />
      <Fact
        label={t("assumptions.facts.indexation")}
        said={about?.indexed}
        path={overhead.indexed === undefined ? undefined : `${path}.indexed`}
      >
        {words(indexed)}
      </Fact>
      <Fact
        label={t("assumptions.facts.account")}
        said={about?.account}
        path={overhead.account && `${path}.account`}
      >
        {accountWords(account, t)}
      </Fact>
    </Item>
  );
});
