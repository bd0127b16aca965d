import { useTranslation } from "react-i18next";
import { goToComparison, goToLibrary, saveFile, showVariant, usePalier } from "../../state";
import { Button } from "../parts/Button";
import { Select } from "../parts/Select";
import { StepsMark } from "../parts/StepsMark";
import styles from "./Header.module.css";
import { HistoryButtons } from "./HistoryButtons";
import { KeepingState } from "./KeepingState";
import { LanguageSwitch } from "./LanguageSwitch";
import { NameField } from "./NameField";
import { PrintedFacts } from "./PrintedFacts";

/** Above a scenario: the way back, its name, what can be done with it. */
export function Header() {
  const { t } = useTranslation();
  return (
    <header className={styles.header}>
      <button type="button" className={styles.home} onClick={goToLibrary} data-no-print>
        <StepsMark />
        <span className={styles.toLibrary}>{t("shell.toLibrary")}</span>
      </button>
      <div className={styles.name}>
        <NameField />
        <KeepingState />
        <PrintedFacts />
      </div>
      <div className={styles.actions} data-no-print>
        <VariantChoice />
        <HistoryButtons />
        <Button onClick={() => goToComparison("open")}>{t("shell.compare")}</Button>
        <Button look="strong" onClick={() => void saveFile(t("shell.fileKind"))}>
          <span className={styles.long}>{t("shell.saveFile")}</span>
          <span className={styles.short}>{t("shell.save")}</span>
        </Button>
      </div>
      <div className={styles.language}>
        <LanguageSwitch />
      </div>
    </header>
  );
}

function VariantChoice() {
  const { t } = useTranslation();
  const variants = usePalier((state) => state.open?.base.variants);
  const variant = usePalier((state) => state.open?.variant ?? null);
  if (!variants?.length) return null;
  return (
    <Select
      label={t("shell.variant.choose")}
      value={variant ?? ""}
      choices={[
        ["", t("shell.variant.none")],
        ...variants.map(({ id, name }) => [id, name] as const),
      ]}
      onChoose={(id) => showVariant(id === "" ? null : id)}
    />
  );
}
