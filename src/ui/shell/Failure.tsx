import { Component, type ReactNode } from "react";
import { i18n } from "../../locales";
import { Button } from "../parts/Button";
import styles from "./MissingScenario.module.css";

interface FailureProps {
  children: ReactNode;
  /** Under a title of its own, level 2. */
  level?: 1 | 2;
}

/** When the page, or a part of it, fails: a sentence and a way on, instead of a blank page. */
export class Failure extends Component<FailureProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    const Heading = `h${this.props.level ?? 1}` as const;
    return (
      <main id="content" tabIndex={-1} className={styles.page} role="alert">
        <Heading>{i18n.t("shell.failure.title")}</Heading>
        <p>{i18n.t("shell.failure.text")}</p>
        <Button look="strong" onClick={() => window.location.reload()}>
          {i18n.t("shell.failure.reload")}
        </Button>
      </main>
    );
  }
}
