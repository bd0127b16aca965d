import { demandKinds } from "../demand/kindChange";

/** The keywords that the format has for a choice, in the order in which one looks for them. */
export const keywords = {
  "organisation.legalForm": [
    "association",
    "scic",
    "scop",
    "company",
    "sole_trader",
    "public_body",
  ],
  "organisation.vat": ["exempt", "monthly", "quarterly"],
  "organisation.incomeTax": ["none", "corporate"],
  "organisation.hourPolicy": ["cap", "extra", "ignore"],
  "services.account": ["706", "756"],
  "services.demand.kind": demandKinds,
  "services.noise": ["none", "poisson"],
  "staff.pay": ["salaried", "hourly"],
  "inKind.account": ["871", "875"],
  "funding.funder": [
    "commune",
    "epci",
    "department",
    "region",
    "state",
    "europe",
    "social_body",
    "employment_aid",
    "other_public",
    "private",
  ],
  "funding.status": ["idea", "filed", "voted", "signed"],
} as const;
