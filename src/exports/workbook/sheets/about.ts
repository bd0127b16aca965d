import type { Looks } from "../grid/looks";
import { Sheet } from "../grid/sheet";
import type { WorkbookAsked } from "../asked";
import { formatDay } from "../../../units";
import { said, type Words } from "../words";

/** The first sheet: what the workbook is of, what each sheet holds, what is live and what is not. */
export function writeAbout(asked: WorkbookAsked, count: number, words: Words, looks: Looks): Sheet {
  const { sheets, about: texts } = words.workbook;
  const { scenario, variant, made, language } = asked;
  const { meta, organisation } = scenario;
  const sheet = new Sheet(sheets.about);
  sheet.columns.push({ width: 30 }, { width: 100 });
  sheet.page = { orientation: "portrait" };
  let row = 0;
  const line = (left: string, right: string) => {
    sheet.put(row, 0, left, looks.strongWrapped);
    if (right !== "") sheet.put(row, 1, right, looks.wrapped);
    row += 1;
  };
  sheet.put(row, 0, meta.name, looks.title);
  row += 2;
  if (variant !== null) line(texts.variant, variant);
  if (meta.territory) line(texts.territory, meta.territory);
  if (meta.author) line(texts.author, meta.author);
  line(texts.made, formatDay(made, language));
  if (meta.description) line(texts.description, meta.description);
  row += 1;
  for (const text of texts.limits) line("", said(text, { count }));
  row += 1;
  line(texts.sheets, "");
  for (const key of [
    "assumptions",
    "months",
    "results",
    "gates",
    "budget",
    "cashPlan",
    "checks",
    "charts",
    "risk",
    "rate",
  ] as const)
    line(sheets[key], texts.of[key]);
  row += 1;
  line(texts.fixed, texts.fixedWhy);
  const { fields, choices } = words;
  line(fields.organisation.legalForm, choices.legalForm[organisation.legalForm]);
  line(fields.organisation.vat, choices.vat[organisation.vat ?? "exempt"]);
  line(fields.organisation.incomeTax, choices.incomeTax[organisation.incomeTax ?? "none"]);
  line(fields.organisation.hourPolicy, choices.hourPolicy[organisation.hourPolicy ?? "cap"]);
  return sheet;
}
