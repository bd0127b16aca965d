import { useTranslation } from "react-i18next";
import { legalForms } from "../../../guide";
import { Choices } from "../Choices";
import type { Asked } from "../useGuide";

/** The legal form. */
export function Form({ asked: { t, full, set } }: { asked: Asked }) {
  const { t: words } = useTranslation();
  return (
    <Choices
      legend={t("form.legend")}
      isSingle
      choices={legalForms.map((key) => ({
        key,
        name: words(`library.legalForms.${key}`),
        hint: t(`form.hints.${key}`),
      }))}
      chosen={[full.legalForm]}
      onChange={([legalForm]) => set({ legalForm })}
    />
  );
}
