import type { findings as fr } from "../fr/findings";

/** What a funder would remark of an application, rule by rule. */
export const findings: typeof fr = {
  lead: "What a funder would remark, before it does. Each remark gives its rule, where it comes from and the assumption to look at. Marks to get ready with: only the rules of each call are authoritative.",
  severities: {
    fault: "To be mended before sending",
    warning: "A question to be ready for",
    advice: "Worth knowing",
  },
  captions: {
    fault: "Remarks to be mended",
    warning: "Questions to be ready for",
    advice: "Points worth knowing",
  },
  none: "No remark: all that is checked is in order.",
  inOrder: "Checked, without remark",
  what: "Remark",
  detail: "What is found",
  basis: "Rule, source and date",
  noBasis: "Plain sense: no text demands it.",
  between: "From {{from}} to {{to}}",
  names: {
    shortfall: "Budget balanced by own funding",
    funderShare: "Share of one funder",
    ownShare: "The project’s own share",
    aboveNeed: "Aid above need",
    aboveInvestment: "Aid above the price of an investment",
    sameSpending: "Same spending claimed twice",
    flatRateTwice: "Flat rate and real costs together",
    aidedJob: "Aided job, whole cost claimed",
    earlyPayment: "Payment expected too soon",
    earlyClaim: "European money expected too soon",
    largeAdvance: "Advance above usage",
    repayments: "Loan repayments and self-financing",
    cashBelowZero: "Cash below zero",
    sources: "Sources and figures to confirm",
    vatFranchise: "VAT exemption",
    accessory: "Accessory profit-making activities",
    convention: "Agreement above €23,000",
    publicAid: "Share of public aid",
    publicAidInvestment: "Public aid to an investment",
    deMinimis: "De minimis aid over three years",
  },
  shortfall:
    "{{period}}: {{amount}} of resources are missing, to be taken from own funding; cash before that year is {{cashBefore}}.",
  funderShare:
    "{{funder}}: {{share}} of the charges of the months that this funder covers ({{amount}} of {{charges}}, {{aids}}), against {{threshold}} at most by usage.",
  ownShare:
    "With all aid counted ({{aid}} for {{charges}} of charges), {{share}} is left to the project, against {{threshold}} expected.",
  ownShareEuropean:
    "With all aid counted ({{aid}} for {{charges}} of charges), {{share}} is left to the project; LEADER asks for {{threshold}} at least.",
  aboveNeed:
    "{{period}}: {{aid}} of aid for a need of {{need}}. A funder may reduce its aid, or ask for the surplus to be carried over.",
  aboveNeedAlone:
    "{{period}}: “{{alone}}” is above the need by itself ({{aid}} of aid for {{need}}). A funder may reduce its aid.",
  aboveInvestment: "Aid to “{{investment}}” ({{amount}}) is above its price ({{cost}}).",
  sameSpending:
    "{{period}}: “{{first}}” and “{{second}}” pay for the same spending ({{items}}, {{spending}}): {{share}} between them, before their caps. Spending is claimed once only.",
  flatRateTwice:
    "“{{aid}}” pays indirect costs at a flat rate; “{{claimedBy}}” pays for them as they are too ({{items}}).",
  aidedJob:
    "“{{aid}}” counts the whole cost of jobs that “{{jobAid}}” already aids: job aid is to be taken off.",
  earlyPayment:
    "First payment of “{{aid}}” expected in {{month}}, {{months}} months after the stage begins: a decision takes at least {{least}} months.",
  earlyPaymentAcquired:
    "First payment of “{{aid}}”, granted, expected in {{month}}, {{months}} months after the stage begins: a public funder has {{days}} days to pay, unless another date is agreed.",
  earlyClaim:
    "“{{aid}}” is expected {{months}} months after the claim: project holders have seen {{least}} to {{most}}.",
  largeAdvance:
    "{{share}} of “{{aid}}” is paid before its action ends ({{end}}), against a usual advance of {{threshold}}.",
  repayments:
    "{{period}}: {{principal}} of principal to repay for {{selfFinancing}} of self-financing. Money freed by working capital: {{freed}}.",
  cashBelowZero:
    "Cash goes below zero in {{month}}, for {{months}} months; at the lowest, {{lowest}} in {{lowestMonth}}. A bridge on granted aid would bring {{bridge}}.",
  sources:
    "Figures without source: {{unsourced}} of {{figures}}; marked to be confirmed: {{toConfirm}}. The document “Assumptions and sources” lists them.",
};
