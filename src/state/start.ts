import { startTexts } from "../locales";
import { type Address, onAddress, readAddress, readLanguage } from "../storage";
import { showComparison, showPortfolio } from "./comparison/show";
import { showGuide } from "./guide";
import { startKeeping } from "./keeping";
import { startRisk } from "./risk";
import { documentOf } from "./documentNames";
import { openExample, openKept, showLibrary } from "./opening";
import { openLink } from "./share";
import { type OpenScenario, store } from "./store";
import { startWindows } from "./windows";

/** Makes the page ready: its language, what its address points to, and keeping every change. */
export function start(): void {
  const language = readLanguage();
  startTexts(language);
  store.setState({ language });
  startKeeping();
  startWindows();
  startRisk();
  onAddress(follow);
  const address = readAddress();
  if (address) follow(address);
}

function follow(address: Address): void {
  const { open } = store.getState();
  if (address.kind === "library") showLibrary();
  else if (address.kind === "guide") showGuide(address.step);
  else if (address.kind === "portfolio") showPortfolio();
  else if (address.kind === "comparison") showComparison({ kind: "code", code: address.code });
  else if (open && isOn(open, address)) {
    const document = address.document === undefined ? null : documentOf(address.document);
    store.setState({ view: "scenario", document, notice: null });
  } else if (address.kind === "example") void openExample(address.name, false, address.document);
  else if (address.kind === "link") void openLink(address.code, address.document);
  else void openKept(address.key, false, address.document);
}

function isOn({ record, origin }: OpenScenario, address: Address): boolean {
  if (address.kind === "kept") return record?.key === address.key;
  if (record !== null) return false;
  if (address.kind === "link") return origin.kind === "link" && origin.code === address.code;
  return address.kind === "example" && origin.kind === "example" && origin.name === address.name;
}
