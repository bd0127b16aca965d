import type { Reimbursement } from "../../../../scenario";
import { Fact } from "../../Fact";
import { Figure } from "../../Figure";
import { type Reading, useReading } from "../../reading";
import { eligibleGroups } from "./eligible";

/** An eligible group in words, or the name of a single item. */
function eligibleWords(entry: string, { t, nameOf }: Reading): string {
  const group = eligibleGroups.find((one) => one === entry);
  return group ? t(`assumptions.choices.eligible.${group}`) : nameOf(entry);
}

/** What an aid paid on spending covers, up to how much, and when it is paid. */
export function ReimbursementRows({ reimbursement }: { reimbursement: Reimbursement }) {
  const reading = useReading();
  const { t } = reading;
  const path = `funding.${reimbursement.id}`;
  const { about, eligible } = reimbursement;
  return (
    <>
      <Fact
        label={t("assumptions.facts.eligible")}
        said={about?.eligible}
        path={`${path}.eligible`}
      >
        {eligible.map((entry) => eligibleWords(entry, reading)).join(", ")}
      </Fact>
      <Figure
        path={`${path}.rate`}
        name="funding.rate"
        value={reimbursement.rate}
        said={about?.rate}
      />
      <Figure
        path={`${path}.flatRate`}
        name="funding.flatRate"
        value={reimbursement.flatRate}
        said={about?.flatRate}
        isOptional
      />
      <Figure
        path={`${path}.cap`}
        name="funding.cap"
        value={reimbursement.cap}
        said={about?.cap}
        isOptional
        emptyText={t("assumptions.noLimit")}
      />
      <Figure
        path={`${path}.every`}
        name="funding.every"
        value={reimbursement.every}
        said={about?.every}
      />
      <Figure
        path={`${path}.delay`}
        name="funding.delay"
        value={reimbursement.delay}
        said={about?.delay}
        isOptional
      />
    </>
  );
}
