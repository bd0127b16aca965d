// A worker starts from JavaScript: what reads TypeScript is registered in each thread anew.
import { register } from "tsx/esm/api";

register();
await import("./trials.worker.ts");
