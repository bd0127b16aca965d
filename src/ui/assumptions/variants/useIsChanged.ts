import { usePalier } from "../../../state";

const isWithin = (path: string, whole: string) => path === whole || path.startsWith(`${whole}.`);

/** Whether the variant looked at changes what stands at an id path, all of it or a part. */
export function useIsChanged(path: string): boolean {
  return usePalier(({ open }) => {
    if (open === null || open.variant === null) return false;
    const variant = open.base.variants?.find(({ id }) => id === open.variant);
    return (
      variant?.changes.some(
        (change) => isWithin(path, change.path) || isWithin(change.path, path),
      ) ?? false
    );
  });
}
