import type { Ref } from "react";
import { type ApplicationDocument, type Block } from "../../exports";
import styles from "./DocumentSheet.module.css";
import { TableView } from "./TableView";
import type { Application } from "./useApplication";

interface DocumentSheetProps {
  application: Application;
  document: ApplicationDocument;
  titleRef?: Ref<HTMLHeadingElement>;
  /** Whether it is printed by itself. */
  isAlone?: boolean;
}

/** A document as it is read, on screen and on paper. */
export function DocumentSheet({
  application,
  document,
  titleRef,
  isAlone = false,
}: DocumentSheetProps) {
  const { facts, making, a } = application;
  const made = a("facts.made", { date: making.date, version: making.version });
  return (
    <article className={styles.sheet} data-wide={!isAlone && document.isWide === true}>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
        {document.title}
      </h2>
      <p className={styles.facts}>
        {[facts.name, facts.variant, facts.territory, making.changed, made]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {document.blocks.map((block, index) => (
        // Blocks have no name of their own; they keep their order.
        <BlockView key={`${index} ${block.kind}`} block={block} application={application} />
      ))}
    </article>
  );
}

function BlockView({ block, application }: { block: Block; application: Application }) {
  switch (block.kind) {
    case "heading":
      return <h3 className={styles.heading}>{block.text}</h3>;
    case "paragraph":
      return <p className={styles.text}>{block.text}</p>;
    case "note":
      return <p className={styles.note}>{block.text}</p>;
    case "list":
      return (
        <ul className={styles.list}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "table":
    case "pair":
      return <TableView block={block} application={application} />;
  }
}
