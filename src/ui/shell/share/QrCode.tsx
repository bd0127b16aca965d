import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { encode } from "uqr";
import { type DrawnLink, useScenarioPart } from "../../../state";
import styles from "./ShareDialog.module.css";

/** Light modules around the code, as the standard asks. */
const border = 4;

/** A link as a picture for phones. The lowest correction: a screen has no stains, and coarser modules read better. */
export function QrCode({ address, isWhole }: DrawnLink) {
  const { t } = useTranslation();
  const name = useScenarioPart(({ meta }) => meta.name);
  const { size, path } = useMemo(() => drawn(address), [address]);
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={t(`keeping.share.${isWhole ? "code" : "codeBare"}`, { name })}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** Each row's runs of dark modules as one path. */
function drawn(address: string): { size: number; path: string } {
  const { data, size } = encode(address, { ecc: "L", border });
  const path = data
    .map((row, y) =>
      row
        .map((isDark, x) => {
          if (!isDark || row[x - 1]) return "";
          const next = row.indexOf(false, x);
          const length = (next < 0 ? row.length : next) - x;
          return `M${x} ${y}h${length}v1h-${length}z`;
        })
        .join(""),
    )
    .join("");
  return { size, path };
}
