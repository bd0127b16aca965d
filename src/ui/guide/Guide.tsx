import { useEffect } from "react";
import { emptyGuide, type GuideState, questions, readGuide } from "../../guide";
import { goToLibrary, readAnswers, restartGuide } from "../../state";
import { Button } from "../parts/Button";
import { StepsMark } from "../parts/StepsMark";
import { LanguageSwitch } from "../shell/LanguageSwitch";
import styles from "./Guide.module.css";
import { QuestionPage } from "./QuestionPage";
import { Restart } from "./Restart";
import { Summary } from "./Summary";
import { useGuide, useGuideState } from "./useGuide";

/** A scenario from a few questions: one a screen, each of which may be passed over. */
export function Guide() {
  const { step, state } = useGuideState();
  useEffect(() => readAnswers(readGuide), []);
  if (state === null) return null;
  return <GuidePage state={state} step={Math.min(step, questions.length)} />;
}

function GuidePage({ state, step }: { state: GuideState; step: number }) {
  const asked = useGuide(state);
  const { t } = asked;
  const question = questions[step];
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Button look="plain" className={styles.leave} onClick={goToLibrary}>
          <StepsMark />
          {t("leave")}
        </Button>
        <LanguageSwitch />
      </header>
      <main id="content" tabIndex={-1}>
        {question === undefined ? (
          <Summary asked={asked} step={step} />
        ) : (
          <QuestionPage
            key={question}
            question={question}
            asked={asked}
            step={step}
            state={state}
          />
        )}
        <div className={styles.foot}>
          <p>{t("kept")}</p>
          <Restart
            t={t}
            state={state}
            isEmpty={state.skipped.length === 0 && Object.keys(state.answers).length === 0}
            onRestart={() => restartGuide(emptyGuide)}
            onPutBack={restartGuide}
          />
        </div>
      </main>
    </div>
  );
}
