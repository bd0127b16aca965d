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

test.each([
  [0.2, 0.7, "1 chance sur 5 (20\u202f%\u00a0±\u00a01)"],
  [0.198, 0.7, "1 chance sur 5 (20\u202f%\u00a0±\u00a01)"],
  [0.2, 0.3, "1 chance sur 5 (20,0\u202f%\u00a0±\u00a00,3)"],
  [0.2, 0.01, "1 chance sur 5 (20,0\u202f%\u00a0±\u00a00,1)"],
  [0.22, 0.3, "environ 1 chance sur 5 (22,0\u202f%\u00a0±\u00a00,3)"],
  [0.8, 0.9, "4 chances sur 5 (80\u202f%\u00a0±\u00a01)"],
  [0.5, 1.2, "1 chance sur 2 (50\u202f%\u00a0±\u00a02)"],
  [0.33, 1, "1 chance sur 3 (33\u202f%\u00a0±\u00a01)"],
  [0.667, 1, "2 chances sur 3 (67\u202f%\u00a0±\u00a01)"],
  [0.75, 1, "3 chances sur 4 (75\u202f%\u00a0±\u00a01)"],
  [0.9, 0.6, "9 chances sur 10 (90\u202f%\u00a0±\u00a01)"],
  [0.05, 0.5, "1 chance sur 20 (5,0\u202f%\u00a0±\u00a00,5)"],
  [0.02, 0.3, "1 chance sur 50 (2,0\u202f%\u00a0±\u00a00,3)"],
  [0.0101, 0.2, "1 chance sur 100 (1,0\u202f%\u00a0±\u00a00,2)"],
  [0.003, 0.11, "moins d’1 chance sur 100 (0,3\u202f%\u00a0±\u00a00,2)"],
  [0.0002, 0.02, "moins d’1 chance sur 100 (0,02\u202f%\u00a0±\u00a00,02)"],
  [0.998, 0.12, "presque toujours (99,8\u202f%\u00a0±\u00a00,2)"],
  // Rough as it is, the fraction stays near the figure.
  [0.2, 30, "1 chance sur 5 (20\u202f%\u00a0±\u00a030)"],
  [0.05, 4, "1 chance sur 20 (5\u202f%\u00a0±\u00a04)"],
])("%f known to %f points is said", (p, half, words) => {
  expect(chanceOf(known(p, half), 10_000, fr).text).toBe(words);
});

test("what never and what always happened is counted, not rounded", () => {
  const never = chanceOf({ p: 0, se: 0 }, 10_000, fr);
  expect(never.text).toBe("aucun tirage sur 10\u202f000");
  expect(never.form).toBe("none");
  const always = chanceOf({ p: 1, se: 0 }, 10_000, fr);
  expect(always.text).toBe("dans tous les tirages");
  expect([always.words, always.figure]).toEqual(["tous les tirages", "sur 10\u202f000"]);
});

test("too few trials say no precision", () => {
  expect(chanceOf({ p: 0.25, se: 0 }, 20, fr).text).toBe("1 chance sur 4 (25\u202f%)");
});

test("in English too", () => {
  expect(chanceOf(known(0.2, 1), 10_000, en).text).toBe("1 chance in 5 (20%\u00a0±\u00a01)");
  expect(chanceOf({ p: 0, se: 0 }, 10_000, en).text).toBe("no trial out of 10,000");
});

test("where nobody came to it, it says why", () => {
  expect(chanceText(null, 0, fr, "étape jamais atteinte")).toBe("étape jamais atteinte");
});

test("the fraction is never farther from the figure than three points", () => {
  for (let p = 0.01; p < 0.975; p += 0.001) {
    const { fraction } = fractionOf(known(p, 0.1));
    expect(Math.abs(fraction[0] / fraction[1] - p)).toBeLessThan(0.03);
  }
});
