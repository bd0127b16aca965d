import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { openFiles, usePalier } from "../../state";
import styles from "./DropZone.module.css";

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

/** The whole page takes scenario files that are dropped on it. */
export function DropZone() {
  const { t } = useTranslation();
  const isCompared = usePalier(({ view }) => view === "comparison" || view === "portfolio");
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // Entering a child fires before leaving its parent: only the balance says whether it left.
    let depth = 0;
    const onEnter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const onOver = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      void openFiles([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener("dragenter", onEnter);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("dragover", onOver);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragenter", onEnter);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("drop", onDrop);
    };
  }, []);
  if (!isOver) return null;
  return (
    <div className={styles.zone} aria-hidden="true">
      <p className={styles.words}>{isCompared ? t("library.dropToCompare") : t("library.drop")}</p>
    </div>
  );
}
