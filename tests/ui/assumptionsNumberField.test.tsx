import { MantineProvider } from "@mantine/core";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startTexts } from "../../src/locales";
import { NumberField } from "../../src/ui/parts/NumberField";
import type { NumberSpec } from "../../src/ui/parts/numberFieldReading";
import { stepFrom } from "../../src/ui/parts/numberFieldStep";

const price: NumberSpec = { unit: "eurPerUnit", min: 0 };
const share: NumberSpec = { unit: "share", min: 0, max: 1 };
const months: NumberSpec = { unit: "months", min: 1, whole: true };

interface Setting {
  readonly start?: number | undefined;
  readonly spec?: NumberSpec;
  readonly unit?: string;
  readonly language?: "fr" | "en";
  readonly mayBeEmpty?: boolean;
  readonly refuse?: (value: number | undefined) => string | null;
}

const committed = vi.fn<(value: number | undefined) => void>();

function Held({
  start,
  spec = price,
  unit = "€/colis",
  language = "fr",
  refuse,
  ...rest
}: Setting) {
  const [value, setValue] = useState(start);
  return (
    <MantineProvider>
      <NumberField
        id="prix"
        label="Prix"
        value={value}
        spec={spec}
        unit={unit}
        language={language}
        {...rest}
        onCommit={(next) => {
          const refusal = refuse?.(next) ?? null;
          if (refusal === null) {
            committed(next);
            setValue(next);
          }
          return refusal;
        }}
      />
      <button type="button" onClick={() => setValue(99)}>
        ailleurs
      </button>
    </MantineProvider>
  );
}

function field(setting: Setting): HTMLInputElement {
  render(<Held {...setting} />);
  return screen.getByLabelText<HTMLInputElement>("Prix");
}

function write(input: HTMLInputElement, text: string) {
  act(() => input.focus());
  fireEvent.change(input, { target: { value: text } });
}

function plain(text: string | null | undefined): string {
  return (text ?? "").replace(/[\u00a0\u202f]/g, " ");
}

