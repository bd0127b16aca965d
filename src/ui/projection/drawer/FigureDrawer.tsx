import { Drawer } from "@mantine/core";
import { useEffect, useRef } from "react";
import { backDrawer, closeDrawer, type DrawerStep, usePalier, useResults } from "../../../state";
import { Button } from "../../parts/Button";
import { useFigures } from "../useFigures";
import styles from "./FigureDrawer.module.css";
import { ItemPage } from "./ItemPage";
import { LinePage } from "./LinePage";
import { MeasurePage } from "./MeasurePage";
import { stepTitle } from "./stepTitle";

/** How a figure is made: from a measure to its lines, months, items, and the assumptions behind them. */
export function FigureDrawer() {
  const steps = usePalier((state) => state.drawer);
  const { plan } = useResults();
  const figures = useFigures();
  const { t } = figures;
  const step = steps.at(-1);
  const before = steps.at(-2);
  const head = useRef<HTMLHeadingElement>(null);
  const depth = steps.length;
  const deepest = useRef(0);
  useEffect(() => {
    // The drawer itself takes the focus when it opens; on the next pages it goes to their title.
    if (depth > 0 && deepest.current > 0) head.current?.focus();
    deepest.current = depth;
  }, [depth]);
  return (
    <Drawer
      opened={step !== undefined && plan !== null}
      onClose={closeDrawer}
      title={t("projection.drawer.title")}
      closeButtonProps={{ "aria-label": t("projection.drawer.close") }}
      size="32rem"
      classNames={{ content: styles.drawer, header: styles.header, title: styles.title }}
    >
      {plan && step && (
        <>
          {before && (
            <Button look="plain" className={styles.back} onClick={backDrawer}>
              <span aria-hidden="true">←</span>
              {t("projection.drawer.backTo", { name: stepTitle(before, plan, t) })}
            </Button>
          )}
          <h3 ref={head} tabIndex={-1} className={styles.name}>
            {stepTitle(step, plan, t)}
          </h3>
          <StepPage step={step} plan={plan} figures={figures} key={keyOf(step)} />
        </>
      )}
    </Drawer>
  );
}

function keyOf(step: DrawerStep): string {
  return JSON.stringify(step);
}

export interface StepPageProps<S extends DrawerStep = DrawerStep> {
  step: S;
  plan: NonNullable<ReturnType<typeof useResults>["plan"]>;
  figures: ReturnType<typeof useFigures>;
}

function StepPage({ step, plan, figures }: StepPageProps) {
  switch (step.kind) {
    case "measure":
      return <MeasurePage step={step} plan={plan} figures={figures} />;
    case "line":
      return <LinePage step={step} plan={plan} figures={figures} />;
    case "item":
      return <ItemPage step={step} plan={plan} figures={figures} />;
  }
}
