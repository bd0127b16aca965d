// A worker starts from JavaScript: what reads TypeScript is registered in each thread anew.
require("tsx/cjs/api").register();
require("./trials.worker.ts");
