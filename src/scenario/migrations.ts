/** One rung of the ladder: data of version n to data of version n + 1. Pure, never edited once released. */
type Migration = (data: Record<string, unknown>) => Record<string, unknown>;

/** `ladder[n - 1]` leads from version n to n + 1. Version 1 is the first: nothing leads to it yet. */
const ladder: readonly Migration[] = [];

/** The version that this program writes. */
export const currentVersion = ladder.length + 1;

/** Data of an older version brought up to the current one, rung by rung. */
export function migrate(data: Record<string, unknown>, version: number): Record<string, unknown> {
  return ladder.slice(version - 1).reduce((older, step) => step(older), data);
}
