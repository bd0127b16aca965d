import { expect, test } from "vitest";
import { readEntry, unitInNumber } from "../../src/units";

test.each([
  ["passage", "passages"],
  ["colis", "colis"],
  ["prix", "prix"],
  ["gaz", "gaz"],
  ["heure de travail", "heures de travail"],
  ["heure d’aide", "heures d’aide"],
  ["repas à domicile", "repas à domicile"],
  ["panier garni", "paniers garnis"],
  ["cotisation annuelle", "cotisations annuelles"],
  ["contrat mensuel", "contrats mensuels"],
  ["contrat local", "contrats locaux"],
  ["entreprise et mois", "entreprises et mois"],
  ["heure ménage", "heures ménage"],
  ["demi-journée", "demi-journées"],
  ["rendez-vous", "rendez-vous"],
  ["plateau", "plateaux"],
  ["jeu", "jeux"],
  ["pneu", "pneus"],
  ["journal", "journaux"],
  ["bal", "bals"],
  ["travail", "travaux"],
  ["détail", "détails"],
  ["chou", "choux"],
  ["clou", "clous"],
  ["prêt", "prêts"],
  ["foyers", "foyers"],
  ["km", "km"],
  ["h", "h"],
  ["kg", "kg"],
  ["min", "min"],
  ["kWh", "kWh"],
  ["ETP", "ETP"],
  ["€", "€"],
  ["%", "%"],
  ["boîte/h", "boîte/h"],
  ["lot de 6", "lot de 6"],
  ["m²", "m²"],
  ["€ par an", "€ par an"],
  ["rapport", "rapport"],
  ["", ""],
])("a French « %s » is many « %s »", (unit, many) => {
  expect(unitInNumber(unit, 34, "fr")).toBe(many);
  expect(unitInNumber(unit, 1, "fr")).toBe(unit);
});

test.each([
  ["parcel", "parcels"],
  ["delivery", "deliveries"],
  ["day", "days"],
  ["box", "boxes"],
  ["lunch", "lunches"],
  ["class", "classes"],
  ["meal", "meals"],
  ["yearly fee", "yearly fees"],
  ["half-day", "half-days"],
  ["hour of work", "hours of work"],
  ["company and month", "companies and month"],
  ["colis", "colis"],
  ["prix", "prix"],
  ["heure de travail", "heures de travail"],
  ["plateau", "plateaux"],
  ["km", "km"],
  ["stops/h", "stops/h"],
])("an English “%s” is many “%s”", (unit, many) => {
  expect(unitInNumber(unit, 34, "en")).toBe(many);
  expect(unitInNumber(unit, 1, "en")).toBe(unit);
});

test.each([
  [0, "passage", "passages"],
  [0.5, "passage", "passages"],
  [1, "passage", "passage"],
  [1.5, "passage", "passages"],
  [-1.99, "passage", "passages"],
  [2, "passages", "passages"],
  [-2, "passages", "passages"],
])("%d is one or many as each language counts", (value, french, english) => {
  expect(unitInNumber("passage", value, "fr")).toBe(french);
  expect(unitInNumber("passage", value, "en")).toBe(english);
});

test.each([
  ["cotisation annuelle", "fr"],
  ["passage", "fr"],
  ["journal", "fr"],
  ["plateau", "fr"],
  ["heure de travail", "fr"],
  ["delivery", "en"],
  ["box", "en"],
  ["lunch", "en"],
] as const)("a field in many “%s” takes one typed, and one in one takes many", (one, language) => {
  const many = unitInNumber(one, 2, language);
  const per = language === "fr" ? "mois" : "month";
  for (const [field, typed] of [
    [many, one],
    [one, many],
    [many, many],
  ] as const) {
    const entry = readEntry(`3 ${typed}/${per}`, { language, unit: `${field}/${per}` });
    expect(entry).toMatchObject({ kind: "value", value: 3 });
  }
});
