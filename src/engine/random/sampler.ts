import type { Model } from "../model";
import type { DemandNoise, World } from "../trial";
import { copulaOf, type MovedCorrelation } from "./copula";
import { type BetaTables, type Draw, drawOf } from "./distributions";
import { join, type StreamKey, streamKey, substream } from "./hash";
import { standardNormalCdf, standardNormalQuantile } from "./normal";
import { poissonQuantile } from "./poisson";
import { sobolPoint } from "./sobol";
import { uniformAt } from "./uniform";

/**
 * Independent scramblings over which the trials are dealt in turn: trial i is point floor(i / 16) of scrambling i mod 16.
 * How far apart their means lie tells the standard error of what the points of each are too even to tell.
 */
export const replicates = 16;

/** Random numbers in (0, 1) of one variable or chance, by the number of the trial. */
export type Coordinate = (trial: number) => number;

/** Gives a variable or chance its coordinate, by its identity and the seed. */
export type Coordinates = (identity: string, seed: number) => Coordinate;

/** Scrambled Sobol points, each replicate scrambled by itself: what trials are drawn from. */
const evenCoordinates: Coordinates = (identity, seed) => {
  const key = streamKey(identity, seed);
  const keys = Array.from({ length: replicates }, (_, index) => substream(key, index));
  return (trial) => {
    const replicate = trial % replicates;
    const point = Math.floor(trial / replicates);
    return sobolPoint(keys[replicate] as StreamKey, point);
  };
};

/** Independent random numbers, against which the even ones are measured. */
export const plainCoordinates: Coordinates = (identity, seed) => {
  const key = streamKey(identity, seed);
  return (trial) => uniformAt(key.first, key.second, trial);
};

/** The worlds of a model under a seed, one at a time: `world` is written over by each draw. */
export interface Sampler {
  readonly world: World;
  /** Correlations that were impossible as asked. */
  readonly moved: readonly MovedCorrelation[];
  /** Makes `world` that of a trial, by its number from 0: the same whoever draws it, in whatever order. */
  readonly draw: (trial: number) => void;
}

/** A correlated variable: its index among the model's, and the row of weights on its set's normal ranks. */
interface LinkedVariable {
  readonly index: number;
  readonly weights: Float64Array;
  readonly members: readonly number[];
}

function linkedVariables(model: Model): {
  readonly linked: readonly LinkedVariable[];
  readonly moved: readonly MovedCorrelation[];
} {
  const { sets, moved } = copulaOf(model.scenario);
  const indexOf = new Map(model.variables.map(({ path }, index) => [path, index]));
  const linked = sets.flatMap(({ ids, lower }) => {
    const members = ids.map((id) => indexOf.get(`drivers.${id}.value`) as number);
    return members.map(
      (index, row): LinkedVariable => ({ index, weights: lower[row] as Float64Array, members }),
    );
  });
  return { linked, moved };
}

/**
 * Prepares the draws of a model under a seed (a whole number). Each variable, chance and noisy service has random
 * numbers of its own, named by its path: they stay when others come or go. `tables` may be kept from one model to the
 * next.
 */
export function createSampler(
  model: Model,
  seed: number,
  tables: BetaTables = new Map(),
  coordinates: Coordinates = evenCoordinates,
): Sampler {
  const { variables, chances } = model;
  const draws = variables.map(({ distribution }): Draw => drawOf(distribution, tables));
  const variableRanks = variables.map(({ path }) => coordinates(path, seed));
  const chanceRanks = chances.map(({ path }) => coordinates(path, seed));
  const noiseKeys = model.services.map(({ id }) => streamKey(`services.${id}.noise`, seed));
  const { linked, moved } = linkedVariables(model);
  const isLinked = new Uint8Array(variables.length);
  for (const { index } of linked) isLinked[index] = 1;
  const ranks = new Float64Array(variables.length);
  // The noise of each service in the current trial: a stream within the service's.
  const noiseFirst = new Int32Array(noiseKeys.length);
  const noiseSecond = new Int32Array(noiseKeys.length);

  const noise: DemandNoise = (service, month, mean) =>
    poissonQuantile(
      mean,
      uniformAt(noiseFirst[service] as number, noiseSecond[service] as number, month),
    );

  const world: World = {
    variables: new Float64Array(variables.length),
    uniforms: new Float64Array(chances.length),
    noise: model.services.some(({ hasNoise }) => hasNoise) ? noise : null,
  };

  const draw = (trial: number): void => {
    for (let service = 0; service < noiseKeys.length; service++) {
      const { first, second } = noiseKeys[service] as StreamKey;
      noiseFirst[service] = join(first, trial);
      noiseSecond[service] = join(second, ~trial);
    }
    for (let index = 0; index < draws.length; index++) {
      const u = (variableRanks[index] as Coordinate)(trial);
      if (isLinked[index] === 1) {
        ranks[index] = standardNormalQuantile(u);
        continue;
      }
      const { from, at } = draws[index] as Draw;
      world.variables[index] = at(from === "uniform" ? u : standardNormalQuantile(u));
    }
    for (let row = 0; row < linked.length; row++) {
      const { index, weights, members } = linked[row] as LinkedVariable;
      let z = 0;
      for (let k = 0; k < members.length; k++)
        z += (weights[k] as number) * (ranks[members[k] as number] as number);
      const { from, at } = draws[index] as Draw;
      world.variables[index] = at(from === "normal" ? z : standardNormalCdf(z));
    }
    for (let index = 0; index < chanceRanks.length; index++) {
      world.uniforms[index] = (chanceRanks[index] as Coordinate)(trial);
    }
  };
  return { world, moved, draw };
}
