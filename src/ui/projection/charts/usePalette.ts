import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Palette } from "../../../charts";
import { hatch } from "./hatch";

/** The page's tokens as a chart's colours. */
function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const aid = token("--aid");
  const paper = token("--paper");
  return {
    ink: token("--ink"),
    inkSoft: token("--ink-soft"),
    paper,
    rule: token("--rule"),
    ruleStrong: token("--rule-strong"),
    accent: token("--accent"),
    ownRevenue: token("--own-revenue"),
    charges: token("--charges"),
    aid,
    cash: token("--cash"),
    alarm: token("--alarm"),
    stages: [1, 2, 3, 4, 5, 6].map((step) => token(`--stage-${step}`)),
    scenarios: [1, 2, 3, 4, 5, 6].map((place) => token(`--scenario-${place}`)),
    font: token("--font-text"),
    aidFill: hatch(aid, paper),
  };
}

/** Colours of the page as it is: light, dark or printed. Changes when the page does. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(readPalette);
  useEffect(() => {
    const read = () => setPalette(readPalette());
    // The print waits for nobody: the charts are drawn again before the paper is.
    const readNow = () => flushSync(read);
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const print = matchMedia("print");
    const scheme = new MutationObserver(read);
    scheme.observe(document.documentElement, { attributeFilter: ["data-mantine-color-scheme"] });
    dark.addEventListener("change", read);
    print.addEventListener("change", readNow);
    return () => {
      scheme.disconnect();
      dark.removeEventListener("change", read);
      print.removeEventListener("change", readNow);
    };
  }, []);
  return palette;
}
