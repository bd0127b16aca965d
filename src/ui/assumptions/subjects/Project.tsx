import { limits, type Scenario } from "../../../scenario";
import { setValue } from "../../../state";
import { monthName } from "../../../units";
import { refusalOf } from "../commit";
import { Fact } from "../Fact";
import form from "../items/Form.module.css";
import { TextField } from "../items/TextField";
import { useReading } from "../reading";
import { ChoiceRow } from "./ChoiceRow";
import styles from "./Context.module.css";
import { FiscalYear } from "./FiscalYear";

const texts = ["description", "territory", "author"] as const;

/** What the project is, where, by whom, and when it starts. */
export function Project({ scenario }: { scenario: Scenario }) {
  const { t, language, isVariant } = useReading();
  const { meta } = scenario;
  return (
    <>
      {isVariant ? (
        <ProjectFacts meta={meta} />
      ) : (
        <>
          <div className={form.texts} data-no-print>
            {texts.map((key) => (
              <TextField
                key={key}
                label={t(`assumptions.fields.meta.${key}`)}
                value={meta[key] ?? ""}
                maxLength={limits.textLength}
                isMultiline={key === "description"}
                onCommit={(text) => refusalOf(setValue(`meta.${key}`, text || undefined), language)}
              />
            ))}
          </div>
          {/* Paper has room for the whole text, which its field cuts. */}
          <div className={styles.printed}>
            <ProjectFacts meta={meta} />
          </div>
        </>
      )}
      <FirstMonth start={scenario.start} />
      <FiscalYear value={scenario.fiscalYearStart} />
    </>
  );
}

function ProjectFacts({ meta }: Pick<Scenario, "meta">) {
  const { t } = useReading();
  return (
    <>
      {meta.description && <p className={styles.description}>{meta.description}</p>}
      {meta.territory && (
        <Fact label={t("assumptions.fields.meta.territory")}>{meta.territory}</Fact>
      )}
      {meta.author && <Fact label={t("assumptions.fields.meta.author")}>{meta.author}</Fact>}
    </>
  );
}

/** Years that one may start in, around the one chosen. */
const yearsBefore = 5;
const yearsAfter = 10;

/** The calendar month with which the pilot begins: a month and a year. */
function FirstMonth({ start }: { start: string }) {
  const { t, language } = useReading();
  const [year = "", month = ""] = start.split("-");
  const put = (next: string) => refusalOf(setValue("start", next), language);
  const years = Array.from({ length: yearsBefore + yearsAfter + 1 }, (_, place) =>
    String(Number(year) - yearsBefore + place).padStart(4, "0"),
  );
  return (
    <ChoiceRow
      label={t("lists.context.startMonth")}
      path="start"
      value={month}
      choices={Array.from(
        { length: 12 },
        (_, place) => [String(place + 1).padStart(2, "0"), monthName(place + 1, language)] as const,
      )}
      onChoose={(next) => put(`${year}-${next}`)}
      further={{
        label: t("lists.context.startYear"),
        value: year,
        choices: years.map((one) => [one, one] as const),
        onChoose: (next) => put(`${next}-${month}`),
      }}
    />
  );
}
