import { memo } from "react";
import type { Funding as FundingOf, Scenario } from "../../../scenario";
import { activeWords } from "../activeWords";
import { Empty } from "../Empty";
import { ChanceHint } from "../ChanceHint";
import { Figure } from "../Figure";
import { Group } from "../Group";
import { Item } from "../Item";
import { List } from "../List";
import { useReading } from "../reading";
import { Funder } from "./Funder";
import { MonthInStage } from "./MonthInStage";
import { Payments } from "./Payments";
import { ReimbursementRows } from "./ReimbursementRows";

const kinds = ["grant", "reimbursement", "loan", "equity", "donation"] as const;

/** Grants, aid paid on spending, loans, own funds and donations. */
export function Funding({ scenario }: { scenario: Scenario }) {
  const { t } = useReading();
  const { funding = [] } = scenario;
  if (funding.length === 0) return <Empty>{t("assumptions.empty.funding")}</Empty>;
  return kinds.map((kind) => {
    const items = funding.filter((one) => one.kind === kind);
    if (items.length === 0) return null;
    return (
      <Group key={kind} title={t(`assumptions.groups.${kind}`)}>
        <List list="funding" items={items}>
          {(one) => <FundingItem funding={one} />}
        </List>
      </Group>
    );
  });
}

const FundingItem = memo(function FundingItem({ funding }: { funding: FundingOf }) {
  const reading = useReading();
  const { t, nameOf } = reading;
  const subtitle =
    "stage" in funding
      ? t("assumptions.active.inStage", { stage: nameOf(funding.stage) })
      : activeWords({ from: funding.from, until: funding.to ?? lastStageOf(funding) }, reading);
  return (
    <Item path={`funding.${funding.id}`} item={funding} subtitle={subtitle}>
      <FundingRows funding={funding} />
    </Item>
  );
});

/** A grant is for its first stage unless said otherwise (contract, section 9). */
function lastStageOf(funding: Extract<FundingOf, { from: string }>): string | undefined {
  return funding.kind === "grant" ? funding.from : undefined;
}

function FundingRows({ funding }: { funding: FundingOf }) {
  const path = `funding.${funding.id}`;
  const { about } = funding;
  const amount = "amount" in funding && (
    <Figure
      path={`${path}.amount`}
      name="funding.amount"
      value={funding.amount}
      said={about?.amount}
    />
  );
  const probability =
    "payments" in funding || "every" in funding || funding.kind === "donation" ? (
      <Figure
        path={`${path}.probability`}
        name="funding.probability"
        value={funding.probability}
        said={about?.probability}
        hint={funding.probability !== undefined && <ChanceHint value={funding.probability} />}
        isOptional
      />
    ) : null;
  const month = "stage" in funding && (
    <MonthInStage
      path={`${path}.month`}
      name="funding.month"
      stage={funding.stage}
      value={funding.month}
      said={about?.month}
    />
  );
  return (
    <>
      {"funder" in funding && <Funder funding={funding} />}
      {amount}
      {probability}
      {funding.kind === "grant" && <Payments grant={funding} />}
      {funding.kind === "reimbursement" && <ReimbursementRows reimbursement={funding} />}
      {month}
      {funding.kind === "loan" && (
        <>
          <Figure
            path={`${path}.rate`}
            name="funding.loanRate"
            value={funding.rate}
            said={about?.rate}
          />
          <Figure
            path={`${path}.months`}
            name="funding.months"
            value={funding.months}
            said={about?.months}
          />
          <Figure
            path={`${path}.defer`}
            name="funding.defer"
            value={funding.defer}
            said={about?.defer}
            isOptional
          />
        </>
      )}
    </>
  );
}
