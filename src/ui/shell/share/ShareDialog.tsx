import { Modal } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type DrawnLink,
  linkLimits,
  makeLink,
  saveFile,
  type ShareLink,
  useLanguage,
  usePalier,
} from "../../../state";
import { formatNumber } from "../../../units";
import { Button } from "../../parts/Button";
import { LinkField } from "./LinkField";
import { QrCode } from "./QrCode";
import styles from "./ShareDialog.module.css";

interface ShareDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

/** Hands the open scenario on: by a link that holds it whole, by a code to photograph, or by its file. */
export function ShareDialog({ isOpen, onClose }: ShareDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t("keeping.share.title")}
      size="40rem"
      closeButtonProps={{ "aria-label": t("keeping.share.close") }}
      classNames={{ title: styles.title ?? "" }}
    >
      {isOpen && <ByLink />}
      <section className={styles.part}>
        <h3>{t("keeping.share.fileTitle")}</h3>
        <p>{t("keeping.share.file")}</p>
        <Button onClick={() => void saveFile(t("shell.fileKind"))}>{t("shell.saveFile")}</Button>
      </section>
    </Modal>
  );
}

/** The link to the scenario as it is: made anew where it changes meanwhile. */
function ByLink() {
  const { t } = useTranslation();
  const base = usePalier(({ open }) => open?.base);
  const [link, setLink] = useState<ShareLink | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (base) void makeLink(base).then((made) => isWanted && setLink(made));
    return () => {
      isWanted = false;
    };
  }, [base]);
  if (link === null) return <output>{t("keeping.share.preparing")}</output>;
  if (link.ok) return <Link address={link.address} drawn={link.drawn} />;
  return <NoLink link={link} />;
}

function NoLink({ link }: { link: Extract<ShareLink, { ok: false }> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (link.reason === "unsupported") return <p role="alert">{t("keeping.share.unsupported")}</p>;
  return (
    <p role="alert">
      {t("keeping.share.tooLong", {
        length: formatNumber(link.length, language),
        most: formatNumber(linkLimits.longest, language),
      })}
    </p>
  );
}

interface LinkProps {
  address: string;
  drawn: DrawnLink | null;
}

function Link({ address, drawn }: LinkProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { length } = address;
  return (
    <>
      <p>{t("keeping.share.what")}</p>
      <p>{t("keeping.share.privacy")}</p>
      <LinkField address={address} />
      {length > linkLimits.safe && (
        <p>{t("keeping.share.long", { length: formatNumber(length, language) })}</p>
      )}
      {drawn ? (
        <section className={styles.part}>
          <h3>{t("keeping.share.codeTitle")}</h3>
          {!drawn.isWhole && <p>{t("keeping.share.bareCode")}</p>}
          <QrCode {...drawn} />
        </section>
      ) : (
        <p className={styles.soft}>
          {t("keeping.share.noCode", { most: formatNumber(linkLimits.drawn, language) })}
        </p>
      )}
    </>
  );
}
