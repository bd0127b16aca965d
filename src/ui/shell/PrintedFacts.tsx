import { useTranslation } from "react-i18next";
import { useLanguage, usePalier, useScenarioPart } from "../../state";
import { localeOf } from "../../units";
import styles from "./Header.module.css";

/** Under the name on paper: which variant, where, and printed when. */
export function PrintedFacts() {
  const { t } = useTranslation();
  const language = useLanguage();
  const territory = useScenarioPart(({ meta }) => meta.territory);
  const variant = usePalier(({ open }) =>
    open?.base.variants?.find(({ id }) => id === open.variant),
  );
  const date = new Intl.DateTimeFormat(localeOf[language], { dateStyle: "long" }).format();
  const facts = [
    variant?.name ?? t("shell.variant.none"),
    territory,
    t("shell.printedOn", { date }),
  ];
  return <p className={styles.printed}>{facts.filter(Boolean).join(" · ")}</p>;
}
