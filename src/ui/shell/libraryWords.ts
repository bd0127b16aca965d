import type { Translate } from "../../locales";
import type { LibraryTaken, Notice } from "../../state";

type LibraryNotice =
  | "libraryReading"
  | "libraryTaken"
  | "libraryStopped"
  | "librarySavedWithoutVersions"
  | "libraryTooLarge";

/** What became of a library's file, read or written. */
export function libraryWords(notice: Notice, kind: LibraryNotice, t: Translate): string {
  const { name = "", count = 0, taken, fault = "refused" } = notice;
  const what = taken ? takenWords(taken, t) : "";
  switch (kind) {
    case "libraryReading":
      return t("keeping.library.reading", { count });
    case "libraryTaken":
      return t("keeping.library.taken", { what });
    case "libraryStopped":
      return t("keeping.library.stopped", { what, why: t(`keeping.notKept.${fault}`) });
    case "librarySavedWithoutVersions":
      return t("keeping.library.withoutVersions", { name });
    case "libraryTooLarge":
      return t("keeping.library.tooLarge");
  }
}

function takenWords({ added, known, versions, left }: LibraryTaken, t: Translate): string {
  return [
    t("keeping.library.added", { count: added }),
    known > 0 && t("keeping.library.known", { count: known }),
    versions > 0 && t("keeping.library.versions", { count: versions }),
    left > 0 && t("keeping.library.left", { count: left }),
  ]
    .filter(Boolean)
    .join(", ");
}
