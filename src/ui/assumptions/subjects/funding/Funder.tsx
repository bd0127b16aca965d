import type { Grant, Reimbursement } from "../../../../scenario";
import { Fact } from "../../Fact";
import { useReading } from "../../reading";

/** Who pays an aid, and how far it has got. */
export function Funder({ funding }: { funding: Grant | Reimbursement }) {
  const { t, nameOf } = useReading();
  const { about } = funding;
  const path = `funding.${funding.id}`;
  return (
    <>
      <Fact label={t("assumptions.facts.funder")} said={about?.funder} path={`${path}.funder`}>
        {t(`assumptions.choices.funder.${funding.funder}`)}
      </Fact>
      {funding.status && (
        <Fact label={t("assumptions.facts.status")} said={about?.status} path={`${path}.status`}>
          {t(`assumptions.choices.status.${funding.status}`)}
        </Fact>
      )}
      {funding.kind === "grant" && funding.use !== undefined && (
        <Fact label={t("assumptions.facts.use")} said={about?.use} path={`${path}.use`}>
          {nameOf(funding.use)}
        </Fact>
      )}
    </>
  );
}
