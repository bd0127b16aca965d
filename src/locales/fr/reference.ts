/** Dated values of the law and of usage: what they are called, where they come from. */
export const reference = {
  open: "Barème",
  openOf: "Barème\u202f: {{label}}",
  title: "Valeurs de référence\u202f: {{label}}",
  close: "Fermer",
  unlessSaid: "Sauf mention contraire\u202f: {{basis}}.",
  useValue: "Prendre {{value}}\u202f: {{row}}",
  taken: "{{label}}\u202f: {{value}}, avec sa source.",
  since: "{{source}}, depuis le {{date}}\u202f; {{certainty}}",
  cited: "{{row}}. {{source}}, depuis le {{date}} ({{certainty}}).",
  readOn: "Tables relues le {{date}}.",
  onScale: "{{value}} au barème",
  beforeVat:
    "Une indemnité kilométrique ne porte pas de TVA, mais un projet sans TVA compte 20\u202f% de plus sur le coût du kilomètre\u202f: la valeur est celle du barème divisée par 1,2, et le projet paie bien le barème. S’il facture un jour la TVA, ce sera le barème sans division.",
  certainty: {
    official: "valeur publiée",
    derived: "valeur calculée ou de seconde main",
    toVerify: "à vérifier",
  },
  sources: {
    modeleSocial: "modele-social 11.1.0, le modèle de l’Urssaf (juillet 2026)",
    fromModeleSocial: "Calculé avec modele-social 11.1.0 (juillet 2026)",
    labourCode: "Code du travail, art. L3121-27 et L3121-41",
    wagesTax: "Taxe sur les salaires 2026 (Les Echos Publishing, jfmeheust.com)",
    mileageScale: "Barème kilométrique fiscal, inchangé depuis 2023 (adcf.org, associatheque.fr)",
    depreciationUsage: "Durées d’usage, BOI-BIC-AMT-10-40-10 (cogilog.com, comptabox.fr)",
    usage: "Usage courant, sans texte de référence",
    vatRates: "CGI, art. 278, 278-0 bis et 279\u202f; BOI-TVA-LIQ-30-20-80",
    vatFranchise: "CGI, art. 293 B\u202f; loi n° 2025-1044 du 3 novembre 2025 (bncplus.fr)",
    accessory2024: "Seuil 2024 (votre-expert-des-associations.fr)",
    accessory2025: "Seuil 2025 (enligne.biz)",
    accessory2026:
      "Seuil 2025 (80\u202f011\u00a0€) relevé de 1,3\u202f%, montant 2026 non confirmé",
    convention:
      "Loi n° 2000-321 du 12 avril 2000, art. 10\u202f; décret n° 2001-495 du 6 juin 2001",
    publicAid:
      "Guide du bénévolat de l’État, 2021 (fraap.org)\u202f; le règlement de chaque appel fait foi",
    deMinimis: "Règlement (UE) 2023/2831 (associations.gouv.fr)",
    deMinimisSieg: "Règlement (UE) 2023/2832 (associations.gouv.fr)",
    paymentDeadline:
      "Loi n° 2000-321 du 12 avril 2000, art. 10, modifié par la loi n° 2021-875 du 1er juillet 2021",
    leaderDelays: "Délais relevés par des porteurs de projets LEADER (Aquitaine Active)",
    leaderOwnShare: "Règles LEADER 2014-2022 (coeur-herault.fr)\u202f; à relire pour 2023-2027",
    budgetForm:
      "Cerfa 12156*06 et sa notice 51781\u202f: total des charges égal au total des produits",
    surplus:
      "Circulaire du 29 septembre 2015\u202f: excédent raisonnable, sans taux dans le texte cité",
    doubleFunding: "Règlement (UE) 2021/1060, art. 63\u202f: une dépense n’est payée qu’une fois",
    flatRates: "Règlement (UE) 2021/1060, art. 54 à 56\u202f: forfaits pour coûts indirects",
  },
  notes: {
    volunteerHour: "Gardez un relevé des heures données\u202f: date, tâche, durée, signature.",
    mileage:
      "Véhicule personnel d’un salarié ou d’un bénévole, pour {{km}} km par an dans le plan. Le barème compte déjà l’usure, l’entretien, l’assurance et le carburant. Voiture électrique\u202f: {{bonus}} de plus.",
    depreciation: "Durée sur laquelle le prix d’un bien se répartit en charges.",
    vatRate:
      "Le taux suit la nature de ce qui est vendu ou acheté\u202f; 20\u202f% sauf exception.",
  },
  rows: {
    volunteerHour: {
      smicGross: "SMIC brut",
      smicCharged: "SMIC, coût pour un employeur",
      smicBeforeReduction: "SMIC chargé, avant réduction de cotisations",
      qualified: "Tâche qualifiée\u202f: 1,5 SMIC",
      expert: "Expertise\u202f: 2 SMIC",
    },
    mileage: {
      cv3: "Voiture de 3 CV ou moins",
      cv4: "Voiture de 4 CV",
      cv5: "Voiture de 5 CV",
      cv6: "Voiture de 6 CV",
      cv7plus: "Voiture de 7 CV ou plus",
      moped: "Deux-roues de moins de 50 cm³",
      bike: "Vélo",
    },
    depreciation: {
      vehicle: "Voiture, utilitaire",
      cargoBike: "Vélo cargo",
      it: "Informatique",
      phone: "Téléphone",
      software: "Logiciel, site",
      tools: "Outillage, matériel",
      shopFurniture: "Mobilier de boutique",
      furniture: "Mobilier de bureau",
      lightFitOut: "Aménagement léger",
      fitOut: "Agencement, travaux",
    },
    vatRate: {
      normal: "Taux normal",
      intermediate: "Taux intermédiaire",
      reduced: "Taux réduit",
      special: "Taux particulier (presse, médicaments remboursés)",
    },
  },
};
