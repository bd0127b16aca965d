import { type ComponentType, type KeyboardEvent, useRef, useState } from "react";
import { answersOf, type GuideState, type Question } from "../../guide";
import { answerGuide, goToGuideStep } from "../../state";
import { Button } from "../parts/Button";
import { Example } from "./Aside";
import styles from "./Guide.module.css";
import { Progress } from "./Progress";
import { Form } from "./questions/Form";
import { Funders } from "./questions/Funders";
import { Investments } from "./questions/Investments";
import { Place } from "./questions/Place";
import { Premises } from "./questions/Premises";
import { Publics } from "./questions/Publics";
import { Services } from "./questions/Services";
import { Stages } from "./questions/Stages";
import { Team } from "./questions/Team";
import type { Asked } from "./useGuide";
import { useStepFocus } from "./useStepFocus";

const bodies: Readonly<Record<Question, ComponentType<{ asked: Asked }>>> = {
  place: Place,
  publics: Publics,
  form: Form,
  stages: Stages,
  services: Services,
  team: Team,
  premises: Premises,
  investments: Investments,
  funders: Funders,
};

interface QuestionPageProps {
  readonly question: Question;
  readonly asked: Asked;
  readonly step: number;
  readonly state: GuideState;
}

/** One question: what it is for, its fields, an example, and the way on. */
export function QuestionPage({ question, asked, step, state }: QuestionPageProps) {
  const { t } = asked;
  const heading = useStepFocus();
  const fields = useRef<HTMLDivElement>(null);
  const [isUnclear, setUnclear] = useState(false);
  const Body = bodies[question];
  const isSkipped = state.skipped.includes(question);
  const isAside = isSkipped && answersOf[question].some((key) => state.answers[key] !== undefined);
  const others = state.skipped.filter((one) => one !== question);

  function goOn() {
    const faulty = fields.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    setUnclear(Boolean(faulty));
    if (faulty) faulty.focus();
    else goToGuideStep(step + 1);
  }

  function skip() {
    answerGuide(state.answers, [...others, question]);
    goToGuideStep(step + 1);
  }

  function onKeyDown(event: KeyboardEvent) {
    const isSent = event.key === "Enter" && !event.repeat && !event.nativeEvent.isComposing;
    const isOwn = (event.target as HTMLElement).closest("button, a, select, summary, textarea");
    if (!isSent || isOwn) return;
    event.preventDefault();
    // What the field has just read, or refused, is shown first.
    setTimeout(goOn);
  }

  return (
    // Enter goes on from any field, as it does in a form.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyDown}>
      <Progress id="guide-progress" step={step} t={t} />
      <h1
        ref={heading}
        className={styles.question}
        tabIndex={-1}
        data-view-title
        aria-describedby="guide-progress"
      >
        {t(`${question}.title`)}
      </h1>
      <p className={styles.lead}>{t(`${question}.lead`)}</p>
      {isSkipped && (
        <p className={styles.skipped}>
          {t("skipped")}
          {isAside && (
            <Button look="plain" onClick={() => answerGuide(state.answers, others)}>
              {t("restoreAnswers")}
            </Button>
          )}
        </p>
      )}
      <div ref={fields} className={styles.body}>
        <Body asked={asked} />
      </div>
      {isUnclear && (
        <p role="alert" className={styles.mend}>
          {t("mend")}
        </p>
      )}
      <div className={styles.actions}>
        {step > 0 && <Button onClick={() => goToGuideStep(step - 1)}>{t("back")}</Button>}
        <Button look="strong" className={styles.next} onClick={goOn}>
          {t("next")}
        </Button>
        <Button look="plain" className={styles.skip} onClick={skip} aria-describedby="guide-skip">
          {t("skip")}
        </Button>
        <p id="guide-skip" className={styles.skipHint}>
          {t("skipHint")}
        </p>
      </div>
      <Example question={question} t={t} />
    </div>
  );
}
