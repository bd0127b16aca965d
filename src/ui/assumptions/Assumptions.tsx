import { Tabs } from "@mantine/core";
import { lazy, type ReactNode, Suspense, useEffect, useRef, useSyncExternalStore } from "react";
import type { Scenario } from "../../scenario";
import { useScenario } from "../../state";
import styles from "./Assumptions.module.css";
import { arrived, type Subject, showSubject, subjects, usePlace } from "./place";
import { RangeSign } from "./range/RangeShape";
import { ReadingProvider, useReading, useReadingOf } from "./reading";
import { Context } from "./subjects/Context";
import { Costs } from "./subjects/Costs";
import { Funding } from "./subjects/Funding";
import { Routes } from "./subjects/Routes";
import { Services } from "./subjects/Services";
import { Stages } from "./subjects/Stages";
import { Team } from "./subjects/Team";
import { elementOf } from "./target";
import { VariantChanges } from "./variants/VariantChanges";

const contents: Readonly<Record<Subject, (props: { scenario: Scenario }) => ReactNode>> = {
  context: Context,
  stages: Stages,
  services: Services,
  routes: Routes,
  team: Team,
  costs: Costs,
  funding: Funding,
};

/** The list of all: fetched when it is asked for. */
const AllAssumptions = lazy(async () => ({
  default: (await import("./all/AllAssumptions")).AllAssumptions,
}));

/** Every assumption of the open scenario, subject by subject, each figure editable where it stands. */
export function Assumptions() {
  const scenario = useScenario();
  const reading = useReadingOf(scenario);
  const { subject, wanted } = usePlace();
  const isPrinting = useIsPrinting();
  const root = useRef<HTMLDivElement>(null);
  const { t } = reading;

  useEffect(() => {
    if (wanted === null) return;
    const element = elementOf(wanted);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "center" });
    arrived();
  }, [wanted]);

  // The list of all stands for the subjects on paper too.
  const isAll = subject === "all";
  const here = isAll ? 0 : subjects.indexOf(subject);
  return (
    <ReadingProvider value={reading}>
      <VariantChanges />
      {isPrinting &&
        subjects
          .slice(0, here)
          .map((one) => <SubjectContent key={one} subject={one} scenario={scenario} />)}
      <Tabs
        ref={root}
        value={subject}
        onChange={(next) => {
          const known = subjects.find((one) => one === next);
          if (known || next === "all") showSubject(known ?? "all");
          // Where the column scrolls by itself, each subject is read from its beginning.
          root.current?.closest("section")?.scrollTo({ top: 0 });
        }}
        variant="unstyled"
        classNames={{ list: styles.list ?? "", tab: styles.tab ?? "", panel: styles.panel ?? "" }}
      >
        <Tabs.List aria-label={t("assumptions.subjectsLabel")}>
          {subjects.map((one) => (
            <Tabs.Tab key={one} value={one} data-subject={one}>
              {t(`assumptions.shortSubjects.${one}`)}
            </Tabs.Tab>
          ))}
          <Tabs.Tab value="all">{t("said.all.tab")}</Tabs.Tab>
        </Tabs.List>
        {subjects.map((one) => (
          // Panels stand for their tabs; only the one that is read is filled.
          <Tabs.Panel key={one} value={one}>
            {one === subject && <SubjectContent subject={one} scenario={scenario} />}
          </Tabs.Panel>
        ))}
        <Tabs.Panel value="all">
          {isAll && (
            <>
              <h3 className={styles.subject}>{t("said.all.title")}</h3>
              <Suspense fallback={<p className={styles.amounts}>{t("shell.loading")}</p>}>
                <AllAssumptions scenario={scenario} isPrinting={isPrinting} />
              </Suspense>
            </>
          )}
        </Tabs.Panel>
      </Tabs>
      {isPrinting &&
        !isAll &&
        subjects
          .slice(here + 1)
          .map((one) => <SubjectContent key={one} subject={one} scenario={scenario} />)}
    </ReadingProvider>
  );
}

function SubjectContent({ subject, scenario }: { subject: Subject; scenario: Scenario }) {
  const { t } = useReading();
  const Content = contents[subject];
  return (
    <>
      <h3 className={styles.subject} tabIndex={-1} data-subject-title>
        {t(`assumptions.subjects.${subject}`)}
      </h3>
      <p className={styles.amounts}>
        {t("assumptions.amounts")}{" "}
        {(scenario.organisation.vat ?? "exempt") === "exempt" && `${t("assumptions.vatInCosts")} `}
        <span data-no-print>
          {t("assumptions.takes")} {t("assumptions.ranges")} <RangeSign />
        </span>
      </p>
      <Content scenario={scenario} />
    </>
  );
}

const paper = typeof matchMedia === "function" ? matchMedia("print") : null;

// Between the browser's own events: the media query alone changes once the pages are counted.
let isBetweenEvents = false;

function watchPaper(changed: () => void): () => void {
  const begin = () => {
    isBetweenEvents = true;
    changed();
  };
  const end = () => {
    isBetweenEvents = false;
    changed();
  };
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  paper?.addEventListener("change", changed);
  return () => {
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
    paper?.removeEventListener("change", changed);
  };
}

/** Whether the page is being printed: paper has no tabs, so every subject is written out. */
function useIsPrinting(): boolean {
  return useSyncExternalStore(watchPaper, () => isBetweenEvents || (paper?.matches ?? false));
}
