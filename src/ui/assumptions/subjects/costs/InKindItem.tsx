import { memo } from "react";
import type { InKind } from "../../../../scenario";
import { activeWords } from "../../activeWords";
import { Fact } from "../../Fact";
import { Item } from "../../Item";
import { Choice } from "../../items/Choice";
import { keywords } from "../../items/keywords";
import { SpanChoices } from "../../items/SpanChoices";
import { useReading } from "../../reading";
import { StagedFigure } from "../../StagedFigure";

/** Something received free. */
export const InKindItem = memo(function InKindItem({ inKind }: { inKind: InKind }) {
  const reading = useReading();
  const { t } = reading;
  const path = `inKind.${inKind.id}`;
  const { about, account = "871" } = inKind;
  return (
    <Item
      path={path}
      item={inKind}
      subtitle={activeWords(inKind, reading)}
      choices={
        <>
          <SpanChoices path={path} item={inKind} />
          <Choice
            label={t("assumptions.facts.kind")}
            value={account}
            choices={keywords["inKind.account"].map(
              (one) => [one, t(`assumptions.choices.inKindAccount.${one}`)] as const,
            )}
            path={`${path}.account`}
          />
        </>
      }
    >
      <StagedFigure
        path={`${path}.amount`}
        fieldKey="amount"
        name="inKind.amount"
        value={inKind.amount}
        about={about}
      />
      <Fact
        label={t("assumptions.facts.kind")}
        said={about?.account}
        path={inKind.account && `${path}.account`}
      >
        {t(`assumptions.choices.inKindAccount.${account}`)}
      </Fact>
    </Item>
  );
});
