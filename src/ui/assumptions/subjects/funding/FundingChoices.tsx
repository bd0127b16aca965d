import type { Funding, Grant, Reimbursement } from "../../../../scenario";
import { useScenarioPart } from "../../../../state";
import { Choice } from "../../items/Choice";
import { SpanChoices } from "../../items/SpanChoices";
import { StageChoice } from "../../items/StageChoice";
import { useReading } from "../../reading";
import { EligibleChoices } from "./EligibleChoices";

const funders = [
  "commune",
  "epci",
  "department",
  "region",
  "state",
  "europe",
  "social_body",
  "employment_aid",
  "other_public",
  "private",
] as const;
const statuses = ["idea", "filed", "voted", "signed"] as const;

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
        choices={funders.map((one) => [one, t(`assumptions.choices.funder.${one}`)] as const)}
        path={`${path}.funder`}
      />
      <Choice
        label={t("assumptions.facts.status")}
        value={funding.status}
        choices={statuses.map((one) => [one, t(`assumptions.choices.status.${one}`)] as const)}
        none={t("means.funding.unknownStatus")}
        path={`${path}.status`}
      />
    </>
  );
}

/** What a grant pays for: running costs, or an investment of its stages. */
function UseChoice({ path, grant }: { readonly path: string; readonly grant: Grant }) {
  const { t, firstMonths } = useReading();
  const investments = useScenarioPart((scenario) => scenario.investments);
  const start = (stage: string) => firstMonths.get(stage) ?? 0;
  const possible = (investments ?? []).filter(
    ({ id, stage }) => id === grant.use || start(stage) >= start(grant.from),
  );
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
