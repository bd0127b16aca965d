import process from "node:process";

/** Runs the command line in this process and says at its end, in kB, the most memory that it held. */
process.on("exit", () => {
  process.stderr.write(`${process.resourceUsage().maxRSS}\n`);
});
await import("../../src/cli/main");
