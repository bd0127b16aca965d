import { useTranslation } from "react-i18next";
import { redo, undo, useLanguage, usePalier } from "../../state";
import { Button } from "../parts/Button";
import { editWords } from "./editWords";
import { useUndoKeys } from "./useUndoKeys";

/** Undo and redo, each saying what it would take back or make again. */
export function HistoryButtons() {
  const { t } = useTranslation();
  const language = useLanguage();
  const last = usePalier((state) => state.open?.history.past.at(-1)?.label);
  const next = usePalier((state) => state.open?.history.future[0]?.label);
  useUndoKeys();
  const back = last && t("shell.undoWhat", { what: editWords(last, language) });
  const forward = next && t("shell.redoWhat", { what: editWords(next, language) });
  return (
    <>
      <Button
        isOff={!last}
        onClick={undo}
        title={back}
        aria-label={back ?? t("shell.undo")}
        aria-keyshortcuts="Control+Z Meta+Z"
      >
        {t("shell.undo")}
      </Button>
      <Button
        isOff={!next}
        onClick={redo}
        title={forward}
        aria-label={forward ?? t("shell.redo")}
        aria-keyshortcuts="Control+Y Control+Shift+Z Meta+Shift+Z"
      >
        {t("shell.redo")}
      </Button>
    </>
  );
}
