import { memo } from "react";
import type { Organisation as OrganisationOf } from "../../../scenario";
import { Fact } from "../Fact";
import { Figure } from "../Figure";
import { useReading } from "../reading";
import { Brackets } from "./Brackets";

/** Legal form, taxes, terms and opening cash. */
export const Organisation = memo(function Organisation({
  organisation,
}: {
  organisation: OrganisationOf;
}) {
  const { t } = useReading();
  const { about, legalForm, vat, incomeTax, hourPolicy } = organisation;
  return (
    <>
      <Fact label={t("assumptions.fields.organisation.legalForm")} said={about?.legalForm}>
        {t(`assumptions.choices.legalForm.${legalForm}`)}
      </Fact>
      <Figure
        path="organisation.openingCash"
        name="organisation.openingCash"
        value={organisation.openingCash}
        said={about?.openingCash}
        isOptional
      />
      <Fact label={t("assumptions.fields.organisation.vat")} said={about?.vat}>
        {t(`assumptions.choices.vat.${vat ?? "exempt"}`)}
      </Fact>
      <Fact label={t("assumptions.fields.organisation.incomeTax")} said={about?.incomeTax}>
        {t(`assumptions.choices.incomeTax.${incomeTax ?? "none"}`)}
      </Fact>
      {(incomeTax === "corporate" || organisation.incomeTaxBrackets) && (
        <Brackets brackets={organisation.incomeTaxBrackets} said={about?.incomeTaxBrackets} />
      )}
      <Figure
        path="organisation.turnoverLevy"
        name="organisation.turnoverLevy"
        value={organisation.turnoverLevy}
        said={about?.turnoverLevy}
        isOptional
      />
      <Figure
        path="organisation.supplierDelay"
        name="organisation.supplierDelay"
        value={organisation.supplierDelay}
        said={about?.supplierDelay}
        isOptional
      />
      <Figure
        path="organisation.noticeMonths"
        name="organisation.noticeMonths"
        value={organisation.noticeMonths}
        said={about?.noticeMonths}
        isOptional
      />
      <Fact label={t("assumptions.fields.organisation.hourPolicy")} said={about?.hourPolicy}>
        {t(`assumptions.choices.hourPolicy.${hourPolicy ?? "cap"}`)}
      </Fact>
      <Figure
        path="organisation.extraHourCost"
        name="organisation.extraHourCost"
        value={organisation.extraHourCost}
        said={about?.extraHourCost}
        isOptional
      />
    </>
  );
});
