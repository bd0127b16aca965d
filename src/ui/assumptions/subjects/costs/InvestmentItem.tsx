import { memo } from "react";
import type { Investment } from "../../../../scenario";
import { Fact } from "../../Fact";
import { Figure } from "../../Figure";
import { Item } from "../../Item";
import { StageChoice } from "../../items/StageChoice";
import { useReading } from "../../reading";
import { MonthInStage } from "../MonthInStage";
import { AccountChoice } from "./AccountChoice";
import { accountWords } from "./accounts";

/** Something bought once that serves for years. */
export const InvestmentItem = memo(function InvestmentItem(props: {
  readonly investment: Investment;
}) {
  const { investment } = props;
  const { t, nameOf } = useReading();
  const path = `investments.${investment.id}`;
  const { about, stage, account = "2182" } = investment;
  return (
    <Item
      path={path}
      item={investment}
      subtitle={t("assumptions.active.inStage", { stage: nameOf(stage) })}
      choices={
        <>
          <StageChoice path={path} stage={stage} />
          <AccountChoice kind="investments" account={account} path={`${path}.account`} />
        </>
      }
    >
      <Figure
        path={`${path}.amount`}
        name="investments.amount"
        value={investment.amount}
        said={about?.amount}
      />
      <MonthInStage
        path={`${path}.month`}
        name="investments.month"
        stage={stage}
        value={investment.month}
        said={about?.month}
      />
      <Figure
        path={`${path}.lifeYears`}
        name="investments.lifeYears"
        value={investment.lifeYears}
        said={about?.lifeYears}
      />
      <Figure
        path={`${path}.resale`}
        name="investments.resale"
        value={investment.resale}
        said={about?.resale}
        isOptional
      />
      <Figure
        path={`${path}.vatRate`}
        name="investments.vatRate"
        value={investment.vatRate}
        said={about?.vatRate}
        isOptional
      />
      <Fact
        label={t("assumptions.facts.account")}
        said={about?.account}
        path={investment.account && `${path}.account`}
      >
        {accountWords(account, t)}
      </Fact>
    </Item>
  );
});
