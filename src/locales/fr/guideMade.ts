/** What the guided start writes into the scenario that it makes. */
export const made = {
  name: "{{services}} – {{territory}}",
  nameWithoutService: "Projet de services – {{territory}}",
  bareName: "Mon premier scénario",
  description:
    "Scénario préparé à partir de quelques questions. Tous ses chiffres sont des ordres de grandeur à confirmer.",
  stages: { light: "Test léger", pilot: "Montée en charge", consolidation: "Consolidation" },
  stageNumber: "Étape {{number}}",
  objectives: {
    light: "Vérifier qu’on nous appelle, et qu’on nous rappelle, avec peu de moyens.",
    pilot: "Des clients réguliers, des tournées qui se remplissent, un fonctionnement qui tient.",
    consolidation: "Des conventions sur plusieurs années, et ne plus dépendre d’un seul financeur.",
  },
  round: "Tournée",
  staff: "Salarié",
  volunteers: "Bénévoles",
  holder: "Temps du porteur de projet",
  opening: "Accueil",
  coordination: "Coordination",
  costs: {
    insurance: "Assurance",
    phone: "Téléphone et logiciel",
    publicity: "Tracts, affiches, fournitures",
    payroll: "Paie et médecine du travail",
    bookkeeping: "Comptabilité",
    rent: "Loyer ou participation au lieu",
    energy: "Énergie et eau",
  },
  premisesLent: "Local prêté",
  criteria: {
    users: "Au moins 40 usagers, dont 3 sur 10 reviennent",
    regular: "Au moins un client régulier",
    cash: "La caisse n’est pas à découvert",
    volunteers: "Au moins {{hours}} h de bénévolat par mois",
    contracts: "Au moins trois contrats réguliers",
    coverage: "Recettes propres : au moins {{share}} des charges",
    runway: "De quoi tenir {{months}} mois",
    secured: "Au moins 60 % du budget suivant est assuré",
    conventions: "Des conventions sur plusieurs années sont signées",
  },
  notes: {
    perThousand:
      "De {{low}} à {{high}} par mois pour 1 000 habitants, {{likely}} le plus souvent ; compté pour 5 000 habitants au plus.",
    perPlace: "De {{low}} à {{high}} par mois, quelle que soit la taille du territoire.",
    households: "Foyers qui pourraient adhérer un jour : {{share}} pour 100 habitants.",
    publicShare: "Estimé d’après le nombre d’habitants : à remplacer par un vrai compte.",
    exempt:
      "Franchise de TVA : tant que les ventes de services restent sous 37 500 € par an (2026).",
    exemptAssociation:
      "Sans TVA tant que l’activité reste non lucrative, ou que les recettes accessoires restent sous 80 011 € par an (2025).",
    incomeTax: "Les bénéfices paient l’impôt sur les sociétés.",
    gate: "Proposition à convenir avec le comité de pilotage, avant que l’étape commence.",
    amount:
      "Proposé au plus près de ce qui manque, dans la fourchette habituelle de {{min}} à {{max}}.",
    usualAmount: "D’ordinaire de {{min}} à {{max}}.",
    when: "Versement : {{when}}.",
    holder: "Temps non payé, compté comme du bénévolat.",
    fromCar:
      "Voiture personnelle, remboursée au kilomètre. L’indemnité ne porte pas de TVA : elle est divisée par 1,2, car un projet sans TVA compte 20 % de plus sur ses achats. S’il facture un jour la TVA, mettez le barème sans division.",
    fromVehicle: "Ce que chaque kilomètre ajoute : le véhicule est amorti à part.",
  },
  sources: {
    plausible: "Ordre de grandeur plausible, à confirmer",
    answer: "Réponse donnée au départ, à confirmer",
    proposedGate: "Seuil proposé par Palier, à convenir : aucun seuil publié n’a été trouvé",
    parcelRelay:
      "Publié : 0,20 à 1,50 € le colis, 0,30 € le plus souvent, moneyvox.fr, décembre 2023",
    lulu: "Publié : 22 % de commission à Lulu dans ma rue, guidedelacreationdentreprise.com, 2020 ; la mission de 25 € est plausible",
    monepi: "Publié : 150 € par an pour une épicerie Monépi, airzen.fr",
    ginko:
      "Publié : plus de la moitié des résidents adhérents en un an à Ginko, 20minutes.fr, 2013 ; quatre foyers sur dix est un choix prudent",
    catchment: "Publié : plus de 800 habitants et 2 000 aux alentours, franchise-magazine.com",
    itinerant: "Publié : 40 habitants au km² en Beauce Val de Loire, typographe.fr",
    mileage: "Publié : 0,636 € par km (5 CV), barème kilométrique 2026, adcf.org",
    payroll:
      "Publié : coût employeur à temps plein, modele-social 11.1.0, barème 2026 (SMIC à 12,31 € l’heure depuis juin)",
    volunteerHour: "Publié : coût employeur d’une heure au SMIC, modele-social 11.1.0, barème 2026",
    microLevy: "Publié : 21,2 % pour les services (BIC) en 2026, modele-social 11.1.0",
    depreciation: "Publié : durées d’usage, cogilog.com, comptabox.fr",
    leader: "Publié : de deux à douze mois constatés, doczz.fr/doc/6396985 (Aquitaine Active)",
    fdva: "Publié : un seul versement, calendrier du Calvados 2026, asso-1901.fr",
    startUp:
      "Publié : environ 2 000 € pour ouvrir une épicerie participative, sogoodstories.com, airzen.fr",
  },
};
