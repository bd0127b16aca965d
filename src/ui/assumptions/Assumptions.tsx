import { Tabs } from "@mantine/core";
import { useEffect } from "react";
import type { Scenario } from "../../scenario";
import { useScenario } from "../../state";
import styles from "./Assumptions.module.css";
import { arrived, type Subject, showSubject, subjects, usePlace } from "./place";
import { ReadingProvider, useReadingOf } from "./reading";
import { Context } from "./subjects/Context";
import { Costs } from "./subjects/Costs";
import { Funding } from "./subjects/Funding";
import { Routes } from "./subjects/Routes";
import { Services } from "./subjects/Services";
import { Stages } from "./subjects/Stages";
import { Team } from "./subjects/Team";
import { elementOf } from "./target";

const contents: Readonly<Record<Subject, (props: { scenario: Scenario }) => React.ReactNode>> = {
  context: Context,
  stages: Stages,
  services: Services,
  routes: Routes,
  team: Team,
  costs: Costs,
  funding: Funding,
};

/** Every assumption of the open scenario, subject by subject, each figure editable where it stands. */
export function Assumptions() {
  const scenario = useScenario();
  const reading = useReadingOf(scenario);
  const { subject, wanted } = usePlace();
  const { t } = reading;

  useEffect(() => {
    if (wanted === null) return;
    const element = elementOf(wanted);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "center" });
    arrived();
  }, [wanted]);

  const Content = contents[subject];
  return (
    <ReadingProvider value={reading}>
      <Tabs
        value={subject}
        onChange={(next) => {
          const known = subjects.find((one) => one === next);
          if (known) showSubject(known);
        }}
        variant="unstyled"
        classNames={{ list: styles.list ?? "", tab: styles.tab ?? "", panel: styles.panel ?? "" }}
      >
        <Tabs.List aria-label={t("assumptions.subjectsLabel")}>
          {subjects.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`assumptions.shortSubjects.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {subjects.map((one) => (
          // Panels stand for their tabs; only the one that is read is filled.
          <Tabs.Panel key={one} value={one}>
            {one === subject && (
              <>
                <h3 className={styles.subject}>{t(`assumptions.subjects.${one}`)}</h3>
                <p className={styles.amounts}>{t("assumptions.amounts")}</p>
                <Content scenario={scenario} />
              </>
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
    </ReadingProvider>
  );
}
