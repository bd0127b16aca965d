import { documentNames } from "../../../state";
import sheet from "../DocumentSheet.module.css";
import type { Application } from "../useApplication";

/** The cover of the whole application on paper: whose it is, of which state, and what it holds. */
export function FirstSheet({ application: { a, facts, making } }: { application: Application }) {
  return (
    <section className={sheet.sheet}>
      <h2 className={sheet.title}>{facts.name}</h2>
      <p>{a("title")}</p>
      {facts.variant !== "" && <p>{facts.variant}</p>}
      {facts.territory !== "" && <p>{facts.territory}</p>}
      <p>
        {a("facts.made", { date: making.date, version: making.version })}, {making.changed}
      </p>
      <ol>
        {documentNames.map((one) => (
          <li key={one}>{a(`documents.${one}`)}</li>
        ))}
      </ol>
    </section>
  );
}
