/** Columns of the sheet of assumptions. */
export const column = {
  label: 0,
  value: 1,
  unit: 2,
  low: 3,
  high: 4,
  shape: 5,
  note: 6,
  source: 7,
  state: 8,
  name: 9,
} as const;

export const columnWidths = [46, 16, 16, 12, 12, 24, 48, 36, 14, 30] as const;
