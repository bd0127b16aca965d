import type { Funding, Grant, Reimbursement } from "../../../../scenario";
import { useScenarioPart } from "../../../../state";
import { Choice } from "../../items/Choice";
import { keywords } from "../../items/keywords";
import { SpanChoices } from "../../items/SpanChoices";
import { StageChoice } from "../../items/StageChoice";
import { useReading } from "../../reading";
import { EligibleChoices } from "./EligibleChoices";
import { possibleUses } from "./possibleUses";

/** What is chosen about a funding: from whom, how far it has got, for what, and when. */
export function FundingChoices({ funding }: { funding: Funding }) {
  const path = `funding.${funding.id}`;
  if ("stage" in funding) return <StageChoice path={path} stage={funding.stage} />;
  return (
    <>
      <FunderChoices path={path} funding={funding} />
      <SpanChoices
        path={path}
        item={funding}
        endKey="to"
        // A grant for an investment follows its depreciation, whatever the stages.
        hasEnd={funding.kind === "reimbursement" || funding.use === undefined}
      />
      {funding.kind === "grant" && <UseChoice path={path} grant={funding} />}
      {funding.kind === "reimbursement" && <EligibleChoices reimbursement={funding} />}
    </>
  );
}

function FunderChoices(props: { readonly path: string; readonly funding: Grant | Reimbursement }) {
  const { path, funding } = props;
  const { t } = useReading();
  return (
    <>
      <Choice
        label={t("assumptions.facts.funder")}
        value={funding.funder}
        choices={keywords["funding.funder"].map(
          (one) => [one, t(`assumptions.choices.funder.${one}`)] as const,
        )}
        path={`${path}.funder`}
      />
      <Choice
        label={t("assumptions.facts.status")}
        value={funding.status}
        choices={keywords["funding.status"].map(
          (one) => [one, t(`assumptions.choices.status.${one}`)] as const,
        )}
        none={t("means.funding.unknownStatus")}
        path={`${path}.status`}
      />
    </>
  );
}

/** What a grant pays for: running costs, or an investment of its stages. */
function UseChoice({ path, grant }: { readonly path: string; readonly grant: Grant }) {
  const reading = useReading();
  const { t } = reading;
  const investments = useScenarioPart((scenario) => scenario.investments);
  const possible = possibleUses(grant, investments, reading);
  if (possible.length === 0) return null;
  return (
    <Choice
      label={t("assumptions.facts.use")}
      value={grant.use}
      choices={possible.map(({ id, name }) => [id, name] as const)}
      none={t("means.funding.operating")}
      path={`${path}.use`}
    />
  );
}
