import { useTranslation } from "react-i18next";
import {
  goToComparison,
  leaveApplication,
  saveFile,
  showDocument,
  showVariant,
  usePalier,
} from "../../state";
import { Button } from "../parts/Button";
import { Select } from "../parts/Select";
import styles from "./Header.module.css";
import { HistoryButtons } from "./HistoryButtons";
import { HomeLink } from "./HomeLink";
import { KeepingState } from "./KeepingState";
import { LanguageSwitch } from "./LanguageSwitch";
import { NameField } from "./NameField";
import { PrintedFacts } from "./PrintedFacts";

/** Above a scenario: the way back, its name, what can be done with it. */
export function Header() {
  const { t } = useTranslation();
  return (
    <header className={styles.header}>
      <div className={styles.home}>
        <HomeLink />
      </div>
      <div className={styles.name}>
        <NameField />
        <KeepingState />
        <PrintedFacts />
      </div>
      <div className={styles.actions} data-no-print>
        <VariantChoice />
        <HistoryButtons />
        <ApplicationButton />
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

/** To the funding application, and from it back to the scenario; a narrow screen has that choice at its foot. */
function ApplicationButton() {
  const { t } = useTranslation();
  const isShown = usePalier((state) => state.document !== null);
  return (
    <Button
      className={styles.application ?? ""}
      onClick={() => (isShown ? leaveApplication() : showDocument())}
    >
      {t(isShown ? "shell.application.back" : "shell.application.short")}
    </Button>
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
