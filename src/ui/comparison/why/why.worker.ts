import { bridgeBetween, differenceBetween, effectsOf } from "../../../compare";
import type { WhyAnswers, WhyTask } from "./whyTask";

addEventListener("message", ({ data }: MessageEvent<WhyTask>) => {
  postMessage(answerOf(data));
});

function answerOf({ kind, reference, other }: WhyTask): WhyAnswers[keyof WhyAnswers] {
  if (kind === "effects") return effectsOf(differenceBetween(reference, other));
  return bridgeBetween(reference, other, { scale: kind });
}
