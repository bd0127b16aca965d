import { Popover } from "@mantine/core";
import { memo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { LineName } from "../../engine";
import { openDrawer } from "../../state";
import { Button } from "../parts/Button";
import styles from "./Definition.module.css";

interface DefinitionProps {
  name: string;
  definition: string;
  /** The line whose parts can be shown from here. */
  line?: LineName;
}

/** A word of accounting: a button that says what it means, and leads to how the figure is made. */
export const Definition = memo(function Definition({ name, definition, line }: DefinitionProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const word = useRef<HTMLButtonElement>(null);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      width={320}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button ref={word} type="button" className={styles.word} onClick={() => setOpen(!isOpen)}>
          {name}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown}>
        <p className={styles.name}>{name}</p>
        <p>{definition}</p>
        <div className={styles.actions}>
          {line !== undefined && (
            <Button
              onClick={() => {
                setOpen(false);
                // The drawer gives the focus back to the word when it closes.
                word.current?.focus();
                openDrawer({ kind: "line", line });
              }}
            >
              {t("projection.definition.detail")}
            </Button>
          )}
          <Button look="plain" onClick={() => setOpen(false)}>
            {t("projection.definition.close")}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
});
