import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { keepOpened, usePalier } from "../../state";
import { Button } from "../parts/Button";
import styles from "./KeepingState.module.css";
import { ShareDialog, VersionsDialog } from "./lazyParts";

type Dialog = "versions" | "share";

/** Whether the browser keeps what was changed, and the ways to keep a version of it or to hand it on. */
export function KeepingState() {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Dialog | null>(null);
  // A dialog once opened stays drawn, closed: it gives the focus back.
  const [asked, setAsked] = useState<ReadonlySet<Dialog>>(new Set());
  const open = (dialog: Dialog) => {
    setAsked(new Set([...asked, dialog]));
    setShown(dialog);
  };
  const close = () => setShown(null);
  return (
    <div className={styles.line} data-no-print>
      <State />
      <Button
        look="plain"
        className={styles.action}
        aria-haspopup="dialog"
        onClick={() => open("versions")}
      >
        {t("keeping.versions.open")}
      </Button>
      <Button
        look="plain"
        className={styles.action}
        aria-haspopup="dialog"
        onClick={() => open("share")}
      >
        {t("keeping.share.open")}
      </Button>
      <Suspense fallback={null}>
        {asked.has("versions") && <VersionsDialog isOpen={shown === "versions"} onClose={close} />}
        {asked.has("share") && <ShareDialog isOpen={shown === "share"} onClose={close} />}
      </Suspense>
    </div>
  );
}

/** Said aloud only when changes are not kept. */
function State() {
  const { t } = useTranslation();
  const keeping = usePalier((state) => state.open?.keeping ?? "untouched");
  const isFromLink = usePalier(({ open }) => open?.origin.kind === "link");
  const isLost = keeping !== "untouched" && keeping !== "pending" && keeping !== "kept";
  const isWaiting = isFromLink && keeping === "untouched";
  return (
    <>
      <p className={styles.state} data-lost={isLost} role={isLost ? "alert" : undefined}>
        {isWaiting ? t("keeping.link.received") : t(`shell.keeping.${keeping}`)}
      </p>
      {isWaiting && (
        <Button look="plain" className={styles.action} onClick={() => void keepOpened()}>
          {t("keeping.link.keep")}
        </Button>
      )}
    </>
  );
}
