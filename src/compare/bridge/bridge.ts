import { RunError, runIssue } from "../../engine";
import { createMixCheck, type Issue, type Scenario } from "../../scenario";
import { type Difference, differenceBetween } from "../difference/difference";
import type { ChangeSubject } from "../difference/subject";
import { settled } from "./exactSum";
import { type BridgeScale, type Follower, type Group, groupsOf, joined } from "./groups";
import { createMix } from "./hybrid";
import { differingParts, type Part } from "./parts";
import { minus, pathTotalNames, type PathTotals, totalsBy, tryTotals } from "./pathTotals";
import {
  exactShapley,
  sampledShapley,
  type Shares,
  Untold,
  uniformsOf,
  type Worth,
} from "./shapley";
import { type StageStandIn, standIns } from "./stagePlaces";

/** What a group of assumptions brings of the difference. */
export interface BridgeBar extends Group {
  /** Its Shapley value, euros. */
  readonly shares: PathTotals;
  /** Standard errors, where the orders were sampled; null where the shares are exact. */
  readonly errors: PathTotals | null;
}

/** How the plan of one scenario becomes that of another, group by group of assumptions. */
export interface Bridge {
  readonly reference: PathTotals;
  readonly other: PathTotals;
  /** The other's minus the reference's: `exactSum` of the bars' shares is this, to the last bit that the smallest of them holds (`settled`). */
  readonly difference: PathTotals;
  /** One for each group that differs with effect; none where the plans are the same. A group of several subjects holds those that could not be taken apart. */
  readonly bars: readonly BridgeBar[];
  readonly followers: readonly Follower[];
  /** Subjects that differ, and in nothing that a plan depends on: gates, links of chance, accounts. */
  readonly withoutEffect: readonly ChangeSubject[];
  /** Stages with other ids that stood for each other while parts were taken apart, and stages that none stood for. */
  readonly stages: readonly StageStandIn[];
  readonly method: "exact" | "sampled";
  /** Plans that were computed. */
  readonly plans: number;
}

export type BridgeOutcome =
  | { readonly kind: "done"; readonly bridge: Bridge }
  /** A value stops the plan of a side: there is nothing to go from, or to. */
  | {
      readonly kind: "stopped";
      readonly side: "reference" | "other";
      readonly issue: Issue | null;
    };

export interface BridgeOptions {
  readonly scale?: BridgeScale;
  /** Groups up to which all coalitions are computed: ten make 1,024 plans. */
  readonly mostExact?: number;
  /** Plans after which sampling ends. */
  readonly plans?: number;
  readonly seed?: number;
}

const usual: Required<BridgeOptions> = { scale: "subject", mostExact: 10, plans: 2000, seed: 1 };

/** Plans computed so far, and in all as far as is known. */
export interface BridgeProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Why the plans of two scenarios differ: each group of assumptions has its Shapley value, what taking it from the other adds
 * on average over all orders of taking, so that the order does not matter and the sum is the difference. Groups between which
 * no sound scenario lies, or none that a plan can be computed of, are one. Yields after each plan.
 */
export function* bridgeSteps(
  difference: Difference,
  options: BridgeOptions = {},
): Generator<BridgeProgress, BridgeOutcome> {
  const { scale, mostExact, plans, seed } = { ...usual, ...options };
  const parts = differingParts(difference);
  const { groups, followers } = groupsOf(difference, parts, scale);
  const game = createGame(difference);
  for (const side of ["reference", "other"] as const) {
    const fault = game.fault(side === "reference" ? [] : groups);
    if (fault !== null) {
      const scenario = difference[side];
      const issue = fault instanceof RunError ? runIssue(fault, scenario) : null;
      return { kind: "stopped", side, issue };
    }
  }
  const reference = game.worth([]) as PathTotals;
  const other = game.worth(groups) as PathTotals;
  let together: readonly Group[] = groups;
  for (;;) {
    const isExact = together.length <= mostExact;
    const total = isExact ? 2 ** together.length : plans;
    const isEnough = (pairs: number) => game.plans() >= plans || pairs >= plans;
    const steps = sharesOf(together, game.worth, isExact, isEnough, seed);
    try {
      let step = steps.next();
      while (!step.done) {
        yield { done: Math.min(game.plans(), total), total };
        step = steps.next();
      }
      const stages = standIns(difference.reference.stages, difference.alike.stages);
      const bridge: Bridge = {
        reference,
        other,
        difference: minus(other, reference),
        bars: barsOf(together, step.value, minus(other, reference)),
        followers,
        withoutEffect: withoutEffectOf(difference, parts),
        stages: stages.map((one) => ({ ...one, other: ownStage(difference, one.other) })),
        method: isExact ? "exact" : "sampled",
        plans: game.plans(),
      };
      return { kind: "done", bridge };
    } catch (error) {
      if (!(error instanceof Untold)) throw error;
      together = merged(together, game.worth, error.players);
    }
  }
}

