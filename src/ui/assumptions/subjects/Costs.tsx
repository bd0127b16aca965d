import { memo } from "react";
import type { InKind, Investment, Overhead, Scenario } from "../../../scenario";
import { activeWords } from "../activeWords";
import { Empty } from "../Empty";
import { Fact } from "../Fact";
import { Figure } from "../Figure";
import { Group } from "../Group";
import { Item } from "../Item";
import { List } from "../List";
import { useReading } from "../reading";
import { StagedFigure } from "../StagedFigure";
import { MonthInStage } from "./MonthInStage";

/** Fixed costs, assets, and what is received free. */
export function Costs({ scenario }: { scenario: Scenario }) {
  const { t } = useReading();
  const { overheads = [], investments = [], inKind = [] } = scenario;
  return (
    <>
      {overheads.length + investments.length + inKind.length === 0 && (
        <Empty>{t("assumptions.empty.costs")}</Empty>
      )}
      {overheads.length > 0 && (
        <Group title={t("assumptions.groups.overheads")}>
          <List list="overheads" items={overheads}>
            {(one) => <OverheadItem overhead={one} />}
          </List>
        </Group>
      )}
      {investments.length > 0 && (
        <Group title={t("assumptions.groups.investments")}>
          <List list="investments" items={investments}>
            {(one) => <InvestmentItem investment={one} />}
          </List>
        </Group>
      )}
      {inKind.length > 0 && (
        <Group title={t("assumptions.groups.inKind")} hint={t("assumptions.groupHints.inKind")}>
          <List list="inKind" items={inKind}>
            {(one) => <InKindItem inKind={one} />}
          </List>
        </Group>
      )}
    </>
  );
}

const OverheadItem = memo(function OverheadItem({ overhead }: { overhead: Overhead }) {
  const reading = useReading();
  const { t } = reading;
  const path = `overheads.${overhead.id}`;
  const { about, indexed = true, account = "61" } = overhead;
  return (
    <Item path={path} item={overhead} subtitle={activeWords(overhead, reading)}>
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
      <Fact label={t("assumptions.facts.indexation")} said={about?.indexed}>
        {t(`assumptions.choices.indexed.${indexed ? "yes" : "no"}`)}
      </Fact>
      <Fact label={t("assumptions.facts.account")} said={about?.account}>
        {account}
      </Fact>
    </Item>
  );
});

const InvestmentItem = memo(function InvestmentItem({ investment }: { investment: Investment }) {
  const { t, nameOf } = useReading();
  const path = `investments.${investment.id}`;
  const { about, stage, account = "2182" } = investment;
  return (
    <Item
      path={path}
      item={investment}
      subtitle={t("assumptions.active.inStage", { stage: nameOf(stage) })}
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
      <Fact label={t("assumptions.facts.account")} said={about?.account}>
        {account}
      </Fact>
    </Item>
  );
});

const InKindItem = memo(function InKindItem({ inKind }: { inKind: InKind }) {
  const reading = useReading();
  const { t } = reading;
  const path = `inKind.${inKind.id}`;
  return (
    <Item path={path} item={inKind} subtitle={activeWords(inKind, reading)}>
      <StagedFigure
        path={`${path}.amount`}
        fieldKey="amount"
        name="inKind.amount"
        value={inKind.amount}
        about={inKind.about}
      />
      <Fact label={t("assumptions.facts.kind")} said={inKind.about?.account}>
        {t(`assumptions.choices.inKindAccount.${inKind.account ?? "871"}`)}
      </Fact>
    </Item>
  );
});
