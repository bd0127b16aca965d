import { beforeEach, describe, expect, test, vi } from "vitest";
import { startTexts } from "../../src/locales";
import { type Scenario, serialiseScenario } from "../../src/scenario";
import { keepOpened, linkLimits, makeLink, setValue, store } from "../../src/state";
import { keepNow } from "../../src/state/keeping";
import { show } from "../../src/state/opening";
import { openLink } from "../../src/state/share";
import { fresh } from "../../src/state/store";
import { encodeLink } from "../../src/storage";
import { small } from "./scenario";
import { emptyShelf, shelf } from "./shelf";

vi.mock(import("../../src/storage"), async (original) => {
  const { shelfCalls } = await import("./shelf");
  return { ...(await original()), ...shelfCalls };
});

startTexts("fr");

/** The code of the link that the page would make. */
async function codeOf(scenario: Scenario): Promise<string> {
  show(fresh({ kind: "file", name: "a.json" }, scenario, null));
  const link = await makeLink(scenario);
  if (!link.ok) throw new Error(link.reason);
  return link.address.slice(link.address.indexOf("#lien/") + "#lien/".length);
}

/** Texts that no compression makes shorter. */
function noisy(seed: number, length: number): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCodePoint(0x4e00 + (state % 20_000));
  }).join("");
}

beforeEach(() => {
  store.setState(store.getInitialState(), true);
  emptyShelf();
  history.replaceState(null, "", "#");
});

describe("a link", () => {
  test("opens as a new scenario with its variants, kept from its first change", async () => {
    const code = await codeOf(small);
    store.setState(store.getInitialState(), true);
    await openLink(code);
    const { open } = store.getState();
    expect(open?.base).toEqual(small);
    expect(open).toMatchObject({ keeping: "untouched", record: null });
    expect(location.hash).toBe(`#lien/${code}`);
    expect(shelf.records.size).toBe(0);
    setValue("services.colis.price", 3);
    await keepNow();
    expect([...shelf.records.values()]).toMatchObject([{ name: "Essai" }]);
    expect(location.hash).toMatch(/^#scenario\//);
  });

  test("too long for a code with its notes, it is drawn without them", async () => {
    const whole = await makeLink(small);
    expect(whole).toMatchObject({ drawn: { isWhole: true } });
    const note = noisy(7, 900);
    const [colis] = small.services ?? [];
    if (!colis) throw new Error("no service");
    const noted: Scenario = {
      ...small,
      meta: { ...small.meta, description: note },
      services: [{ ...colis, note, about: { price: { source: note, state: "quote" } } }],
    };
    const link = await makeLink(noted);
    if (!link.ok || !link.drawn) throw new Error("no code");
    expect(link.drawn.isWhole).toBe(false);
    expect(link.address.length).toBeGreaterThan(linkLimits.drawn);
    expect(link.drawn.address.length).toBeLessThanOrEqual(linkLimits.drawn);
    const { address } = link.drawn;
    await openLink(address.slice(address.indexOf("#lien/") + "#lien/".length));
    const { description: _description, ...meta } = small.meta;
    expect(store.getState().open?.base).toEqual({ ...small, meta });
    const long = { ...noted, overheads: [{ ...small.overheads?.[0], name: noisy(3, 200) }] };
    const many = await makeLink({
      ...long,
      drivers: Array.from({ length: 20 }, (_, index) => ({
        id: `h${index}`,
        name: noisy(index + 9, 100),
        value: 1,
      })),
    } as Scenario);
    expect(many).toMatchObject({ ok: true, drawn: null });
  });

  test("is kept as it is when asked", async () => {
    await openLink(await codeOf(small));
    await keepOpened();
    expect([...shelf.records.values()].map(({ text }) => text)).toEqual([serialiseScenario(small)]);
    expect(store.getState().open?.keeping).toBe("kept");
  });

  test("of a scenario that is kept, exactly the same, opens that one", async () => {
    const code = await codeOf(small);
    await keepOpened();
    const key = store.getState().open?.record?.key;
    await openLink(code);
    expect(store.getState().notice).toEqual({ kind: "alreadyKept", name: "Essai" });
    expect(store.getState().open?.record?.key).toBe(key);
    expect(shelf.records.size).toBe(1);
  });

  test("of a scenario that is kept with other figures never touches it", async () => {
    const code = await codeOf(small);
    setValue("services.colis.price", 9);
    await keepNow();
    await openLink(code);
    expect(store.getState().notice).toEqual({ kind: "linkBesideKept" });
    setValue("services.colis.price", 3);
    await keepNow();
    const prices = [...shelf.records.values()].map(({ text }) => /"price": (\S+),/.exec(text)?.[1]);
    expect(prices).toEqual(["9", "3"]);
  });

  test.each([
    ["damaged", () => Promise.resolve("abc"), "damaged", undefined],
    ["cut", async () => (await codeOf(small)).slice(0, -9), "damaged", undefined],
    ["that holds half a file", () => encodeLink('{"format":'), "damaged", undefined],
    ["that is a bomb", () => encodeLink(" ".repeat(9_000_000)), "tooLarge", undefined],
    ["of something else", () => encodeLink('{"format":"autre"}'), "content", "wrongFormat"],
    [
      "whose price is below zero",
      () => encodeLink(serialiseScenario(small).replace('"price": 2.5', '"price": -1')),
      "content",
      "outOfRange",
    ],
    [
      "whose run stops",
      () => encodeLink(serialiseScenario(small).replace("2.5", '"= 1 / abs(t - 7)"')),
      "content",
      "notFiniteAtRun",
    ],
  ])("%s is refused, and what is on screen stays", async (_, make, link, code) => {
    const bad = await make();
    show(fresh({ kind: "file", name: "a.json" }, small, null));
    await keepOpened();
    const { open } = store.getState();
    await openLink(bad);
    expect(store.getState()).toMatchObject({ open, view: "scenario" });
    expect(store.getState().refusals[0]?.link).toBe(link);
    expect(store.getState().refusals[0]?.issues[0]?.code).toBe(code);
    expect(location.hash).toBe(`#scenario/${open?.record?.key}`);
    expect(shelf.records.size).toBe(1);
  });

  test("that comes first and is damaged leaves the library", async () => {
    await openLink("abc");
    expect(store.getState()).toMatchObject({ view: "library", open: null });
    expect(location.hash).toBe("");
  });

  test("too long is not made, and its length is told", async () => {
    const meta = {
      ...small.meta,
      description: noisy(1, 4_000),
      author: noisy(2, 4_000),
      territory: noisy(3, 4_000),
    };
    const link = await makeLink({ ...small, meta });
    expect(link).toMatchObject({ ok: false, reason: "tooLong" });
    if (!link.ok && link.reason === "tooLong") {
      expect(link.length).toBeGreaterThan(linkLimits.longest);
    }
  });
});
