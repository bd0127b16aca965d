import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { saidPlaceOf } from "../../scenario";
import { setSaid, useScenario } from "../../state";
import { Button } from "../parts/Button";
import { Select } from "../parts/Select";
import { refusalOf } from "./commit";
import { useReading } from "./reading";
import styles from "./Said.module.css";
import { saidAt } from "./saidAt";
import { SaidTextField } from "./SaidTextField";

const states = ["to_confirm", "estimated", "quote", "observed"] as const;

interface SaidEditorProps {
  readonly id: string;
  /** Id path of the figure or item. */
  readonly path: string;
  readonly label: string;
  readonly onClose: () => void;
}

/** Note, source and state of a figure, or note and source of an item, where they stand. */
export function SaidEditor({ id, path, label, onClose }: SaidEditorProps) {
  const { t, language } = useReading();
  const scenario = useScenario();
  const stateId = useId();
  const place = useRef<HTMLFieldSetElement>(null);
  useEffect(() => place.current?.querySelector("textarea")?.focus(), []);
  const note = saidAt(scenario, path, "note");
  const source = saidAt(scenario, path, "source");
  const state = saidAt(scenario, path, "state");
  const inheritedState = states.find((one) => one === state.inherited);
  const commit = (what: "note" | "source", at: string) => (text: string) =>
    refusalOf(setSaid(at, what, text), language);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  }

  return (
    <fieldset ref={place} id={id} aria-label={t("said.group", { label })} className={styles.editor}>
      <SaidTextField
        label={t("said.note")}
        value={note.own}
        inherited={note.inherited}
        onCommit={commit("note", note.path)}
        onClose={onClose}
      />
      <SaidTextField
        label={t("said.source")}
        value={source.own}
        inherited={source.inherited}
        placeholder={t("said.sourceExample")}
        isOneLine
        onCommit={commit("source", source.path)}
        onClose={onClose}
      />
      <div className={styles.last}>
        {saidPlaceOf(path).key !== null && (
          <div>
            <Select
              label={t("said.state")}
              value={state.own ?? ""}
              choices={[
                ["", t("said.noState")],
                ...states.map((one) => [one, t(`assumptions.said.states.${one}`)] as const),
              ]}
              aria-describedby={inheritedState ? stateId : undefined}
              onKeyDown={onKeyDown}
              onChoose={(next) => setSaid(path, "state", next === "" ? undefined : next)}
            />
            {inheritedState && (
              <p id={stateId} className={styles.inherited}>
                {t("said.inherited", { text: t(`assumptions.said.states.${inheritedState}`) })}
              </p>
            )}
          </div>
        )}
        <Button look="plain" className={styles.close ?? ""} onClick={onClose} data-no-print>
          {t("said.close")}
        </Button>
      </div>
    </fieldset>
  );
}
