import rules from "modele-social";
import Engine from "publicodes";
import { legalWeek } from "../reference";
import { modelDay } from "./day";
import { grossMonthly, type Wage } from "./wage";

const silent = { log: () => undefined, warn: () => undefined, error: () => undefined };

let engine: Engine | undefined;

/** `2026-11-01` as the model writes it. */
function modelDate(day: string): string {
  const [year, month, date] = day.split("-");
  return `${date}/${month}/${year}`;
}

/** Employer's whole cost of an average month, in euros, by the State's own model of social contributions. */
export function modelMonthlyCost(wage: Wage): number {
  // Built once, half a second; a wage then takes a tenth.
  engine ??= new Engine(rules, { logger: silent });
  const isPartTime = wage.weeklyHours < legalWeek.value;
  engine.setSituation({
    date: modelDate(modelDay),
    "salarié . contrat": "'CDI'",
    "salarié . contrat . salaire brut": `${grossMonthly(wage)} €/mois`,
    "entreprise . salariés . effectif": "5 employé",
    ...(wage.legalForm === "association"
      ? { "entreprise . catégorie juridique": "'association'" }
      : {}),
    ...(isPartTime
      ? {
          "salarié . contrat . temps de travail . temps partiel": "oui",
          "salarié . contrat . temps de travail . temps partiel . heures par semaine": `${wage.weeklyHours} heure/semaine`,
        }
      : {}),
  });
  const { nodeValue } = engine.evaluate("salarié . coût total employeur");
  if (typeof nodeValue !== "number" || !Number.isFinite(nodeValue)) {
    throw new Error("the model gives no cost");
  }
  return nodeValue;
}
