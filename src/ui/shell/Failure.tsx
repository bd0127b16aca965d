import { Component, type ReactNode } from "react";
import { i18n } from "../../locales";
import { Button } from "../parts/Button";
import styles from "./MissingScenario.module.css";

/** When the page itself fails: a sentence and a way on, instead of a blank page. */
export class Failure extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className={styles.page} role="alert">
        <h1>{i18n.t("shell.failure.title")}</h1>
        <p>{i18n.t("shell.failure.text")}</p>
        <Button look="strong" onClick={() => window.location.reload()}>
          {i18n.t("shell.failure.reload")}
        </Button>
      </main>
    );
  }
}
