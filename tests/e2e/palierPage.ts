import type { Locator, Page } from "@playwright/test";
import { type ExampleFile, exampleName } from "./plans";
import { expect } from "./watchedPage";

/** A file as a person would hand it over. */
export interface GivenFile {
  readonly name: string;
  readonly text: string | Buffer;
}

/** The page in the words of those who use it; in French unless said. */
export function palier(page: Page) {
  const assumptions = page.getByRole("region", { name: /^(Hypothèses|Assumptions)$/ });
  const projection = page.getByRole("region", { name: "Projection", exact: true });
  const essentials = page.getByRole("region", { name: /^(L’essentiel|The essentials)$/ });
  return {
    page,
    assumptions,
    projection,
    essentials,
    title: page.getByRole("heading", { level: 1 }),
    refused: page.getByRole("dialog", { name: /pas pu être ouvert|could not be opened/ }),
    drawer: page.getByRole("dialog", {
      name: /Comment ce chiffre se forme|How this figure is made/,
    }),
    keptList: page.getByRole("region", { name: /^(Reprendre|Resume)$/ }),

    async openLibrary() {
      await page.goto("./");
      await expect(exampleButton(page, "")).toHaveCount(4);
    },

    async openExample(file: ExampleFile) {
      await this.openLibrary();
      await this.chooseExample(file);
    },

    /** From the library, where one stands. */
    async chooseExample(file: ExampleFile) {
      const name = exampleName(file);
      await exampleButton(page, name).click();
      await expect(this.title).toHaveText(name);
      // The view's own code comes just after its header.
      await expect(essentials).toBeVisible();
    },

    async goToLibrary() {
      await page.getByRole("button", { name: /^(Bibliothèque|Library)$/ }).click();
      await expect(this.title).toHaveText("Palier");
    },

    async openFiles(...files: GivenFile[]) {
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: /^(Ouvrir un fichier|Open a file)$/ }).click();
      await (await chooser).setFiles(
        files.map(({ name, text }) => ({
          name,
          mimeType: "application/json",
          buffer: Buffer.from(text),
        })),
      );
    },

    async dropFiles(...files: GivenFile[]) {
      const given = files.map(({ name, text }) => ({ name, bytes: [...Buffer.from(text)] }));
      const dataTransfer = await page.evaluateHandle((list) => {
        const transfer = new DataTransfer();
        for (const { name, bytes } of list) {
          transfer.items.add(new File([new Uint8Array(bytes)], name));
        }
        return transfer;
      }, given);
      for (const type of ["dragenter", "dragover", "drop"]) {
        await page.locator("body").dispatchEvent(type, { dataTransfer });
      }
    },

    async subject(name: string) {
      const tab = assumptions.getByRole("tab", { name, exact: true });
      await tab.click();
      await expect(tab).toHaveAttribute("aria-selected", "true");
    },

    async view(name: string) {
      const tab = projection.getByRole("tab", { name, exact: true });
      await tab.click();
      await expect(tab).toHaveAttribute("aria-selected", "true");
    },

    /** A number of an item, such as the price of a service; its subject must be shown. */
    field(item: string, label: string): Locator {
      return assumptions
        .getByRole("region", { name: item, exact: true })
        .getByRole("textbox", { name: label, exact: true });
    },

    /** What the essentials say once the trials of what is on screen are done. */
    async essentialsAtRest(): Promise<string> {
      // Trials take their time on a busy machine.
      const running = /calcul en cours|being computed/;
      await expect(essentials).not.toContainText(running, { timeout: 60_000 });
      return essentials.innerText();
    },
    essential(name: string): Locator {
      return essentials.getByRole("button", { name: new RegExp(`^${name}`) });
    },

    chart(title: string): Locator {
      return projection.getByRole("figure", { name: title, exact: true });
    },

    table(caption: string | RegExp): Locator {
      return page.getByRole("table", { name: caption, exact: true });
    },
  };
}

/** The way into an example, from the library. */
export function exampleButton(page: Page, name: string): Locator {
  return page
    .getByRole("button", { name: /^(Ouvrir cet exemple|Open this example)/ })
    .filter({ hasText: name });
}

export type PalierPage = ReturnType<typeof palier>;

/** First service of the first example, whose price the whole tour turns on. */
export const journal = "Distribution du journal municipal";

/** Opens the first example on its first service and gives the field of its price. */
export async function openOnPrice(on: PalierPage): Promise<Locator> {
  await on.openExample("collectivites-et-coproprietes");
  await on.subject("Services");
  return on.field(journal, "Prix");
}

export async function type(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press("Enter");
}

/** Every cell of a table as it is read, row by row. */
export function cellsOf(table: Locator): Promise<string[][]> {
  return table.evaluate((element: HTMLTableElement) =>
    [...element.rows].map((row) => [...row.cells].map((cell) => (cell.textContent ?? "").trim())),
  );
}

/** Makes the browser one that asks for no place: what is saved arrives among the downloads. */
export async function saveAmongDownloads(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ["showOpenFilePicker", "showSaveFilePicker"]) {
      Reflect.deleteProperty(window, name);
    }
  });
}

/** Lets what moves come to rest, and what loads arrive. */
export async function settle(page: Page): Promise<void> {
  // The network is never idle: workers wait for trials to run. What loads says so on the page.
  await page.waitForLoadState("load");
  await expect(
    page.getByText(/(se prépare|being prepared|Preparing the chart|Un instant|One moment)…/),
  ).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}
