import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Translate } from "../../locales";
import {
  compareKept,
  dismissNotice,
  downloadFile,
  type Notice,
  type NoticeKind,
  undo,
  useLanguage,
  usePalier,
} from "../../state";
import type { Language } from "../../units";
import { Button } from "../parts/Button";
import { editWords } from "./editWords";
import { libraryWords } from "./libraryWords";
import styles from "./NoticeLine.module.css";

/** What needs no answer leaves by itself. */
const shownMilliseconds = 8000;

const passing: ReadonlySet<NoticeKind> = new Set([
  "undone",
  "redone",
  "removed",
  "saved",
  "copied",
  "duplicated",
]);

const alarms: ReadonlySet<NoticeKind> = new Set(["saveFailed", "notKept", "libraryStopped"]);

/** A short sentence about what was just done, for eyes and for screen readers. */
export function NoticeLine() {
  const { t } = useTranslation();
  const notice = usePalier((state) => state.notice);
  const language = useLanguage();
  useEffect(() => {
    if (!notice || !passing.has(notice.kind)) return undefined;
    const timer = setTimeout(dismissNotice, shownMilliseconds);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <output className={styles.place} data-no-print>
      {notice && (
        <span className={styles.notice} data-alarm={alarms.has(notice.kind)}>
          {sentenceOf(notice, language, t)}
          {notice.kind === "saveCancelled" && (
            <Button onClick={() => void downloadFile()}>{t("shell.download")}</Button>
          )}
          {notice.kind === "removed" && (
            <Button look="plain" onClick={undo}>
              {t("shell.undo")}
            </Button>
          )}
          {notice.keys && (
            <Button onClick={() => compareKept(notice.keys ?? [])}>
              {t("library.compareThem")}
            </Button>
          )}
          <Button look="plain" onClick={dismissNotice}>
            {t("shell.close")}
          </Button>
        </span>
      )}
    </output>
  );
}

function sentenceOf(notice: Notice, language: Language, t: Translate): string {
  const { kind, name = "", count = 0, label } = notice;
  switch (kind) {
    case "undone":
    case "redone":
    case "removed":
      return label ? t(`shell.${kind}`, { what: editWords(label, language) }) : "";
    case "saved":
      return t("shell.saved", { name });
    case "saveFailed":
      return t("shell.saveFailed");
    case "saveCancelled":
      return t("shell.saveCancelled");
    case "copied":
      return t("shell.variant.copied");
    case "alreadyKept":
      return t("library.alreadyKept", { name });
    case "earlierKept":
      return t("library.earlierKept");
    case "othersKept":
      return t("library.othersKept", { count });
    case "keptApart":
      return t("keeping.windows.keptApart");
    case "linkBesideKept":
      return t("keeping.link.besideKept");
    case "duplicated":
      return t("library.duplicated", { name });
    case "notKept":
      return t(`keeping.notKept.${notice.fault ?? "refused"}`);
    case "libraryReading":
    case "libraryTaken":
    case "libraryStopped":
    case "librarySavedWithoutVersions":
    case "libraryTooLarge":
      return libraryWords(notice, kind, t);
  }
}
