import type { KeyboardEvent } from "react";
import { answersOf, nameOf, questions, scenarioOf } from "../../guide";
import { goToGuideStep, openMade } from "../../state";
import { Button } from "../parts/Button";
import { Stairs } from "../parts/Stairs";
import { answerWords } from "./answerWords";
import { TextRow } from "./Fields";
import guide from "./Guide.module.css";
import { Progress } from "./Progress";
import { ScatteringWarning } from "./questions/Services";
import styles from "./Summary.module.css";
import { stageNames, summarySentence } from "./summarySentence";
import type { Asked } from "./useGuide";
import { useStepFocus } from "./useStepFocus";

/** What will be made, and the way to change any answer before it is. */
export function Summary({ asked, step }: { asked: Asked; step: number }) {
  const { t, language, answers, full, today, set } = asked;
  const heading = useStepFocus();
  const names = stageNames(asked);

  function create() {
    const id = crypto.randomUUID();
    void openMade(scenarioOf(answers, { t, language, today, id }));
  }

  function onKeyDown(event: KeyboardEvent) {
    const isField = event.target instanceof HTMLInputElement || event.target === heading.current;
    if (event.key !== "Enter" || event.repeat || !isField || event.nativeEvent.isComposing) return;
    event.preventDefault();
    create();
  }

  return (
    // Enter in the name makes the scenario, as it goes on from a question.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyDown}>
      <Progress id="guide-progress" step={step} t={t} />
      <h1
        ref={heading}
        className={guide.question}
        tabIndex={-1}
        data-view-title
        aria-describedby="guide-progress guide-sentence"
      >
        {t("summary.title")}
      </h1>
      <p id="guide-sentence" className={styles.sentence}>
        {summarySentence(asked)}
      </p>
      <Stairs
        stages={full.stages.map(({ months }, index) => ({
          id: `${index}`,
          name: names[index] ?? "",
          months,
        }))}
      />
      <p className={styles.guess}>{t("summary.guess")}</p>
      <ScatteringWarning asked={asked} />
      <div className={styles.name}>
        <TextRow
          label={t("summary.name")}
          value={answers.name ?? ""}
          placeholder={nameOf({ ...full, name: undefined }, t, language)}
          longest={200}
          onChange={(name) => set({ name: name === "" ? undefined : name })}
        />
      </div>
      <div className={guide.actions}>
        <Button onClick={() => goToGuideStep(step - 1)}>{t("back")}</Button>
        <Button look="strong" className={guide.next} onClick={create}>
          {t("summary.create")}
        </Button>
      </div>
      <section className={styles.answers} aria-labelledby="guide-answers">
        <h2 id="guide-answers">{t("summary.answers")}</h2>
        <dl>
          {questions.map((question, index) => (
            <div key={question} className={styles.answer}>
              <dt>{t(`summary.questions.${question}`)}</dt>
              <dd>
                {answerWords(question, asked).map((line) => (
                  <span key={line} className={styles.line}>
                    {line}
                  </span>
                ))}
                {answersOf[question].every((key) => answers[key] === undefined) && (
                  <span className={styles.proposed}>{t("summary.proposed")}</span>
                )}
              </dd>
              <dd>
                <Button
                  look="plain"
                  aria-label={t("summary.changeOf", {
                    question: t(`summary.questions.${question}`),
                  })}
                  onClick={() => goToGuideStep(index)}
                >
                  {t("summary.change")}
                </Button>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
