import { agent, byEachStage, colis, driver, header, many, stages12 } from "./parts";

/** Large files that are right. */
export const large: Readonly<Record<string, () => string>> = {
  "1,000 items in each of four lists": () =>
    JSON.stringify({
      ...header,
      drivers: many(1_000, (position) =>
        driver(position, position === 999 ? 1 : `=d${position + 1} + 1`),
      ),
      segments: many(1_000, (position) => ({ id: `g${position}`, name: "", population: 10 })),
      services: many(1_000, (position) => ({
        ...colis,
        id: `v${position}`,
        segment: `g${position}`,
      })),
      staff: many(1_000, (position) => agent(10, position)),
    }),
  "one formula of 450 characters, 3,600 times": () =>
    JSON.stringify({
      ...header,
      stages: stages12,
      staff: many(300, (position) => ({
        ...agent(
          byEachStage(() => `=${"100 + ".repeat(75)}t`),
          position,
        ),
        from: "e0",
      })),
    }),
  "36,000 formulas": () =>
    JSON.stringify({
      ...header,
      stages: stages12,
      staff: many(1_000, (position) => ({
        ...agent(
          byEachStage((stage) => `=${position}+${stage}`),
          position,
        ),
        from: "e0",
      })),
      volunteers: many(1_000, (position) => ({
        id: `b${position}`,
        name: "",
        from: "e0",
        value: 1,
        hours: byEachStage((stage) => `=${position}*${stage}`),
      })),
      overheads: many(1_000, (position) => ({
        id: `c${position}`,
        name: "",
        from: "e0",
        amount: byEachStage((stage) => `=${position}-${stage}`),
      })),
    }),
  "27 variants of 1,000 services": () =>
    JSON.stringify({
      ...header,
      services: many(1_000, (position) => ({ ...colis, id: `v${position}` })),
      staff: many(1_000, (position) => agent(`=1 + ${position}`, position)),
      variants: many(27, (variant) => ({
        id: `w${variant}`,
        name: "",
        changes: many(60, (position) => ({
          path: `services.v${999 - position}.price`,
          value: variant,
        })),
      })),
    }),
};
