import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "../../parts/Button";
import type { Comparison } from "../useComparison";
import { BreakEvenScreen } from "./BreakEvenScreen";
import { BridgeScreen } from "./BridgeScreen";
import { CashScreen } from "./CashScreen";
import { DifferencesScreen } from "./DifferencesScreen";
import { FinalScreen } from "./FinalScreen";
import styles from "./Projector.module.css";
import { RiskScreen } from "./RiskScreen";
import { StartScreen } from "./StartScreen";

interface ProjectorProps {
  comparison: Comparison;
  onLeave: () => void;
}

const screens = [
  StartScreen,
  CashScreen,
  BreakEvenScreen,
  FinalScreen,
  RiskScreen,
  DifferencesScreen,
  BridgeScreen,
];

/** Keys that turn the page, and by how many. */
const turns: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: -screens.length,
  End: screens.length,
};

/** The comparison for a room: one message a screen, turned by the arrow keys, left by Escape. */
export default function Projector({ comparison, onLeave }: ProjectorProps) {
  const { c } = comparison;
  const [page, setPage] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const go = (by: number) => setPage((now) => Math.max(0, Math.min(screens.length - 1, now + by)));
  const turn = (event: KeyboardEvent) => {
    const by = turns[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(by);
  };
  const Screen = screens[page] ?? StartScreen;
  return (
    <dialog
      ref={dialog}
      className={styles.projector}
      aria-label={c("projector.label")}
      onKeyDown={turn}
      onClose={onLeave}
      data-no-print
    >
      <div className={styles.screen} aria-live="polite">
        <Screen comparison={comparison} />
      </div>
      <div className={styles.foot}>
        <Button isOff={page === 0} onClick={() => go(-1)}>
          {c("projector.before")}
        </Button>
        <Button isOff={page === screens.length - 1} onClick={() => go(1)}>
          {c("projector.after")}
        </Button>
        <span className={styles.page}>
          {c("projector.page", { page: page + 1, pages: screens.length })}
        </span>
        <Button look="plain" onClick={() => dialog.current?.close()}>
          {c("projector.leave")}
        </Button>
      </div>
    </dialog>
  );
}
