import type { Scenario } from "../../../scenario";
import { Figure } from "../Figure";
import { Group } from "../Group";
import { useReading } from "../reading";
import { VariantList } from "../variants/VariantList";
import { Correlations } from "./Correlations";
import { Drivers } from "./Drivers";
import { Organisation } from "./Organisation";
import { Project } from "./Project";

/** Where, with whom and in which conditions the project takes place. */
export function Context({ scenario }: { scenario: Scenario }) {
  const { t } = useReading();
  const { economy, drivers = [], correlations = [] } = scenario;
  return (
    <>
      <Group title={t("assumptions.groups.project")}>
        <Project scenario={scenario} />
      </Group>
      <Group title={t("assumptions.groups.organisation")}>
        <Organisation organisation={scenario.organisation} />
      </Group>
      <Group title={t("assumptions.groups.economy")}>
        {(["priceGrowth", "costInflation", "wageGrowth", "discountRate"] as const).map((key) => (
          <Figure
            key={key}
            path={`economy.${key}`}
            name={`economy.${key}`}
            value={economy?.[key]}
            said={economy?.about?.[key]}
            isOptional
          />
        ))}
      </Group>
      <Drivers drivers={drivers} />
      <Correlations correlations={correlations} drivers={drivers} />
      <VariantList />
    </>
  );
}
