import { memo } from "react";
import type { Funding as FundingOf, Scenario } from "../../../scenario";
import { addItem } from "../../../state";
import { activeWords } from "../activeWords";
import { Empty } from "../Empty";
import { Group } from "../Group";
import { Item } from "../Item";
import { AddItem } from "../items/AddItem";
import { proposedAmount, proposedFunding } from "../items/proposals";
import { List } from "../List";
import { PasteTable } from "../paste/PasteTable";
import { useReading } from "../reading";
import styles from "./funding/Funding.module.css";
import { FundingChoices } from "./funding/FundingChoices";
import { FundingRows } from "./funding/FundingRows";

/** Kinds that are often listed in a table: a name and an amount. */
const pastedKinds = ["grant", "donation"] as const;

const kinds = ["grant", "reimbursement", "loan", "equity", "donation"] as const;

/** Grants, aid paid on spending, loans, own funds and donations. */
export function Funding({ scenario }: { scenario: Scenario }) {
  const { t } = useReading();
  const { funding = [] } = scenario;
  return (
    <>
      {funding.length === 0 && <Empty>{t("assumptions.empty.funding")}</Empty>}
      {kinds.map((kind) => {
        const items = funding.filter((one) => one.kind === kind);
        if (items.length === 0) return null;
        return (
          <Group key={kind} title={t(`assumptions.groups.${kind}`)}>
            <List list="funding" items={items}>
              {(one) => <FundingItem funding={one} />}
            </List>
          </Group>
        );
      })}
      <AddFunding first={scenario.stages[0]?.id ?? ""} />
    </>
  );
}

/** One way to add for each kind of funding. */
function AddFunding({ first }: { first: string }) {
  const { t, isVariant } = useReading();
  if (isVariant) return null;
  return (
    <div data-no-print>
      <Group title={t("means.funding.adds")}>
        <div className={styles.kinds}>
          {kinds.map((kind) => (
            <AddItem
              key={kind}
              list="funding"
              label={t(`means.funding.add.${kind}`)}
              onAdd={() => addItem("funding", proposedFunding(t, kind, first))}
            />
          ))}
        </div>
        {pastedKinds.map((kind) => (
          <PasteTable
            key={kind}
            title={t(`assumptions.groups.${kind}`)}
            label={t(`lists.paste.openKind.${kind}`)}
            pasted={{
              list: "funding",
              figure: "funding.amount",
              figureKey: "amount",
              make: (name, amount) => ({ ...proposedAmount(t, kind, first), name, amount }),
            }}
          />
        ))}
      </Group>
    </div>
  );
}

const FundingItem = memo(function FundingItem({ funding }: { funding: FundingOf }) {
  const reading = useReading();
  const { t, nameOf } = reading;
  const subtitle =
    "stage" in funding
      ? t("assumptions.active.inStage", { stage: nameOf(funding.stage) })
      : // An aid is for its first stage unless said otherwise (contract, section 9).
        activeWords({ from: funding.from, until: funding.to ?? funding.from }, reading);
  return (
    <Item
      path={`funding.${funding.id}`}
      item={funding}
      subtitle={subtitle}
      choices={<FundingChoices funding={funding} />}
    >
      <FundingRows funding={funding} />
    </Item>
  );
});
