import { expect, test } from "vitest";
import { confidenceFactor } from "../../src/engine";
import { startTexts, translator } from "../../src/locales";
import { chanceOf, chanceText, fractionOf } from "../../src/ui/projection/risk/chance";
import { figuresOf } from "../../src/ui/projection/useFigures";

startTexts("fr");
const fr = figuresOf(translator("fr"), "fr");
const en = figuresOf(translator("en"), "en");

/** An estimate whose 95 % interval has this half-width, in points. */
const known = (p: number, half: number) => ({ p, se: half / 100 / confidenceFactor });

const percent = "\u202f%";
const within = "\u00a0±\u00a0";

test.each([
  [0.2, 0.7, "1 chance sur 5", `20${percent}${within}1`],
  [0.198, 0.7, "1 chance sur 5", `20${percent}${within}1`],
  [0.2, 0.3, "1 chance sur 5", `20,0${percent}${within}0,3`],
  [0.2, 0.01, "1 chance sur 5", `20,0${percent}${within}0,1`],
  [0.22, 0.3, "environ 1 chance sur 5", `22,0${percent}${within}0,3`],
  [0.8, 0.9, "4 chances sur 5", `80${percent}${within}1`],
  [0.5, 1.2, "1 chance sur 2", `50${percent}${within}2`],
  [0.55, 0.8, "environ 1 chance sur 2", `55${percent}${within}1`],
  [0.33, 1, "1 chance sur 3", `33${percent}${within}1`],
  [0.667, 1, "2 chances sur 3", `67${percent}${within}1`],
  [0.75, 1, "3 chances sur 4", `75${percent}${within}1`],
  [0.15, 0.8, "3 chances sur 20", `15${percent}${within}1`],
  [0.85, 0.8, "17 chances sur 20", `85${percent}${within}1`],
  [0.83, 0.8, "environ 17 chances sur 20", `83${percent}${within}1`],
  [0.17, 0.8, "environ 3 chances sur 20", `17${percent}${within}1`],
  [0.625, 1, "environ 3 chances sur 5", `63${percent}${within}1`],
  [0.9, 0.6, "9 chances sur 10", `90${percent}${within}1`],
  [0.05, 0.5, "1 chance sur 20", `5,0${percent}${within}0,5`],
  [0.02, 0.3, "1 chance sur 50", `2,0${percent}${within}0,3`],
  [0.0101, 0.2, "1 chance sur 100", `1,0${percent}${within}0,2`],
  [0.003, 0.11, "moins d’1 chance sur 100", `0,3${percent}${within}0,2`],
  [0.0002, 0.04, "moins d’1 chance sur 100", `moins de 0,1${percent}`],
  [0.9998, 0.04, "presque toujours", `plus de 99,9${percent}`],
  [0.98, 0.6, "presque toujours", `98,0${percent}${within}0,6`],
  // Rough as it is, the fraction stays near the figure.
  [0.2, 30, "1 chance sur 5", `moins de 50${percent}`],
  [0.05, 4, "1 chance sur 20", `5${percent}${within}4`],
])("%f known to %f points is said", (p, half, words, figure) => {
  const chance = chanceOf(known(p, half), 10_000, fr);
  expect(chance.words).toBe(words.replace(/sur /, "sur\u00a0"));
  expect(chance.figure).toBe(figure);
  expect(chance.text).toBe(`${chance.words} (${figure})`);
});

test("what never and what always happened is counted, not rounded", () => {
  const never = chanceOf({ p: 0, se: 0 }, 10_000, fr);
  expect(never.text).toBe("aucun tirage sur\u00a010\u202f000");
  expect(never.form).toBe("none");
  const always = chanceOf({ p: 1, se: 0 }, 10_000, fr);
  expect(always.text).toBe("dans tous les tirages");
  expect([always.words, always.figure]).toEqual(["tous les tirages", "sur\u00a010\u202f000"]);
});

test("too few trials say no precision", () => {
  expect(chanceOf({ p: 0.25, se: 0 }, 20, fr).text).toBe("1 chance sur\u00a04 (25\u202f%)");
});

test("in English too", () => {
  expect(chanceOf(known(0.2, 1), 10_000, en).text).toBe("1 chance in\u00a05 (20%\u00a0±\u00a01)");
  expect(chanceOf({ p: 0, se: 0 }, 10_000, en).text).toBe("no trial out of 10,000");
});

test("where nobody came to it, it says why", () => {
  expect(chanceText(null, 0, fr, "étape jamais atteinte")).toBe("étape jamais atteinte");
});

test("the fraction is one that everybody says, never far, and its complement has the same denominator", () => {
  for (let thousandth = 35; thousandth < 965; thousandth++) {
    const p = thousandth / 1000;
    const { fraction } = fractionOf(known(p, 0.1));
    const [part, whole] = fraction;
    expect(Math.abs(part / whole - p)).toBeLessThan(0.051);
    expect([2, 3, 4, 5, 10, 20]).toContain(whole);
    if (whole === 20) expect([1, 3, 17, 19]).toContain(part);
    if (p === 0.5) continue;
    expect(fractionOf(known(1 - p, 0.1)).fraction).toEqual([whole - part, whole]);
  }
});
