import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  cancelRisk,
  closeTrial,
  goToLibrary,
  setRiskSettings,
  setValue,
  showTrial,
  showVariant,
  store,
} from "../../src/state";
import { show } from "../../src/state/opening";
import { startRisk } from "../../src/state/risk";
import { fresh } from "../../src/state/store";
import { failing, uncertain } from "../runner/scenario";

let stop = () => {};

const risk = () => store.getState().risk;

/** Waits for the state to be as wished. */
function until(wished: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (wished()) return resolve();
    const stopWatching = store.subscribe(() => {
      if (!wished()) return;
      stopWatching();
      resolve();
    });
  });
}
const ended = () => until(() => !["none", "running"].includes(risk().status));

function openUncertain(scenario = uncertain): void {
  show(fresh({ kind: "file", name: "essai.json" }, scenario, null));
}

beforeEach(() => {
  localStorage.clear();
  localStorage.setItem("palier.trials", JSON.stringify({ trials: 300 }));
  store.setState(store.getInitialState(), true);
  stop = startRisk();
});
afterEach(() => stop());

describe("the trials of the scenario on screen", () => {
  it("run when it is opened, and again when it changes, the last results staying meanwhile", async () => {
    openUncertain();
    expect(risk().status).toBe("running");
    await ended();
    const first = risk();
    expect(first).toMatchObject({ status: "done", progress: null, of: uncertain, previous: null });
    expect(first.risk?.trials).toBe(300);
    setValue("overheads.local.amount", 500);
    expect(risk()).toMatchObject({ status: "running", risk: first.risk, of: uncertain });
    await ended();
    expect(risk().of).toBe(store.getState().open?.shown);
    expect(risk().previous).toBe(first.risk);
  });

  it("are those of the last of several edits", async () => {
    openUncertain();
    for (const amount of [430, 440, 450]) setValue("overheads.local.amount", amount);
    await ended();
    expect(risk().status).toBe("done");
    expect(risk().of?.overheads?.[0]?.amount).toBe(450);
  });

  it("do not run while the start page is shown, and end where it comes", async () => {
    openUncertain();
    goToLibrary();
    expect(risk().status).toBe("none");
    store.setState({ view: "scenario" });
    await ended();
    expect(risk().status).toBe("done");
  });

  it("do not run while a value stops the plan", async () => {
    openUncertain();
    await ended();
    const { risk: last } = risk();
    setValue("services.colis.price", "=1 / (1 - t)");
    expect(store.getState().results.issue).not.toBeNull();
    expect(risk()).toMatchObject({ status: "done", risk: last, of: uncertain });
  });

  it("are forgotten when another scenario is opened", async () => {
    openUncertain();
    await ended();
    openUncertain({ ...uncertain, meta: { ...uncertain.meta, name: "Autre" } });
    expect(risk()).toMatchObject({ risk: null, previous: null, status: "running" });
    await ended();
    expect(risk().status).toBe("done");
  });

  it("of a variant are not told as a change of the base", async () => {
    const changes = [{ path: "services.colis.price", value: 9 }];
    openUncertain({ ...uncertain, variants: [{ id: "cher", name: "Cher", changes }] });
    await ended();
    showVariant("cher");
    await ended();
    expect(risk()).toMatchObject({ status: "done", previous: null });
    expect(risk().of).toBe(store.getState().open?.shown);
  });

  it("may be stopped by a value, which is told with its trial", async () => {
    openUncertain(failing);
    await ended();
    const { status, issue, stoppedTrial, of } = risk();
    expect([status, issue?.path]).toEqual(["stopped", "services.colis.price"]);
    expect(stoppedTrial).toBeGreaterThanOrEqual(0);
    expect(of).toBeNull();
  });

  it("can be cancelled", async () => {
    openUncertain();
    cancelRisk();
    await ended();
    expect(risk()).toMatchObject({ status: "cancelled", progress: null });
  });
});

describe("how they are run", () => {
  it("is remembered, and gives the same numbers after a reload", async () => {
    openUncertain();
    await ended();
    setRiskSettings({ seed: 11, trials: 200 });
    await ended();
    const told = risk().risk;
    expect([told?.seed, told?.trials]).toEqual([11, 200]);
    stop();
    store.setState(store.getInitialState(), true);
    stop = startRisk();
    openUncertain();
    await ended();
    expect(risk().settings).toEqual({ seed: 11, trials: 200, untilPrecise: false });
    expect(risk().risk).toStrictEqual(told);
  });

  it.each(["", "null", "[]", '{"trials":1e9,"seed":0.5,"untilPrecise":1}', '{"trials":-1}'])(
    "is the usual way where what is remembered is unreadable: %s",
    (text) => {
      stop();
      localStorage.setItem("palier.trials", text);
      store.setState(store.getInitialState(), true);
      stop = startRisk();
      expect(risk().settings).toEqual({ trials: 10_000, untilPrecise: false, seed: 1 });
    },
  );
});

describe("a trial that is read", () => {
  it("is the one of the results", async () => {
    openUncertain();
    await ended();
    await showTrial(12, "staged");
    expect(risk().opened?.trial).toBe(12);
    expect(risk().opened?.path.finalPosition).toBe(risk().risk?.finals.staged.position[12]);
    closeTrial();
    expect(risk().opened).toBeNull();
  });

  it("stays open through an edit, and is drawn anew with it", async () => {
    openUncertain();
    await ended();
    await showTrial(12, "committed");
    const before = risk().opened;
    setValue("overheads.local.amount", 500);
    expect(risk().opened).toBe(before);
    await until(() => risk().opened !== before);
    const { opened, of, closed } = risk();
    expect([opened?.trial, opened?.way, closed]).toEqual([12, "committed", null]);
    expect(opened?.model.scenario).toBe(of);
    expect([...(opened?.draws ?? [])]).toEqual([...(before?.draws ?? [])]);
    expect(opened?.path.finalPosition).toBeLessThan(before?.path.finalPosition ?? 0);
    await ended();
    expect(opened?.path.finalPosition).toBe(risk().risk?.finals.committed.position[12]);
  });

  it("is put away, and that is said, where other trials are run", async () => {
    openUncertain();
    await ended();
    await showTrial(12, "staged");
    setRiskSettings({ seed: 4 });
    expect(risk()).toMatchObject({ opened: null, closed: "trials" });
    await ended();
    expect(risk().closed).toBe("trials");
    await showTrial(2, "staged");
    expect(risk().closed).toBeNull();
  });

  it("stays beside the results of before, where a value stops those of the edit", async () => {
    openUncertain();
    await ended();
    await showTrial(12, "staged");
    const before = risk().opened;
    setValue("services.colis.price", "=prix - 5");
    await ended();
    expect(risk()).toMatchObject({ status: "stopped", of: uncertain });
    expect(risk().opened).toBe(before);
  });

  it("is not shown once the scenario has changed, nor where another was asked for since", async () => {
    openUncertain();
    await ended();
    const late = showTrial(12, "staged");
    setValue("overheads.local.amount", 500);
    await late;
    expect(risk().opened).toBeNull();
    await ended();
    await Promise.all([showTrial(1, "staged"), showTrial(2, "committed")]);
    expect(risk().opened?.trial).toBe(2);
    const closed = showTrial(3, "staged");
    closeTrial();
    await closed;
    expect(risk().opened).toBeNull();
  });
});
