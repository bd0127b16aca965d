import type { catalogue as french } from "../fr/guideCatalogue";

export const catalogue: typeof french = {
  publics: {
    residents: { name: "Residents", hint: "Families, working people, newcomers." },
    elders: { name: "Older people", hint: "About one resident in ten; often at home." },
    employees: { name: "Employees of companies", hint: "At their place of work." },
    communes: {
      name: "Town halls and their groupings",
      hint: "They buy a regular service, under contract.",
    },
    coOwnerships: {
      name: "Co-owned buildings and landlords",
      hint: "Bin rooms, shared parts.",
    },
    visitors: {
      name: "Second homes and holiday lets",
      hint: "Keys, welcome, care while away.",
    },
  },
  services: {
    errands: {
      name: "Shopping and errands",
      short: "errands",
      unit: "errand",
      note: "Shopping, pharmacy, papers, brought home or to the desk.",
    },
    basketDelivery: {
      name: "Delivery of baskets and meals",
      short: "deliveries",
      unit: "delivery",
      note: "With the grocer, the caterer or growers, who are paid separately.",
    },
    parcels: {
      name: "Parcel point",
      short: "parcels",
      unit: "parcel",
      note: "Depends on an agreement with a network. It brings people in; it does not pay for the desk.",
    },
    smallJobs: {
      name: "Small jobs and a helping hand",
      short: "small jobs",
      unit: "hour",
      note: "Seventy-five minutes of work for an hour billed: the way there counts. The tax credit for personal services does not apply, as a rule, to a mixed activity.",
    },
    garden: {
      name: "Gardening",
      short: "gardening",
      unit: "hour",
      note: "Mowing, trimming, watering; hardly anything in winter.",
    },
    loans: {
      name: "Lending of objects",
      short: "lending",
      unit: "loan",
      note: "Trailer, pressure washer, sound system, tools.",
    },
    laundry: {
      name: "Dry cleaning and alterations",
      short: "dry cleaning",
      unit: "drop-off",
      note: "The price is the part kept of what the craftsman bills. At Ginko, laundry and mail were the services most asked for.",
    },
    transport: {
      name: "Accompanied transport",
      short: "transport",
      unit: "trip",
      note: "Ten kilometres refunded each time, without VAT: divided by 1.2, as what a project without VAT buys counts 20% more; undivided once it charges VAT. The rules on carrying people and the insurance are to be checked.",
    },
    matching: {
      name: "Matching: cleaning, odd jobs",
      short: "matching",
      unit: "job",
      note: "A neighbour, a craftsman or a home help association does the work; the service keeps about 22% of a job of €25.",
    },
    workshops: {
      name: "Workshops and events",
      short: "workshops",
      unit: "attendance",
      note: "Repairing, cooking, computers, with local shops: “do nothing alone”.",
    },
    memberships: {
      name: "Memberships",
      short: "memberships",
      unit: "yearly fee",
      note: "Spread from neighbour to neighbour. A token fee does not pay for a job: in Amiens, €1 a month and 200 members.",
    },
    bulletin: {
      name: "Delivery of the town newsletter",
      short: "newsletter",
      unit: "copy",
      note: "A newsletter every other month, a letterbox for two residents. A contract paid by the town, not a grant.",
    },
    binRoom: {
      name: "Cleaning of bin rooms",
      short: "bin rooms",
      unit: "visit",
      note: "A visit a month to each building, paid by its manager after 30 days.",
    },
    helpDesk: {
      name: "Help desk for paperwork",
      short: "help desk",
      unit: "half-day",
      note: "Free for residents, paid by the town: three hours each time.",
    },
    communeJobs: {
      name: "Small jobs for the town",
      short: "jobs for the town",
      unit: "hour",
      note: "Posters, light bulbs, keys of halls, light rubbish.",
    },
    companyDesk: {
      name: "Desk in a company",
      short: "company desk",
      unit: "company and month",
      note: "About three hours a week in each company, paid by the employer.",
    },
    keys: {
      name: "Keys and welcome of guests",
      short: "keys",
      unit: "arrival",
      note: "Mostly in summer and in the holidays.",
    },
    coworking: {
      name: "Shared work space",
      short: "shared work space",
      unit: "day",
      note: "Needs premises and a good connection.",
    },
  },
  investments: {
    computer: "Computer and phone",
    furniture: "Counter, shelves, furniture",
    objects: "Objects to lend",
    tools: "Tools and cleaner",
    software: "Web site and ordering tool",
    cargoBike: "Electric cargo bike",
    van: "Second-hand van",
    fitOut: "Small works in the premises",
  },
  funders: {
    founders: { name: "Founders’ own money", when: "paid in the first month" },
    crowdfunding: {
      name: "Crowdfunding",
      when: "paid in the first month, if it succeeds",
    },
    ownBudget: {
      name: "The public body’s own budget",
      when: "after the vote of the budget, the total paid in equal parts, one a year",
    },
    commune: {
      name: "Grant from the town",
      when: "voted after the budget (February to April), the total paid in equal parts, one a year, one to three months after the vote",
    },
    epci: {
      name: "Aid from the group of towns",
      when: "voted after the budget, the total paid in equal parts, one a year",
    },
    fdva: {
      name: "FDVA: innovative projects (State)",
      when: "application from January to March, answer in mid-June, a single payment in summer",
    },
    foundation: {
      name: "Foundation",
      when: "50 to 80% on signing, the balance on report; answer in three to six months",
    },
    department: {
      name: "Aid from the department",
      when: "50 to 70% in advance, the balance on report, two to six months later",
    },
    region: {
      name: "Aid from the region",
      when: "30 to 50% in advance, the rest three to nine months after the report",
    },
    retirementFund: {
      name: "Pension fund: ageing well",
      when: "half in advance, the balance on report",
    },
    caf: {
      name: "CAF: social life centre",
      when: "after an approval; 70% within the year, the rest the year after",
    },
    leader: {
      name: "LEADER (Europe)",
      when: "refunds spending already paid, two to twelve months after the claim",
    },
    solidarityLoan: {
      name: "Social lender’s loan",
      when: "paid at the start of the second stage, paid back in five years",
    },
    honourLoan: {
      name: "Interest-free personal loan",
      when: "paid in the first month, paid back in four and a half years",
    },
  },
};
