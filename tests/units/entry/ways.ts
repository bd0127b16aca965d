/** Ways in which people write numbers, and what each must give: the table that typing and pasting are held to. */
import type { ChoiceReading, EntryFaultCode, EntryOptions } from "../../../src/units";

type Field = Omit<EntryOptions, "language">;

/** A monthly amount in euros, that may be a range or a formula. */
const amount: Field = { unit: "€/mois", ranges: true, formulas: true };
/** A price that is a plain number. */
const price: Field = { unit: "€/colis" };
const share: Field = { unit: "%", percent: true, ranges: true, formulas: true };
const growth: Field = { unit: "% par an", percent: true, ranges: true };
const hours: Field = { unit: "h/mois", ranges: true, formulas: true };
const minutes: Field = { unit: "min/colis" };
const months: Field = { unit: "mois" };
const km: Field = { unit: "km" };
const area: Field = { unit: "km²" };
const parcels: Field = { unit: "colis/mois", ranges: true };
const bare: Field = { unit: "", ranges: true, formulas: true };

/** A number, a range, a formula, the answers of a question with how each is read, or a fault. */
export type Gives =
  | number
  | readonly [low: number, likely: number, high: number]
  | { readonly formula: string }
  | { readonly asks: readonly (readonly [ChoiceReading, Exclude<Gives, { asks: unknown }>])[] }
  | { readonly fault: EntryFaultCode; readonly found?: string; readonly position?: number };

export type Way = readonly [text: string, field: Field, gives: Gives];

const thousandsFirst = (thousands: number, decimal: number): Gives => ({
  asks: [
    ["thousands", thousands],
    ["decimal", decimal],
  ],
});
const decimalFirst = (decimal: number, thousands: number): Gives => ({
  asks: [
    ["decimal", decimal],
    ["thousands", thousands],
  ],
});
const fault = (code: EntryFaultCode): Gives => ({ fault: code });

const plain: readonly (readonly [string, number])[] = [
  ["0", 0],
  ["12", 12],
  ["  12  ", 12],
  ["007", 7],
  ["12,5", 12.5],
  ["12.5", 12.5],
  ["12,", 12],
  [",5", 0.5],
  [".5", 0.5],
  ["0,234", 0.234],
  ["0.125", 0.125],
  ["1 234", 1234],
  ["1\u00a0234", 1234],
  ["1\u202f234", 1234],
  ["1\u2009234", 1234],
  ["1'234", 1234],
  ["1’234,50", 1234.5],
  ["1 234,56", 1234.56],
  ["1 234.56", 1234.56],
  ["1 234,567", 1234.567],
  ["1234,567", 1234.567],
  ["12 345 678,9", 12345678.9],
  ["1.234,56", 1234.56],
  ["1,234.56", 1234.56],
  ["1.234,567", 1234.567],
  ["1,234.567", 1234.567],
  ["1.234.567", 1234567],
  ["1,234,567", 1234567],
  ["1.234.567,89", 1234567.89],
  ["1,234,567.89", 1234567.89],
  ["1,2345", 1.2345],
  ["-5", -5],
  ["−5", -5],
  ["–5", -5],
  ["\u20115", -5],
  ["- 5", -5],
  ["+5", 5],
  ["-0", 0],
  ["1e3", 1000],
  ["1,00E+05", 100000],
  ["2.5e-2", 0.025],
  ["\u200b12\ufeff", 12],
];

