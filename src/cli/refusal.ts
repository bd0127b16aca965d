import { formatIssue } from "../locales";
import type { Issue } from "../scenario";
import type { Language } from "../units";

/** A file or an argument that is refused: the lines to print, and exit status 2. */
export class Refusal extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
    this.name = "Refusal";
  }
}

const words = {
  fr: {
    file: "(fichier)",
    found: "trouvé",
    nothing: "rien",
    expected: "attendu",
    trial: "tirage",
    between: "\u202f",
  },
  en: {
    file: "(file)",
    found: "found",
    nothing: "nothing",
    expected: "expected",
    trial: "trial",
    between: "",
  },
} as const;

/** The reader's language: that of the terminal, French where it is not English. */
export function terminalLanguage(
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return /^en/i.test(named) ? "en" : "fr";
}

/** An issue on one line: path, the trial where there is one, what was found, what was expected. */
export function issueLine(
  file: string,
  issue: Issue,
  language: Language,
  trial: number | null = null,
): string {
  const { path, found, expected, what } = formatIssue(issue, language);
  const w = words[language];
  const where = trial === null ? "" : `${w.trial} ${trial}: `;
  const line = `${file}: ${path || w.file}: ${where}${what}${w.between}; ${w.found} ${found || w.nothing}${w.between}; ${w.expected} ${expected}`;
  return line.replace(/\s*\n\s*/g, " ");
}
