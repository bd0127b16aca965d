import { memo } from "react";
import type { Organisation as OrganisationOf } from "../../../scenario";
import { Figure } from "../Figure";
import { keywords } from "../items/keywords";
import { useReading } from "../reading";
import { Brackets } from "./Brackets";
import { ChoiceRow } from "./ChoiceRow";

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
      <ChoiceRow
        label={t("assumptions.fields.organisation.legalForm")}
        path="organisation.legalForm"
        value={legalForm}
        choices={keywords["organisation.legalForm"].map(
          (one) => [one, t(`assumptions.choices.legalForm.${one}`)] as const,
        )}
        said={about?.legalForm}
        maySay
      />
      <Figure
        path="organisation.openingCash"
        name="organisation.openingCash"
        value={organisation.openingCash}
        said={about?.openingCash}
        isOptional
      />
      <ChoiceRow
        label={t("assumptions.fields.organisation.vat")}
        path="organisation.vat"
        value={vat ?? "exempt"}
        choices={keywords["organisation.vat"].map(
          (one) => [one, t(`assumptions.choices.vat.${one}`)] as const,
        )}
        said={about?.vat}
        maySay
        isDefault={vat === undefined}
      />
      <ChoiceRow
        label={t("assumptions.fields.organisation.incomeTax")}
        path="organisation.incomeTax"
        value={incomeTax ?? "none"}
        choices={keywords["organisation.incomeTax"].map(
          (one) => [one, t(`assumptions.choices.incomeTax.${one}`)] as const,
        )}
        said={about?.incomeTax}
        maySay
        isDefault={incomeTax === undefined}
      />
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
      <ChoiceRow
        label={t("assumptions.fields.organisation.hourPolicy")}
        path="organisation.hourPolicy"
        value={hourPolicy ?? "cap"}
        choices={keywords["organisation.hourPolicy"].map(
          (one) => [one, t(`assumptions.choices.hourPolicy.${one}`)] as const,
        )}
        said={about?.hourPolicy}
        maySay
        isDefault={hourPolicy === undefined}
      />
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
