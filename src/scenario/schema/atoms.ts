import { z } from "zod";
import { limits } from "./limits";

// The page's Content-Security-Policy forbids compiling code, which zod would otherwise try.
z.config({ jitless: true });

export const finite = z.number();
export const whole = z.int();
export const name = z.string().max(limits.nameLength);
export const text = z.string().max(limits.textLength);
export const idPattern = /^[a-z][a-z0-9_]{0,39}$/;
export const id = z.string().regex(idPattern).meta({ id: "id" });

export const about = z
  .record(
    z.string(),
    z.strictObject({
      note: text.optional(),
      source: text.optional(),
      state: z.enum(["to_confirm", "estimated", "quote", "observed"]).optional(),
    }),
  )
  .meta({ id: "about" });

/** What every item with an id may say of itself. */
export const said = { note: text.optional(), source: text.optional(), about: about.optional() };
