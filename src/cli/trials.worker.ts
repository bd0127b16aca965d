import { parentPort } from "node:worker_threads";
import { serveTasks } from "../runner";

const port = parentPort;
if (!port) throw new Error("to be run as a worker");
port.on(
  "message",
  serveTasks((message, buffers) => port.postMessage(message, buffers)),
);
