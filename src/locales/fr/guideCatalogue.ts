/** The trade's usual publics, services, purchases and funders. */
export const catalogue = {
  publics: {
    residents: { name: "Habitants", hint: "Familles, actifs, nouveaux arrivants." },
    elders: {
      name: "Personnes âgées",
      hint: "Environ un habitant sur dix ; souvent à domicile.",
    },
    employees: { name: "Salariés des entreprises", hint: "Sur leur lieu de travail." },
    communes: {
      name: "Communes et intercommunalités",
      hint: "Elles achètent un service régulier, par contrat.",
    },
    coOwnerships: {
      name: "Copropriétés et bailleurs",
      hint: "Locaux à poubelles, parties communes.",
    },
    visitors: {
      name: "Résidences secondaires et gîtes",
      hint: "Clés, accueil, entretien en l’absence.",
    },
  },
  services: {
    errands: {
      name: "Courses et commissions",
      short: "courses",
      unit: "commission",
      note: "Courses, pharmacie, papiers, rapportés à domicile ou au local.",
    },
    basketDelivery: {
      name: "Livraison de paniers et de repas",
      short: "livraisons",
      unit: "livraison",
      note: "Avec l’épicerie, le traiteur ou les producteurs, qui se paient à part.",
    },
    parcels: {
      name: "Relais colis",
      short: "colis",
      unit: "colis",
      note: "Dépend de l’accord d’un réseau. Il amène du passage, il ne paie pas l’accueil.",
    },
    smallJobs: {
      name: "Petits travaux et coups de main",
      short: "petits travaux",
      unit: "heure",
      note: "Soixante-quinze minutes de travail pour une heure facturée : le trajet compte. Le crédit d’impôt des services à la personne ne s’applique en principe pas à une activité mêlée.",
    },
    garden: {
      name: "Jardin",
      short: "jardin",
      unit: "heure",
      note: "Tonte, taille, arrosage ; presque rien en hiver.",
    },
    loans: {
      name: "Prêt d’objets",
      short: "prêt d’objets",
      unit: "prêt",
      note: "Remorque, nettoyeur, sono, outils.",
    },
    laundry: {
      name: "Pressing et retouches",
      short: "pressing",
      unit: "dépôt",
      note: "Le prix est la part gardée sur ce que facture l’artisan. À Ginko, pressing et courrier étaient les services les plus demandés.",
    },
    transport: {
      name: "Transport accompagné",
      short: "transport accompagné",
      unit: "trajet",
      note: "Dix kilomètres remboursés à chaque fois, sans TVA : divisés par 1,2, car les achats d’un projet sans TVA comptent 20 % de plus ; sans division s’il facture un jour la TVA. Les règles du transport de personnes et l’assurance sont à vérifier.",
    },
    matching: {
      name: "Mise en relation : ménage, bricolage",
      short: "mise en relation",
      unit: "mission",
      note: "Un voisin, un artisan ou une association d’aide à domicile fait le travail ; le service garde environ 22 % d’une mission de 25 €.",
    },
    workshops: {
      name: "Ateliers et animations",
      short: "ateliers",
      unit: "participation",
      note: "Réparation, cuisine, numérique, avec des commerçants : « ne rien faire seul ».",
    },
    memberships: {
      name: "Adhésions",
      short: "adhésions",
      unit: "cotisation annuelle",
      note: "Se propage de voisin à voisin. Une cotisation de principe ne paie pas un emploi : à Amiens, 1 € par mois et 200 adhérents.",
    },
    bulletin: {
      name: "Distribution du bulletin municipal",
      short: "bulletin municipal",
      unit: "exemplaire",
      note: "Un bulletin tous les deux mois, une boîte aux lettres pour deux habitants. Contrat payé par la commune, pas une subvention.",
    },
    binRoom: {
      name: "Nettoyage de locaux à poubelles",
      short: "locaux à poubelles",
      unit: "passage",
      note: "Un passage par mois et par copropriété, réglé par le syndic à 30 jours.",
    },
    helpDesk: {
      name: "Permanence d’accueil et aide aux démarches",
      short: "aide aux démarches",
      unit: "demi-journée",
      note: "Gratuite pour l’habitant, payée par la commune : trois heures à chaque fois.",
    },
    communeJobs: {
      name: "Petites interventions pour la commune",
      short: "interventions pour la commune",
      unit: "heure",
      note: "Affichage, ampoules, clés de salles, encombrants légers.",
    },
    companyDesk: {
      name: "Permanence en entreprise",
      short: "permanence en entreprise",
      unit: "entreprise et mois",
      note: "Environ trois heures par semaine et par entreprise, payées par l’employeur.",
    },
    keys: {
      name: "Clés et accueil de locations",
      short: "clés et accueil",
      unit: "arrivée",
      note: "Surtout l’été et aux vacances.",
    },
    coworking: {
      name: "Espace de travail partagé",
      short: "espace de travail partagé",
      unit: "journée",
      note: "Demande un local et une bonne connexion.",
    },
  },
  investments: {
    computer: "Ordinateur et téléphone",
    furniture: "Comptoir, étagères, mobilier",
    objects: "Objets à prêter",
    tools: "Outillage et nettoyeur",
    software: "Site et outil de commande",
    cargoBike: "Vélo cargo électrique",
    van: "Camionnette d’occasion",
    fitOut: "Petits travaux dans le local",
  },
  funders: {
    founders: { name: "Apport des fondateurs", when: "versé au premier mois" },
    crowdfunding: {
      name: "Collecte participative",
      when: "versée au premier mois, si la collecte aboutit",
    },
    ownBudget: {
      name: "Budget de la collectivité",
      when: "après le vote du budget, le total versé en parts égales, une par an",
    },
    commune: {
      name: "Subvention de la commune",
      when: "votée après le budget (février à avril), le total versé en parts égales, une par an, un à trois mois après le vote",
    },
    epci: {
      name: "Aide de l’intercommunalité",
      when: "votée après le budget, le total versé en parts égales, une par an",
    },
    fdva: {
      name: "FDVA : projets innovants (État)",
      when: "dossier de janvier à mars, réponse mi-juin, un seul versement l’été",
    },
    foundation: {
      name: "Fondation",
      when: "50 à 80 % à la signature, le reste sur bilan ; réponse en trois à six mois",
    },
    department: {
      name: "Aide du département",
      when: "50 à 70 % d’avance, le reste sur bilan, deux à six mois plus tard",
    },
    region: {
      name: "Aide de la région",
      when: "30 à 50 % d’avance, le reste trois à neuf mois après le bilan",
    },
    retirementFund: {
      name: "Caisse de retraite : bien vieillir",
      when: "une moitié d’avance, le reste sur bilan",
    },
    caf: {
      name: "CAF : Espace de vie sociale",
      when: "après un agrément ; 70 % dans l’année, le reste l’année suivante",
    },
    leader: {
      name: "LEADER (Europe)",
      when: "rembourse des dépenses déjà payées, deux à douze mois après la demande",
    },
    solidarityLoan: {
      name: "Prêt solidaire",
      when: "versé au début de la deuxième étape, remboursé en cinq ans",
    },
    honourLoan: {
      name: "Prêt d’honneur sans intérêt",
      when: "versé au premier mois, remboursé en quatre ans et demi",
    },
  },
};
