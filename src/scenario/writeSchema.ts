import { writeFileSync } from "node:fs";
import { scenarioJsonSchema } from "./jsonSchema";

// `npm run -s schema`: the file that editors read, kept beside the schema it is made from.
const place = new URL("./scenario.schema.json", import.meta.url);
writeFileSync(place, `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
