import { VisuallyHidden } from "@mantine/core";
import { type RefObject, useState } from "react";
import type { Palette } from "../../../charts";
import { copyImage } from "../../../storage";
import { Button } from "../../parts/Button";
import type { Comparison, Ready } from "../useComparison";
import { pictureOf } from "./pictureOf";
import styles from "./Share.module.css";

interface ImageActionProps {
  comparison: Comparison;
  title: string;
  columns: readonly Ready[];
  palette: Palette;
  /** Where the drawing is. */
  place: RefObject<HTMLElement | null>;
}

/** Puts a chart on the clipboard as a picture, with its title and whose letters are whose. */
export function ImageAction({ comparison, title, columns, palette, place }: ImageActionProps) {
  const { c } = comparison;
  const [told, setTold] = useState<"copied" | "copyFailed" | null>(null);
  const copy = async () => {
    const canvas = place.current?.querySelector("canvas");
    const lines = columns.map(({ letter, name }) => c("lettered", { letter, name }));
    const isCopied = canvas ? await copyImage(pictureOf(canvas, title, lines, palette)) : false;
    setTold(isCopied ? "copied" : "copyFailed");
  };
  return (
    <div className={styles.line} data-no-print>
      <Button
        look="plain"
        aria-label={c("share.copyImage") + c("named", { name: title })}
        onClick={() => void copy()}
      >
        {c("share.copyImage")}
      </Button>
      {told !== null && (
        <span aria-hidden="true" className={styles.told}>
          {c(`share.${told}`)}
        </span>
      )}
      <VisuallyHidden component="output">{told === null ? "" : c(`share.${told}`)}</VisuallyHidden>
    </div>
  );
}
