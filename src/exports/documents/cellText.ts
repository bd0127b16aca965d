import { formatEurosCents, formatNumber, formatShare, type Language } from "../../units";
import type { DocumentCell } from "./document";

/** A cell as it is read; the head of its table says that amounts are in euros. */
export function cellText(cell: DocumentCell, language: Language): string {
  if (cell === null || typeof cell === "string") return cell ?? "";
  const { unit } = cell;
  const value = cell.shown ?? cell.value;
  switch (unit) {
    case "euros":
      return formatNumber(value, language, { decimals: 0 });
    case "cents":
      return formatEurosCents(value, language);
    case "share":
      return formatShare(value, language, { decimals: 1 });
    case "number":
      return formatNumber(value, language, { decimals: 1 });
  }
}
