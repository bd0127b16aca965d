import { bridgeBetween } from "../../../compare";
import type { WhyAnswer, WhyTask } from "./whyTask";

addEventListener("message", ({ data }: MessageEvent<WhyTask>) => {
  const { key, reference, other, scale } = data;
  const answer: WhyAnswer = { key, outcome: bridgeBetween(reference, other, { scale }) };
  postMessage(answer);
});
