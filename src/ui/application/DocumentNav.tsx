import { documentNames, showDocument } from "../../state";
import { Select } from "../parts/Select";
import styles from "./DocumentNav.module.css";
import type { Application } from "./useApplication";
import type { DocumentName } from "../../state";

interface DocumentNavProps {
  application: Application;
  shown: DocumentName;
}

/** Which document is shown: a list beside it, and one choice where there is no room for a list. */
export function DocumentNav({ application: { a }, shown }: DocumentNavProps) {
  return (
    <nav className={styles.nav} aria-label={a("nav")} data-no-print>
      <p className={styles.title}>{a("title")}</p>
      <p className={styles.lead}>{a("lead")}</p>
      <div className={styles.choice}>
        <Select
          label={a("choose")}
          value={shown}
          choices={documentNames.map((name) => [name, a(`documents.${name}`)] as const)}
          onChoose={(next) => showDocument(documentNames.find((name) => name === next))}
        />
      </div>
      <ul className={styles.list}>
        {documentNames.map((name) => (
          <li key={name}>
            <button
              type="button"
              className={styles.entry}
              aria-current={name === shown ? "page" : undefined}
              onClick={() => showDocument(name)}
            >
              {a(`documents.${name}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
