import type { Scenario } from "../../../scenario";
import { addItem } from "../../../state";
import { Empty } from "../Empty";
import { EditableList } from "../items/EditableList";
import { proposedInKind, proposedInvestment, proposedOverhead } from "../items/proposals";
import { useReading } from "../reading";
import { InKindItem } from "./costs/InKindItem";
import { InvestmentItem } from "./costs/InvestmentItem";
import { OverheadItem } from "./costs/OverheadItem";

/** Fixed costs, assets, and what is received free. */
export function Costs({ scenario }: { scenario: Scenario }) {
  const { t } = useReading();
  const { overheads = [], investments = [], inKind = [] } = scenario;
  const first = scenario.stages[0]?.id ?? "";
  return (
    <>
      {overheads.length + investments.length + inKind.length === 0 && (
        <Empty>{t("assumptions.empty.costs")}</Empty>
      )}
      <EditableList
        list="overheads"
        title={t("assumptions.groups.overheads")}
        items={overheads}
        addLabel={t("means.overheads.add")}
        onAdd={() => addItem("overheads", proposedOverhead(t, first))}
        pasted={{
          list: "overheads",
          figure: "overheads.amount",
          figureKey: "amount",
          make: (name, amount) => ({ ...proposedOverhead(t, first), name, amount }),
        }}
      >
        {(one) => <OverheadItem overhead={one} />}
      </EditableList>
      <EditableList
        list="investments"
        title={t("assumptions.groups.investments")}
        items={investments}
        addLabel={t("means.investments.add")}
        onAdd={() => addItem("investments", proposedInvestment(t, first))}
        pasted={{
          list: "investments",
          figure: "investments.amount",
          figureKey: "amount",
          make: (name, amount) => ({ ...proposedInvestment(t, first), name, amount }),
        }}
      >
        {(one) => <InvestmentItem investment={one} />}
      </EditableList>
      <EditableList
        list="inKind"
        title={t("assumptions.groups.inKind")}
        hint={t("assumptions.groupHints.inKind")}
        items={inKind}
        addLabel={t("means.inKind.add")}
        onAdd={() => addItem("inKind", proposedInKind(t, first))}
      >
        {(one) => <InKindItem inKind={one} />}
      </EditableList>
    </>
  );
}
