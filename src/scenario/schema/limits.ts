/** How large a file and its parts may be: far beyond any real scenario, short of what would exhaust the page. */
export const limits = {
  fileBytes: 2_000_000,
  /** A whole library with its history: some hundreds of scenarios. */
  libraryBytes: 50_000_000,
  libraryScenarios: 2_000,
  libraryVersions: 200,
  nameLength: 200,
  textLength: 4_000,
  listLength: 1_000,
  variants: 50,
  nesting: 40,
  /** Values and objects of a whole file, lists and texts included. */
  values: 200_000,
  /** Characters of all the different formulas of a file: reading them is what takes time. */
  formulaText: 300_000,
  horizon: 120,
  stages: 12,
} as const;
