/** From a wage to what an hour of work costs the employer. */
export const payroll = {
  open: "Calculer depuis un salaire",
  openOf: "Calculer depuis un salaire\u202f: {{name}}",
  title: "Du salaire au coût d’une heure\u202f: {{name}}",
  loading: "Un instant…",
  grossHourly: "Salaire brut d’une heure",
  smicMultiple: "soit, en nombre de SMIC",
  times: "× SMIC",
  weeklyHours: "Heures par semaine au contrat",
  hoursPerWeek: "h/semaine",
  workedYear: "Heures travaillées par an, à temps plein",
  hoursPerYear: "h/an",
  workedYearHint:
    "1\u202f820 heures payées, moins congés et jours fériés\u202f; 1\u202f607 est la durée légale.",
  serviceShare: "Part de ces heures passée au service",
  serviceShareHint:
    "Le reste\u202f: réunions, formation, absences. 55 à 75\u202f% dans bien des structures.",
  legalForm: "Employeur\u202f: {{form}}",
  monthly: "Coût pour l’employeur, par mois",
  gross: "dont {{gross}} de salaire brut",
  paidHour: "Coût d’une heure payée",
  workedHour: "Coût d’une heure travaillée",
  servedHour: "Coût d’une heure au service",
  methods: {
    asking: "Taux publiés au {{date}}. Vérification par le modèle de l’Urssaf en cours…",
    model: "Calculé par modele-social {{version}}, le modèle de l’Urssaf, aux taux du {{date}}.",
    rates:
      "Calculé par les taux publiés au {{date}}\u202f: le modèle de l’Urssaf n’a pas pu être chargé. L’écart est de moins d’un centime par mois.",
  },
  assumed: "Ce qui est supposé",
  assumptions: {
    contract:
      "Contrat à durée indéterminée de droit privé, non cadre, en France métropolitaine, hors Alsace-Moselle.",
    size: "Moins de onze salariés.",
    workAccidents:
      "Accidents du travail au taux moyen, 2,08\u202f%\u202f; le vôtre est sur votre notification.",
    insurance: "Complémentaire santé de 40\u00a0€ par mois, dont la moitié pour l’employeur.",
    noMobility: "Ni versement mobilité, ni prévoyance de branche, ni prime.",
    reduction: "La réduction générale de cotisations est déduite.",
    wagesTaxAssociation:
      "Pas de taxe sur les salaires\u202f: l’abattement des associations ({{allowance}} par an) la couvre pour une petite équipe.",
    wagesTaxOther:
      "Pas de taxe sur les salaires, due surtout par qui ne paie pas de TVA sur l’essentiel de ses recettes.",
    publicStaff:
      "Les agents de droit public (titulaires, contractuels) ont d’autres cotisations\u202f: ce coût vaut pour un contrat de droit privé.",
    ownPay:
      "La rémunération de l’entrepreneur lui-même n’est pas un salaire\u202f: ce coût vaut pour une personne embauchée.",
    aside: "À prévoir à part\u202f: médecine du travail, transport, remplacements, fin de contrat.",
  },
  shortWeek:
    "Moins de {{hours}} h par semaine\u202f: il faut un motif prévu par la loi ou l’accord de branche.",
  faults: {
    belowSmic:
      "Il faut au moins le SMIC, {{smic}} brut de l’heure depuis le {{date}} (hors apprentissage).",
    hours:
      "Il faut de 0 à 35 heures par semaine\u202f: les heures supplémentaires ne sont pas comptées ici.",
    worked: "Il faut entre 0 et {{paid}} heures, celles qui sont payées.",
  },
  alsoProductive: "Prendre aussi la part d’heures disponible, {{share}} des heures payées",
  take: "Prendre ce coût",
  close: "Fermer",
  taken: "{{name}}\u202f: {{cost}} par heure payée, avec sa source.",
  source: {
    model: "modele-social {{version}} (Urssaf), taux du {{date}}",
    rates: "Taux de cotisations publiés au {{date}}, d’après modele-social {{version}} (Urssaf)",
  },
  note: "{{gross}} brut de l’heure, {{hours}} h par semaine\u202f: {{monthly}} par mois. {{assumptions}}",
  productiveSource: "Durée légale du travail\u202f: 1\u202f607 h travaillées par an à temps plein",
  productiveOwnSource: "Estimation de l’équipe",
  productiveNote:
    "{{worked}} h travaillées par an sur {{paid}} h payées, dont {{share}} au service.",
};
