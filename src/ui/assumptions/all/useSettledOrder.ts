import { useState } from "react";

interface SettledOrder {
  /** The order last asked for; what came since is not in it, what went still is. */
  readonly paths: readonly string[];
  /** Whether the same question would now be answered otherwise. */
  readonly isOld: boolean;
  readonly refresh: () => void;
}

/**
 * Holds a list still while it is edited: a row that no longer answers the choices, or weighs less, keeps its place
 * under the hands of who edits it, until the choices (`key`) change or it is asked for anew.
 */
export function useSettledOrder(wanted: readonly string[], key: string): SettledOrder {
  const [settled, setSettled] = useState({ key, paths: wanted });
  const settle = () => setSettled({ key, paths: wanted });
  if (settled.key !== key) settle();
  const isSame =
    settled.paths.length === wanted.length &&
    settled.paths.every((path, index) => path === wanted[index]);
  return { paths: settled.paths, isOld: !isSame && settled.key === key, refresh: settle };
}
