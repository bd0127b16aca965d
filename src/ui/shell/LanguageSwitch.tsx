import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { setLanguage, useLanguage } from "../../state";
import styles from "./LanguageSwitch.module.css";

const languages = [
  ["fr", "FR", "Français"],
  ["en", "EN", "English"],
] as const;

/** French or English, each under its own name. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <fieldset aria-label={t("shell.language")} className={styles.switch} data-no-print>
      {languages.map(([code, short, name]) => (
        <button
          key={code}
          type="button"
          lang={code}
          title={name}
          className={styles.choice}
          aria-pressed={language === code}
          onClick={() => setLanguage(code)}
        >
          {short}
          <VisuallyHidden> {name}</VisuallyHidden>
        </button>
      ))}
    </fieldset>
  );
}
