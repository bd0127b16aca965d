import { Modal } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { refreshVersions, usePalier } from "../../../state";
import type { KeptVersion } from "../../../storage";
import { ComparePage } from "./ComparePage";
import { VersionsPage } from "./VersionsPage";
import styles from "./Versions.module.css";

interface VersionsDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

/** The history of the open scenario: its versions, and what differs from one of them. */
export function VersionsDialog({ isOpen, onClose }: VersionsDialogProps) {
  const { t } = useTranslation();
  const [compared, setCompared] = useState<KeptVersion | null>(null);
  const record = usePalier((state) => state.open?.record?.key);
  // Another scenario may be dropped on the page while the dialog is open: it has versions of its own.
  const areUnread = usePalier((state) => state.versions === null);
  useEffect(() => {
    if (isOpen) void refreshVersions();
  }, [isOpen]);
  useEffect(() => {
    if (isOpen && areUnread) void refreshVersions();
  }, [isOpen, areUnread]);
  function close() {
    setCompared(null);
    onClose();
  }
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={t("keeping.versions.title")}
      size="52rem"
      closeButtonProps={{ "aria-label": t("keeping.versions.close") }}
      classNames={{ title: styles.title ?? "" }}
    >
      {compared && compared.recordKey === record ? (
        <ComparePage version={compared} onBack={() => setCompared(null)} onRestored={close} />
      ) : (
        <VersionsPage onCompare={setCompared} onRestored={close} />
      )}
    </Modal>
  );
}
