import { checkScenario, type Scenario } from "../../src/scenario";
import { readReference } from "./reference";

const stageCount = 12;
const serviceCount = 60;

/** The reference scenario grown to 12 stages, 60 services and 120 months, all items active throughout. */
export function largeScenario(): Scenario {
  const reference = readReference();
  const stages = Array.from({ length: stageCount }, (_, index) => {
    const model = reference.stages[index % reference.stages.length];
    if (!model) throw new Error("the reference has no stage");
    return index < reference.stages.length
      ? { ...model, months: 10 }
      : { id: `etape_${index + 1}`, name: `Étape ${index + 1}`, months: 10 };
  });
  const models = reference.services ?? [];
  const services = Array.from({ length: serviceCount }, (_, index) => {
    const model = models[index % models.length];
    if (!model) throw new Error("the reference has no service");
    if (index < models.length) return model;
    const number = Math.floor(index / models.length) + 1;
    return { ...model, id: `${model.id}_${number}`, name: `${model.name} ${number}` };
  });
  // As many hours as the work asks for: each service then weighs on the figures.
  const organisation = { ...reference.organisation, hourPolicy: "ignore" as const };
  const scenario = { ...reference, organisation, stages, services };
  const [issue] = checkScenario(scenario);
  if (issue) throw new Error(`the large scenario is refused: ${issue.path} ${issue.code}`);
  return scenario;
}
