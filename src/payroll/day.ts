/** Day whose rates the model is asked for, and the version that answers. */
export const modelDay = "2026-11-01";
export const modelVersion = "11.1.0";
