/** What a funder would remark of an application, rule by rule. */
export const findings = {
  lead: "Ce qu’un financeur relèverait, avant qu’il ne le relève. Chaque remarque dit sa règle, d’où elle vient et l’hypothèse à revoir. Des repères pour se préparer\u202f: seul le règlement de chaque appel fait foi.",
  severities: {
    fault: "À corriger avant d’envoyer",
    warning: "Une question à laquelle se préparer",
    advice: "À savoir",
  },
  captions: {
    fault: "Remarques à corriger",
    warning: "Questions à préparer",
    advice: "Points à savoir",
  },
  none: "Aucune remarque\u202f: tout ce qui est contrôlé est en ordre.",
  inOrder: "Contrôlé, sans remarque",
  what: "Remarque",
  detail: "Ce qui est constaté",
  basis: "Règle, source et date",
  noBasis: "Bon sens\u202f: aucun texte ne l’impose.",
  between: "De {{from}} à {{to}}",
  names: {
    shortfall: "Budget équilibré par l’autofinancement",
    funderShare: "Part d’un seul financeur",
    ownShare: "Part propre du projet",
    aboveNeed: "Aides au-dessus du besoin",
    aboveInvestment: "Aides au-dessus du prix d’un investissement",
    sameSpending: "Même dépense présentée deux fois",
    flatRateTwice: "Forfait et frais réels à la fois",
    aidedJob: "Poste aidé, coût présenté en entier",
    earlyPayment: "Versement attendu trop tôt",
    earlyClaim: "Remboursement européen attendu trop tôt",
    largeAdvance: "Avance au-dessus de l’usage",
    repayments: "Remboursements d’emprunts et CAF",
    cashBelowZero: "Trésorerie sous zéro",
    sources: "Sources et chiffres à confirmer",
    vatFranchise: "Franchise de TVA",
    accessory: "Activités lucratives accessoires",
    convention: "Convention au-delà de 23 000\u00a0€",
    publicAid: "Part d’aides publiques",
    publicAidInvestment: "Aide publique à un investissement",
    deMinimis: "Aides de minimis sur trois ans",
  },
  shortfall:
    "{{period}}\u202f: il manque {{amount}} de produits, à prendre sur l’autofinancement\u202f; la trésorerie avant cet exercice est de {{cashBefore}}.",
  funderShare:
    "{{funder}}\u202f: {{share}} des charges des mois que ce financeur couvre ({{amount}} sur {{charges}}, {{aids}}), contre {{threshold}} d’usage au plus.",
  ownShare:
    "Toutes aides comptées ({{aid}} pour {{charges}} de charges), il reste {{share}} à la charge du projet, contre {{threshold}} attendus.",
  ownShareEuropean:
    "Toutes aides comptées ({{aid}} pour {{charges}} de charges), il reste {{share}} à la charge du projet\u202f; LEADER demande {{threshold}} au moins.",
  aboveNeed:
    "{{period}}\u202f: {{aid}} d’aides pour un besoin de {{need}}. Un financeur peut réduire son aide, ou demander à reporter l’excédent.",
  aboveNeedAlone:
    "{{period}}\u202f: «\u00a0{{alone}}\u00a0» dépasse à elle seule le besoin ({{aid}} d’aides pour {{need}}). Un financeur peut réduire son aide.",
  aboveInvestment:
    "Les aides à «\u00a0{{investment}}\u00a0» ({{amount}}) dépassent son prix ({{cost}}).",
  sameSpending:
    "{{period}}, «\u00a0{{first}}\u00a0» et «\u00a0{{second}}\u00a0» paient les mêmes dépenses ({{items}}, {{spending}})\u202f: {{share}} à elles deux, avant leurs plafonds. Une dépense ne se présente qu’une fois.",
  flatRateTwice:
    "«\u00a0{{aid}}\u00a0» paie les frais indirects au forfait\u202f; «\u00a0{{claimedBy}}\u00a0» les paie aussi au réel ({{items}}).",
  aidedJob:
    "«\u00a0{{aid}}\u00a0» compte le coût entier de postes que «\u00a0{{jobAid}}\u00a0» aide déjà\u202f: l’aide à l’emploi est à déduire.",
  earlyPayment:
    "Premier versement de «\u00a0{{aid}}\u00a0» attendu en {{month}}, {{months}} mois après le début de l’étape\u202f: une décision prend {{least}} mois au moins.",
  earlyPaymentAcquired:
    "Premier versement de «\u00a0{{aid}}\u00a0», acquise, attendu en {{month}}, {{months}} mois après le début de l’étape\u202f: un financeur public a {{days}} jours pour verser, sauf autre date convenue.",
  earlyClaim:
    "«\u00a0{{aid}}\u00a0» est attendue {{months}} mois après la demande\u202f: les porteurs de projets en ont vu {{least}} à {{most}}.",
  largeAdvance:
    "«\u00a0{{aid}}\u00a0» est versée à {{share}} avant la fin de son action ({{end}}), contre {{threshold}} d’avance d’usage.",
  repayments:
    "{{period}}\u202f: {{principal}} de capital à rembourser pour {{selfFinancing}} de capacité d’autofinancement. Argent libéré par le besoin en fonds de roulement\u202f: {{freed}}.",
  cashBelowZero:
    "La trésorerie passe sous zéro en {{month}}, pendant {{months}} mois\u202f; au plus bas, {{lowest}} en {{lowestMonth}}. Un relais sur les aides acquises apporterait {{bridge}}.",
  sources:
    "Chiffres sans source\u202f: {{unsourced}} sur {{figures}}\u202f; marqués à confirmer\u202f: {{toConfirm}}. Le document «\u00a0Hypothèses et sources\u00a0» les liste.",
};