beforeEach(() => {
  startTexts("fr");
  committed.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

describe("typing", () => {
  test("shows the value in the French way, its unit beside, and takes it at Enter", () => {
    const input = field({ start: 1234.5 });
    expect(plain(input.value)).toBe("1 234,5");
    expect(plain(document.getElementById("prix-unit")?.textContent).replace("\u200b", "")).toBe(
      "€/colis",
    );
    expect(input.inputMode).toBe("decimal");
    write(input, "12,50 €");
    expect(committed).not.toHaveBeenCalled();
    fireEvent.keyDown(input, { key: "Enter" });
    expect(committed.mock.calls).toEqual([[12.5]]);
    expect(input.value).toBe("12,5");
  });

  test("takes it when one leaves the field, and nothing when nothing was typed", () => {
    const input = field({ start: 3 });
    act(() => input.focus());
    act(() => input.blur());
    expect(committed).not.toHaveBeenCalled();
    write(input, "4");
    act(() => input.blur());
    expect(committed.mock.calls).toEqual([[4]]);
  });

  test("Escape gives back what stood there", () => {
    const input = field({ start: 3 });
    write(input, "400");
    fireEvent.keyDown(input, { key: "Escape" });
    expect(input.value).toBe("3");
    act(() => input.blur());
    expect(committed).not.toHaveBeenCalled();
  });

  test("shares are shown and typed in percent", () => {
    const input = field({ start: 0.07, spec: share, unit: "%" });
    expect(input.value).toBe("7");
    write(input, "29 %");
    fireEvent.keyDown(input, { key: "Enter" });
    expect(committed.mock.calls).toEqual([[0.29]]);
  });

  test("an empty field is the default where there may be one, else a fault", () => {
    const input = field({
      start: 0.5,
      spec: { ...share, default: 1 },
      mayBeEmpty: true,
      unit: "%",
    });
    write(input, "");
    fireEvent.keyDown(input, { key: "Enter" });
    expect(committed.mock.calls).toEqual([[undefined]]);
    expect(input.placeholder).toBe("100");
    cleanup();
    const required = field({ start: 3 });
    write(required, " ");
    fireEvent.keyDown(required, { key: "Enter" });
    expect(screen.getByRole("alert").textContent).toBe("Écrivez un nombre.");
  });

  test("English groups by commas, which are out of the way while one types", () => {
    const input = field({ start: 1300, language: "en" });
    expect(input.value).toBe("1,300");
    act(() => input.focus());
    expect(input.value).toBe("1300");
  });
});

describe("what is refused", () => {
  test.each([
    ["douze", price, "« douze » n’est pas un nombre."],
    ["12 kg", price, "Ce champ n’attend pas « kg »."],
    ["12 %", price, "Ce champ n’attend pas de pourcentage."],
    ["-1", price, "Il faut 0 ou plus."],
    ["101", share, "Il faut un nombre de 0 % à 100 %."],
    ["2,5", months, "Il faut un nombre entier."],
    ["0", months, "Il faut 1 ou plus."],
    [
      "1 23",
      price,
      "« 1 23 » : les chiffres ne se groupent pas par trois. Écrivez par exemple 1 234,56.",
    ],
  ])("%j is told in a sentence and stays in the field", (text, spec, sentence) => {
    const input = field({ start: 1, spec, unit: "" });
    write(input, text);
    act(() => input.blur());
    expect(committed).not.toHaveBeenCalled();
    expect(input.value).toBe(text);
    const said = screen.getByRole("alert");
    expect(plain(said.textContent)).toBe(sentence);
    expect(input.getAttribute("aria-invalid")).toBe("true");
    expect(input.getAttribute("aria-describedby")?.split(" ")).toContain(said.id);
  });

  test("by the scenario is told in its own sentence", () => {
    const input = field({ start: 1, refuse: () => "Les parts doivent faire 100 %." });
    write(input, "2");
    act(() => input.blur());
    expect(input.value).toBe("2");
    expect(screen.getByRole("alert").textContent).toBe("Les parts doivent faire 100 %.");
  });

  test("gives way when the value changes from elsewhere", () => {
    const input = field({ start: 1 });
    write(input, "douze");
    act(() => input.blur());
    fireEvent.click(screen.getByText("ailleurs"));
    expect(input.value).toBe("99");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("the range is said with the field while one types", () => {
    const input = field({ start: 0.5, spec: share, unit: "%" });
    act(() => input.focus());
    const ids = input.getAttribute("aria-describedby")?.split(" ") ?? [];
    const texts = ids.map((id) => plain(document.getElementById(id)?.textContent));
    expect(texts).toContain("Il faut un nombre de 0 % à 100 %.");
  });
});

describe("a number that can be read in two ways", () => {
  test("is asked about, and each answer is a button in words", () => {
    const input = field({ start: 1 });
    write(input, "1.234");
    act(() => input.blur());
    expect(committed).not.toHaveBeenCalled();
    expect(plain(screen.getByRole("alert").textContent)).toContain(
      "« 1.234 » peut se lire de deux façons :",
    );
    const buttons = screen.getAllByRole("button", { name: /\(/ });
    expect(buttons.map(({ textContent }) => plain(textContent))).toEqual([
      "1 234 (milliers)",
      "1,234 (avec décimales)",
    ]);
    fireEvent.click(buttons[1] as HTMLElement);
    expect(committed.mock.calls).toEqual([[1.234]]);
    expect(document.activeElement).toBe(input);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("is no question where it is what stood there already", () => {
    const input = field({ start: 1.234 });
    write(input, "1,2345");
    write(input, "1,234");
    act(() => input.blur());
    expect(screen.queryByRole("alert")).toBeNull();
    expect(committed).not.toHaveBeenCalled();
  });

  test("an answer out of the range is refused like any other", () => {
    const input = field({ start: 1, spec: months, unit: "mois" });
    write(input, "1,234");
    fireEvent.keyDown(input, { key: "Enter" });
    fireEvent.click(screen.getByRole("button", { name: /décimales/ }));
    expect(committed).not.toHaveBeenCalled();
    expect(screen.getByRole("alert").textContent).toBe("Il faut un nombre entier.");
  });
});

describe("arrows", () => {
  test.each([
    [18, 1, 19],
    [18, -1, 17],
    [12.5, 1, 13],
    [12.5, -1, 12],
    [0.52, 1, 0.53],
    [1500, 1, 1600],
    [1550, -1, 1500],
    [0, 1, 1],
    [-18, 1, -17],
    [0.00002, 1, 0.0001],
  ] as const)("%d by %d is %d", (value, direction, next) => {
    expect(stepFrom(value, direction, false)).toBe(next);
  });

  test("move whole numbers by whole steps", () => {
    expect(stepFrom(4, 1, true)).toBe(5);
    expect(stepFrom(36, -1, true)).toBe(35);
  });

  test("a burst of presses is one edit, within the range", () => {
    vi.useFakeTimers();
    const input = field({ start: 0.98, spec: share, unit: "%" });
    act(() => input.focus());
    for (let press = 0; press < 5; press += 1) fireEvent.keyDown(input, { key: "ArrowUp" });
    expect(input.value).toBe("100");
    expect(committed).not.toHaveBeenCalled();
    act(() => {
      vi.advanceTimersByTime(400);
    });
    expect(committed.mock.calls).toEqual([[1]]);
  });
});
