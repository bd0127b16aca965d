import type { Presence, Staff, Volunteers } from "../../scenario";
import { coordination, productive } from "../catalogue/costs";
import { volunteerHour, wages, weeksPerMonth } from "../catalogue/wages";
import { type Making, rounded, sources } from "../making";
import { stageRole } from "../stageRole";

/** Hours by stage, and what they rest on; `from` is the first stage that has some, null where none has. */
function byStage(
  { stages }: Making,
  hours: readonly number[],
): { from: string; hours: { byStage: Record<string, number> }; paths: string[] } | null {
  const first = hours.findIndex((one) => one > 0);
  if (first < 0) return null;
  const listed = stages
    .slice(first)
    .map(({ id }, index) => [id, hours[first + index] ?? 0] as const);
  return {
    from: listed[0]?.[0] ?? "",
    hours: { byStage: Object.fromEntries(listed) },
    paths: listed.map(([id]) => `hours.byStage.${id}`),
  };
}

/** Who is paid. */
export function staffOf(making: Making): Staff[] {
  const { answers, t } = making;
  const hours = byStage(
    making,
    answers.team.map(({ paid }) => rounded(paid * weeksPerMonth)),
  );
  if (!hours) return [];
  const name = t("made.staff");
  const basis = making.basisOf("team");
  return [
    {
      id: making.idOf(name),
      name,
      from: hours.from,
      hours: hours.hours,
      hourlyCost: wages[answers.wage].value,
      productive: productive.value,
      about: sources(making, {
        ...Object.fromEntries(hours.paths.map((path) => [path, basis])),
        hourlyCost: wages[answers.wage],
        productive,
      }),
    },
  ];
}

/** Who gives time: volunteers, or the holder of the project where the form has none. */
export function volunteersOf(making: Making): Volunteers[] {
  const { answers, t } = making;
  const hours = byStage(
    making,
    answers.team.map(({ given }) => given),
  );
  if (!hours) return [];
  const isHolder = givesOwnTime(answers.legalForm);
  const name = t(isHolder ? "made.holder" : "made.volunteers");
  const basis = making.basisOf("team");
  return [
    {
      id: making.idOf(name),
      name,
      from: hours.from,
      hours: hours.hours,
      value: volunteerHour.value,
      ...(isHolder && { note: t("made.notes.holder") }),
      about: sources(making, {
        ...Object.fromEntries(hours.paths.map((path) => [path, basis])),
        value: volunteerHour,
      }),
    },
  ];
}

/** Whether unpaid hours are those of the holder of the project rather than of volunteers. */
export function givesOwnTime(form: Making["answers"]["legalForm"]): boolean {
  return form === "sole_trader" || form === "company" || form === "scop";
}

/** Hours to be there whatever the volume: receiving, and coordinating. */
export function presenceOf(making: Making): Presence[] {
  const { answers, t, stages } = making;
  const first = stages[0]?.id ?? "";
  const roles = stages.map(({ id }, index) => [id, stageRole(index, stages.length)] as const);
  const opening: Presence[] =
    answers.opening > 0
      ? [
          {
            id: making.idOf(t("made.opening")),
            name: t("made.opening"),
            from: first,
            hours: rounded(answers.opening * weeksPerMonth),
            about: sources(making, { hours: making.basisOf("opening") }),
          },
        ]
      : [];
  return [
    ...opening,
    {
      id: making.idOf(t("made.coordination")),
      name: t("made.coordination"),
      from: first,
      hours: {
        byStage: Object.fromEntries(roles.map(([id, role]) => [id, coordination[role].value])),
      },
      about: sources(
        making,
        Object.fromEntries(roles.map(([id, role]) => [`hours.byStage.${id}`, coordination[role]])),
      ),
    },
  ];
}
