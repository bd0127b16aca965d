import type { Funding, Loan } from "../../../../scenario";
import { ChanceHint } from "../../ChanceHint";
import { Figure } from "../../Figure";
import { MonthInStage } from "../MonthInStage";
import { Funder } from "./Funder";
import { LoanSentence } from "./LoanSentence";
import { Payments } from "./Payments";
import { ReimbursementRows } from "./ReimbursementRows";

/** The figures of a funding. */
export function FundingRows({ funding }: { funding: Funding }) {
  const path = `funding.${funding.id}`;
  const { about } = funding;
  return (
    <>
      {"funder" in funding && <Funder funding={funding} />}
      {"amount" in funding && (
        <Figure
          path={`${path}.amount`}
          name="funding.amount"
          value={funding.amount}
          said={about?.amount}
        />
      )}
      {(funding.kind === "grant" ||
        funding.kind === "reimbursement" ||
        funding.kind === "donation") && (
        <Figure
          path={`${path}.probability`}
          name="funding.probability"
          value={funding.probability}
          said={about?.probability}
          hint={funding.probability !== undefined && <ChanceHint value={funding.probability} />}
          isOptional
        />
      )}
      {funding.kind === "grant" && <Payments grant={funding} />}
      {funding.kind === "reimbursement" && <ReimbursementRows reimbursement={funding} />}
      {"stage" in funding && (
        <MonthInStage
          path={`${path}.month`}
          name="funding.month"
          stage={funding.stage}
          value={funding.month}
          said={about?.month}
        />
      )}
      {funding.kind === "loan" && <LoanRows loan={funding} />}
    </>
  );
}

function LoanRows({ loan }: { loan: Loan }) {
  const path = `funding.${loan.id}`;
  const { about } = loan;
  return (
    <>
      <Figure path={`${path}.rate`} name="funding.loanRate" value={loan.rate} said={about?.rate} />
      <Figure
        path={`${path}.months`}
        name="funding.months"
        value={loan.months}
        said={about?.months}
      />
      <Figure
        path={`${path}.defer`}
        name="funding.defer"
        value={loan.defer}
        said={about?.defer}
        isOptional
      />
      <LoanSentence loan={loan} />
    </>
  );
}
