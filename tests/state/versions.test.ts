import { beforeEach, describe, expect, test, vi } from "vitest";
import { startTexts } from "../../src/locales";
import { serialiseScenario } from "../../src/scenario";
import {
  putBackVersion,
  refreshVersions,
  removeVersion,
  restoreVersion,
  setValue,
  showVariant,
  store,
  takeVersion,
  undo,
} from "../../src/state";
import { keepNow } from "../../src/state/keeping";
import { show } from "../../src/state/opening";
import { fresh } from "../../src/state/store";
import { type KeptVersion, versionLimits } from "../../src/storage";
import { small } from "./scenario";
import { emptyShelf, shelf } from "./shelf";

vi.mock(import("../../src/storage"), async (original) => {
  const { shelfCalls } = await import("./shelf");
  return { ...(await original()), ...shelfCalls };
});

startTexts("fr");

function open() {
  const { open } = store.getState();
  if (!open) throw new Error("nothing is open");
  return open;
}

function price(): unknown {
  return open().base.services?.[0]?.price;
}

function versions(): readonly KeptVersion[] {
  const { versions } = store.getState();
  if (!Array.isArray(versions)) throw new Error(JSON.stringify(versions));
  return versions;
}

function first(): KeptVersion {
  const [version] = versions();
  if (!version) throw new Error("no version");
  return version;
}

beforeEach(() => {
  store.setState(store.getInitialState(), true);
  emptyShelf();
  history.replaceState(null, "", "#");
  show(fresh({ kind: "example", name: "essai" }, small, null));
});

describe("versions", () => {
  test("one taken of an example keeps the example first, as it is", async () => {
    expect(await takeVersion("  Avant ")).toBe("done");
    expect(open().keeping).toBe("kept");
    expect([...shelf.records.keys()]).toEqual([open().record?.key]);
    expect(versions()).toMatchObject([
      { name: "Avant", reason: "hand", text: serialiseScenario(small) },
    ]);
  });

  test("going back is an edit that can be undone, and keeps the present as a version", async () => {
    await takeVersion("Avant");
    const version = first();
    setValue("services.colis.price", 3);
    setValue("economy.priceGrowth", 0.02);
    expect(await restoreVersion(version)).toBe("done");
    expect(open().base).toEqual(small);
    expect(store.getState().notice).toMatchObject({ kind: "removed", label: { key: "restored" } });
    const automatic = versions().find(({ reason }) => reason === "beforeRestore");
    expect(automatic?.name).toBe("Avant le retour à «\u00a0Avant\u00a0»");
    expect(automatic?.text).toContain('"price": 3');
    undo();
    expect(price()).toBe(3);
    expect(open().base.economy).toEqual({ priceGrowth: 0.02 });
    await keepNow();
    expect(shelf.records.size).toBe(1);
  });

  test("going back takes no further version where one holds the present", async () => {
    await takeVersion("Avant");
    const version = first();
    setValue("services.colis.price", 3);
    await takeVersion("Plus cher");
    await restoreVersion(version);
    expect(versions().map(({ name }) => name)).toEqual(["Avant", "Plus cher"]);
  });

  test("going back while a variant is looked at shows the base", async () => {
    await takeVersion("Avant");
    setValue("services.colis.price", 3);
    showVariant("haute");
    expect(await restoreVersion(first())).toBe("done");
    expect(open()).toMatchObject({ variant: null, shown: small, base: small });
  });

  test("a version of a scenario that was another one keeps the identity of the one that is open", async () => {
    await takeVersion("Avant");
    const version = first();
    const id = "11111111-2222-4333-8444-555555555555";
    store.setState({ open: { ...open(), base: { ...small, meta: { ...small.meta, id } } } });
    await restoreVersion(version);
    expect(open().base.meta.id).toBe(id);
  });

  test.each(["refused", "full"] as const)(
    "where storage is %s nothing is changed, and it is said",
    async (fault) => {
      await takeVersion("Avant");
      const version = first();
      setValue("services.colis.price", 3);
      await keepNow();
      shelf.fault = fault;
      expect(await takeVersion("Après")).toBe(fault);
      expect(await restoreVersion(version)).toBe(fault);
      expect(price()).toBe(3);
      expect(store.getState().versions).toBe(fault);
    },
  );

  test("one past the limit is refused and none is lost", async () => {
    await takeVersion("Avant");
    const version = first();
    for (let index = 1; index < versionLimits.byHand; index += 1) {
      shelf.versions.set(`v${index}`, { ...version, key: `v${index}` });
    }
    expect(await takeVersion("De trop")).toBe("tooMany");
    await refreshVersions();
    expect(versions()).toHaveLength(versionLimits.byHand);
  });

  test("one that no longer reads is not gone back to", async () => {
    await takeVersion("Avant");
    setValue("services.colis.price", 3);
    expect(await restoreVersion({ ...first(), text: "{" })).toBe("unreadable");
    expect(price()).toBe(3);
  });

  test("one taken away can be put back", async () => {
    await takeVersion("Avant");
    const version = first();
    await removeVersion(version);
    expect(versions()).toEqual([]);
    await putBackVersion();
    expect(versions()).toEqual([version]);
    expect(store.getState().removedVersion).toBeNull();
  });
});
