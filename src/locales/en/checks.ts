/** Thresholds that a scenario crosses: what they are, what follows, what to look at. */
export const checks = {
  title: "To check: {{list}}",
  scope:
    "These marks look only at the plan of this scenario: the rest of your activity adds to it.",
  basis: "{{source}}, since {{date}}; {{certainty}}.",
  go: "See the assumption",
  goOf: "See the assumption: {{what}}",
  partYear: " The plan covers only {{months}} months of {{year}}.",
  names: {
    vatFranchise: "VAT exemption",
    accessory: "accessory lucrative activities",
    convention: "agreement with a funder",
    publicAid: "share of public aid",
    publicAidInvestment: "aid to an investment",
    deMinimis: "de minimis aid",
  },
  vatFranchise: {
    company:
      "In {{year}}, {{amount}} of sales without VAT. The exemption ends above {{threshold}} a year for services ({{sales}} for the sale of goods): on the next 1 January, or as soon as {{raised}} is passed ({{salesRaised}} for goods).",
    association:
      "In {{year}}, {{amount}} of sales without VAT. If these sales are lucrative, and if the association does not come under the exemption of accessory activities ({{accessory}} a year), VAT is due above {{threshold}} a year of services ({{sales}} for the sale of goods).",
    public_body:
      "In {{year}}, {{amount}} of sales without VAT. If this activity competes with private businesses, VAT may be due above {{threshold}} a year of services ({{sales}} for the sale of goods).",
  },
  accessory:
    "In {{year}}, {{amount}} of sales. If they are lucrative, they pass the {{threshold}} a year below which an association stays out of commercial taxes (VAT, corporate tax): above it, all lucrative profit is taxed. Even below it, management must be disinterested and non-lucrative activities clearly prevail.",
  convention: {
    one: "In {{year}}, a grant {{funder}} of {{amount}}: if it is a subsidy, a written agreement is compulsory above {{threshold}} a year.",
    several:
      "In {{year}}, {{aids}} aids {{funder}}, {{amount}} in all. If they are subsidies of the same body, a written agreement is compulsory above {{threshold}} a year.",
  },
  funders: {
    state: "from the State",
    region: "from the region",
    department: "from the department",
    epci: "from the group of municipalities",
    commune: "from the municipality",
    social_body: "from a social body",
    europe: "from Europe",
    employment_aid: "for employment",
    other_public: "from a public body",
    private: "from a private funder",
  },
  publicAid: {
    path: "Over the whole path, public aid covers {{share}} of costs ({{shareInKind}} with contributions in kind). Many calls for projects stop at {{threshold}} of eligible spending: this is not the law: each call’s own rules set it.",
    stage:
      "In stage “{{stage}}”, public aid covers {{share}} of costs ({{shareInKind}} with contributions in kind). Many calls for projects stop at {{threshold}} of eligible spending: this is not the law: each call’s own rules set it.",
  },
  publicAidInvestment:
    "Public aid pays {{share}} of “{{investment}}”. Many calls for projects stop at {{threshold}} of eligible spending: this is not the law: each call’s own rules set it.",
  deMinimis: {
    one: "In {{first}}, {{amount}} of public aid (loans and employment aid aside). If it comes under the de minimis rule, which is about economic activities, one undertaking receives no more than {{threshold}} of it in three years ({{sieg}} for a service of general economic interest entrusted by an authority).",
    several:
      "From {{first}} to {{last}}, {{amount}} of public aid (loans and employment aid aside), dated at the start of its stage. If it comes under the de minimis rule, which is about economic activities, one undertaking receives no more than {{threshold}} of it in three years ({{sieg}} for a service of general economic interest entrusted by an authority).",
  },
};