/** The bridge of two scenarios, computed where it is asked for. */
export function bridgeBetween(
  reference: Scenario,
  other: Scenario,
  options: BridgeOptions = {},
): BridgeOutcome {
  const steps = bridgeSteps(differenceBetween(reference, other), options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

type WorthOf = (groups: readonly Group[]) => PathTotals | null;

interface Game {
  /** Null where no sound scenario has these groups of the other, or a value stops its plan. */
  readonly worth: WorthOf;
  readonly fault: (groups: readonly Group[]) => RunError | "faulty" | null;
  readonly plans: () => number;
}

function createGame(difference: Difference): Game {
  const mix = createMix(difference);
  const check = createMixCheck();
  const known = new Map<string, PathTotals | RunError | "faulty">();
  const resultOf = (groups: readonly Group[]) => {
    const keys = groups.flatMap(({ parts }) => parts).toSorted();
    const name = keys.join(" ");
    const before = known.get(name);
    if (before !== undefined) return before;
    const parts = new Set(keys);
    const hybrid = mix((part) => parts.has(part));
    const result = check(hybrid).length > 0 ? "faulty" : (tryTotals(hybrid) ?? "faulty");
    known.set(name, result);
    return result;
  };
  return {
    worth: (groups) => {
      const result = resultOf(groups);
      return result === "faulty" || result instanceof RunError ? null : result;
    },
    fault: (groups) => {
      const result = resultOf(groups);
      return result === "faulty" || result instanceof RunError ? result : null;
    },
    plans: () => known.size,
  };
}

function sharesOf(
  groups: readonly Group[],
  worth: WorthOf,
  isExact: boolean,
  isEnough: (pairs: number) => boolean,
  seed: number,
): Generator<void, Shares> {
  const worthOf: Worth = (players) => {
    const totals = worth(players.map((player) => groups[player] as Group));
    return totals && pathTotalNames.map((name) => totals[name]);
  };
  const measures = pathTotalNames.length;
  if (isExact) return exactShapley(groups.length, measures, worthOf);
  return sampledShapley(groups.length, measures, worthOf, { random: uniformsOf(seed), isEnough });
}

function barsOf(
  groups: readonly Group[],
  { shares, errors }: Shares,
  difference: PathTotals,
): BridgeBar[] {
  const sums = pathTotalNames.map((name, m) =>
    settled(
      shares.map((share) => share[m] as number),
      difference[name],
    ),
  );
  const at = (player: number) => (name: (typeof pathTotalNames)[number]) =>
    sums[pathTotalNames.indexOf(name)]?.[player] as number;
  return groups.map((group, player) => ({
    ...group,
    shares: totalsBy(at(player)),
    errors: errors && totalsBy((name) => errors[player]?.[pathTotalNames.indexOf(name)] as number),
  }));
}

/** Subjects with differences that are no words, none of them in a part that differs with effect. */
function withoutEffectOf({ changes }: Difference, parts: readonly Part[]): ChangeSubject[] {
  const acting = new Set(parts.map(({ subject }) => subject));
  const differing = changes.filter(({ isOfWords }) => !isOfWords).map(({ subject }) => subject);
  return [...new Set(differing)].filter((subject) => !acting.has(subject));
}

/** The id that a stage of the other has there. */
function ownStage({ matching }: Difference, id: string | null): string | null {
  return [...matching.ids].find(([, called]) => called === id)?.[0] ?? id;
}

/**
 * Joins two groups that keep each other out of a coalition without worth: one that it would be told without, and one that
 * it would be told with. The others are taken out of it, then put in, as long as it stays so.
 */
function merged(groups: readonly Group[], worth: WorthOf, untold: readonly number[]): Group[] {
  const isUntold = (players: readonly number[]) =>
    worth(groups.filter((_, player) => players.includes(player))) === null;
  let inside = [...untold];
  for (const player of untold) {
    const without = inside.filter((one) => one !== player);
    if (isUntold(without)) inside = without;
  }
  const a = inside[0] ?? 0;
  for (const player of groups.keys()) {
    const within = [...inside, player];
    if (!inside.includes(player) && isUntold(within)) inside = within;
  }
  const b = [...groups.keys()].find((player) => !inside.includes(player)) ?? a;
  const [first, second] = [Math.min(a, b), Math.max(a, b)];
  const one = joined(groups[first] as Group, groups[second] as Group);
  return groups.flatMap((group, at) => (at === first ? [one] : at === second ? [] : [group]));
}