/** In a French page. */
export const frenchWays: readonly Way[] = [
  ...plain.map(([text, value]): Way => [text, price, value]),

  // Euros, with their multiples, before and after, with and without what they are for.
  ["12 €", price, 12],
  ["12€", price, 12],
  ["12,50\u00a0€", price, 12.5],
  ["€12.50", price, 12.5],
  ["€ 12,50", price, 12.5],
  ["-€5", price, -5],
  ["€-5", price, -5],
  ["12 EUR", price, 12],
  ["12 euros", price, 12],
  ["1 euro", price, 1],
  ["12 k€", price, 12000],
  ["12k€", price, 12000],
  ["12 k", price, 12000],
  ["12 K€", price, 12000],
  ["1,5 k€", price, 1500],
  ["1,2 M€", price, 1200000],
  ["1,2 million d’euros", price, 1200000],
  ["€12k", price, 12000],
  ["24 centimes", price, 0.24],
  ["12 € HT", price, 12],
  ["12 € H.T.", price, 12],
  ["12 HT", price, 12],
  ["100 €/colis", price, 100],
  ["100 € par colis", price, 100],
  ["12 € TTC", price, { fault: "taxIncluded", found: "€ TTC" }],
  ["$5", price, { fault: "unit", found: "$" }],
  ["12 £", price, { fault: "unit", found: "£" }],
  ["100 €/mois", price, { fault: "unit", found: "€/mois" }],
  ["100 €/mois", amount, 100],
  ["100 € par mois", amount, 100],
  ["100 € mensuels", amount, { fault: "unexpected", found: "mensuels" }],
  ["1 200 €/an", amount, 100],
  ["1 200 € par an", amount, 100],
  ["1 200 € / 12 mois", amount, 100],
  ["300 € par trimestre", amount, 100],
  ["30 €/semaine", amount, { asks: [["weeks", 130]] }],
  ["30 €/jour", amount, { fault: "unit", found: "€/jour" }],
  ["12 mois", amount, { fault: "unit" }],

  // Percent.
  ["12", share, 0.12],
  ["12 %", share, 0.12],
  ["12\u202f%", share, 0.12],
  ["7%", share, 0.07],
  ["5,5 %", share, 0.055],
  ["0,5", share, 0.005],
  ["29 pour cent", share, 0.29],
  ["-3 %", share, -0.03],
  ["100", share, 1],
  ["50 % * 20 %", share, 0.1],
  [
    "1/4",
    share,
    {
      asks: [
        ["ofWhole", 0.25],
        ["percentPoints", 0.0025],
      ],
    },
  ],
  ["12 €", share, { fault: "unit", found: "€" }],
  ["12 ‰", share, { fault: "unit", found: "‰" }],
  ["2 % par an", growth, 0.02],
  ["2 %/an", growth, 0.02],
  ["2 % par mois", growth, { fault: "unit", found: "% par mois" }],
  ["12 %", price, fault("percent")],
  ["1200*20 %", price, 240],
  ["1200+20 %", price, fault("percent")],

  // Time, length, area, things counted.
  ["35 h", hours, 35],
  ["35 h/mois", hours, 35],
  ["35 heures par mois", hours, 35],
  ["90 min", hours, 1.5],
  ["1 h 30", hours, 1.5],
  ["1h30", hours, 1.5],
  ["1 h 30 min", hours, 1.5],
  ["2h05", minutes, 125],
  ["1,5 h", minutes, 90],
  ["1 h 75", hours, fault("unexpected")],
  ["1:30", hours, { asks: [["duration", 1.5]] }],
  ["1:30", price, { fault: "unexpected", found: ":", position: 1 }],
  ["1 h 30", price, { fault: "unit", found: "h" }],
  ["3 h/semaine", hours, { asks: [["weeks", 13]] }],
  ["3 h/jour", hours, { fault: "unit", found: "h/jour" }],
  ["12 €", hours, { fault: "unit", found: "€" }],
  ["6 mois", months, 6],
  ["2 ans", months, 24],
  ["1 an", months, 12],
  ["6 jours", months, { fault: "unit", found: "jours" }],
  ["3 km", km, 3],
  ["800 m", km, 0.8],
  ["5 km2", area, 5],
  ["5 ha", area, 0.05],
  ["3 km", area, { fault: "unit", found: "km" }],
  ["12 colis", parcels, 12],
  ["12 colis/mois", parcels, 12],
  ["144 colis par an", parcels, 12],
  ["12 kg", price, { fault: "unit", found: "kg" }],
  ["12 €", bare, { fault: "unit", found: "€" }],

  // Arithmetic.
  ["3*12,5", price, 37.5],
  ["3 × 12,5", price, 37.5],
  ["3 x 12,50 €", price, 37.5],
  ["2x3", price, 6],
  ["1 200/12", price, 100],
  ["1 200 ÷ 12", price, 100],
  ["1 200 € / 12", price, 100],
  ["1+1", price, 2],
  ["0,1+0,2", price, 0.3],
  ["15-12", price, 3],
  ["15 − 12,5", price, 2.5],
  ["3*-5", price, -15],
  ["2+3*4", price, 14],
  ["(2+3)*4", price, 20],
  ["-(2+3)", price, -5],
  ["=3*12,5", price, 37.5],
  ["= 1 200/12", amount, 100],
  ["2*1 h 30", hours, 3],
  ["3 € * 2 €", price, fault("unit")],
  ["10/0", price, fault("divisionByZero")],
  ["3**4", price, { fault: "unexpected", found: "*", position: 2 }],
  ["3+", price, fault("unfinished")],
  ["5-", price, fault("unfinished")],
  ["(3+4", price, { fault: "unclosed", position: 0 }],
  ["3)", price, { fault: "unexpected", found: ")", position: 1 }],
  ["--5", price, fault("unexpected")],
  ["-€-5", price, fault("unexpected")],
  [`${"(".repeat(30)}1${")".repeat(30)}`, price, fault("tooDeep")],
  ["9e15*9", price, fault("tooLarge")],
  [
    "(1 234)",
    amount,
    {
      asks: [
        ["negative", -1234],
        ["positive", 1234],
      ],
    },
  ],

  // A lone separator before exactly three digits.
  ["1.234", price, thousandsFirst(1234, 1.234)],
  ["1,234", price, decimalFirst(1.234, 1234)],
  ["12,345", price, decimalFirst(12.345, 12345)],
  ["999.999", price, thousandsFirst(999999, 999.999)],
  ["-1.234", price, thousandsFirst(-1234, -1.234)],
  ["1,234 €", price, decimalFirst(1.234, 1234)],
  ["1.500 k€", price, thousandsFirst(1500000, 1500)],
  ["€1,234", price, decimalFirst(1.234, 1234)],
  ["2*1.234", price, thousandsFirst(2468, 2.468)],
  ["=2*1.234", amount, thousandsFirst(2468, 2.468)],
  ["1,234 %", share, decimalFirst(0.01234, 12.34)],
  [
    "2 * 1.234 + 1,234",
    price,
    {
      asks: [
        ["commaDecimal", 2469.234],
        ["dotDecimal", 1236.468],
      ],
    },
  ],
  [
    "1.234 à 2.500",
    amount,
    {
      asks: [
        ["thousands", [1234, 1867, 2500]],
        ["decimal", [1.234, 1.867, 2.5]],
      ],
    },
  ],

  // Ranges.
  ["8 à 12", amount, [8, 10, 12]],
  ["8à12", amount, [8, 10, 12]],
  ["8 a 12", amount, [8, 10, 12]],
  ["8 to 12", amount, [8, 10, 12]],
  ["de 8 à 12 €", amount, [8, 10, 12]],
  ["entre 8 et 12", amount, [8, 10, 12]],
  ["8 – 12", amount, [8, 10, 12]],
  ["8–12", amount, [8, 10, 12]],
  ["8-10-14", amount, [8, 10, 14]],
  ["8 – 10 – 14", amount, [8, 10, 14]],
  ["8; 10; 14", amount, [8, 10, 14]],
  ["8 à 14, probable 10", amount, [8, 10, 14]],
  ["8 à 14 (probable 10)", amount, [8, 10, 14]],
  ["8 à 14, plutôt 10", amount, [8, 10, 14]],
  ["entre 8 et 14, le plus probable 10", amount, [8, 10, 14]],
  ["bas 8, probable 10, haut 14", amount, [8, 10, 14]],
  ["10 ± 2", amount, [8, 10, 12]],
  ["10 +/- 2", amount, [8, 10, 12]],
  ["10 ± 20 %", amount, [8, 10, 12]],
  ["10 ± 2 k€", amount, [8000, 10000, 12000]],
  ["8 à 12 k€", amount, [8000, 10000, 12000]],
  ["500 € à 1,2 k€", amount, [500, 850, 1200]],
  ["2*4 à 3*4", amount, [8, 10, 12]],
  ["-2 à 2", amount, [-2, 0, 2]],
  ["8 à 12 %", share, [0.08, 0.1, 0.12]],
  ["30 à 90 min", hours, [0.5, 1, 1.5]],
  [
    "10 % ± 2 %",
    share,
    {
      asks: [
        ["percentPoints", [0.08, 0.1, 0.12]],
        ["ofMiddle", [0.098, 0.1, 0.102]],
      ],
    },
  ],
  [
    "12-15",
    amount,
    {
      asks: [
        ["range", [12, 13.5, 15]],
        ["difference", -3],
      ],
    },
  ],
  [
    "8 - 10 - 14",
    amount,
    {
      asks: [
        ["range", [8, 10, 14]],
        ["difference", -16],
      ],
    },
  ],
  [
    "8 / 10 / 14",
    amount,
    {
      asks: [
        ["range", [8, 10, 14]],
        ["quotient", 0.0571428571428571],
      ],
    },
  ],
  ["12 à 8", amount, { asks: [["reversed", [8, 10, 12]]] }],
  ["8 k€ à 12", amount, { asks: [["unitForBoth", [8000, 10000, 12000]]] }],
  [
    "1 k€ à 2000",
    amount,
    {
      asks: [
        ["unitForBoth", [1000, 1000500, 2000000]],
        ["unitForFirst", [1000, 1500, 2000]],
      ],
    },
  ],
  ["10 à 10", amount, fault("sameEnds")],
  ["8 à 14, probable 20", amount, fault("likelyOutside")],
  ["8 à kg", amount, fault("notANumber")],
  ["8 à 12", price, fault("noRange")],
  ["8-10-14", price, -16],
  ["12-15", price, -3],
  ["8 à 12 kg", price, { fault: "unit", found: "kg" }],

  // Formulas.
  ["= prix * 2", amount, { formula: "= prix * 2" }],
  ["=prix × 2", amount, { formula: "=prix * 2" }],
  ["= max(prix, 2)", amount, { formula: "= max(prix, 2)" }],
  ["= prix * 2", price, fault("noFormula")],

  // What is refused, never repaired.
  ["", price, fault("empty")],
  ["   ", price, fault("empty")],
  ["abc", price, fault("notANumber")],
  ["douze", price, fault("notANumber")],
  ["-", price, fault("notANumber")],
  [",", price, fault("notANumber")],
  ["€", price, fault("notANumber")],
  ["NaN", price, fault("notANumber")],
  ["Infinity", price, fault("notANumber")],
  ["#REF!", price, fault("notANumber")],
  ["10²", price, fault("unexpected")],
  ["0x10", price, fault("unexpected")],
  ["environ 12", price, { fault: "unexpected", found: "environ", position: 0 }],
  ["12..5", price, fault("grouping")],
  ["1,,5", price, fault("grouping")],
  ["1 23", price, fault("grouping")],
  ["1 2345", price, fault("grouping")],
  ["12 34,5", price, fault("grouping")],
  ["1234 567", price, fault("grouping")],
  ["1.23.4", price, fault("grouping")],
  ["1,23,456", price, fault("grouping")],
  ["1.234,567.8", price, fault("grouping")],
  ["1,5 2", price, fault("grouping")],
  ["0 123", price, fault("grouping")],
  ["1e400", price, fault("tooLarge")],
  ["12345678901234567", price, fault("tooLarge")],
  ["1".repeat(601), price, fault("tooLong")],
];

/** Where English reads otherwise. */
export const englishWays: readonly Way[] = [
  ["1,234", price, thousandsFirst(1234, 1.234)],
  ["1.234", price, decimalFirst(1.234, 1234)],
  ["€1,234.50", price, 1234.5],
  ["€12k", price, 12000],
  ["between 8 and 12", amount, [8, 10, 12]],
  ["from 8 to 14, most likely 10", amount, [8, 10, 14]],
  ["low 8, likely 10, high 14", amount, [8, 10, 14]],
  ["12 € a month", { unit: "€/month" }, 12],
  ["12 € per year", { unit: "€/month" }, 1],
  ["12 € excl. VAT", { unit: "€/month" }, 12],
  ["12 € incl. VAT", { unit: "€/month" }, fault("taxIncluded")],
  ["3 hours", { unit: "h/month" }, 3],
  ["2 years", { unit: "months" }, 24],
  ["2 % a year", { unit: "% a year", percent: true }, 0.02],
  ["4 rounds", { unit: "rounds/month" }, 4],
];
