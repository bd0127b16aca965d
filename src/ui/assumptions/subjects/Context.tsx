import { memo } from "react";
import type { Driver, Scenario } from "../../../scenario";
import { formatMonth } from "../../../units";
import { Fact } from "../Fact";
import { Figure } from "../Figure";
import { driverUnit } from "../figures";
import { Group } from "../Group";
import { List } from "../List";
import { useReading } from "../reading";
import { saidOf } from "../Said";
import { FiscalYear } from "./FiscalYear";
import { VariantList } from "../variants/VariantList";
import styles from "./Context.module.css";
import { Organisation } from "./Organisation";

/** Where, with whom and in which conditions the project takes place. */
export function Context({ scenario }: { scenario: Scenario }) {
  const { t, language, nameOf } = useReading();
  const { meta, economy, drivers = [], correlations = [] } = scenario;
  return (
    <>
      <Group title={t("assumptions.groups.project")}>
        {meta.description && <p className={styles.description}>{meta.description}</p>}
        {meta.territory && (
          <Fact label={t("assumptions.fields.meta.territory")}>{meta.territory}</Fact>
        )}
        {meta.author && <Fact label={t("assumptions.fields.meta.author")}>{meta.author}</Fact>}
        <Fact label={t("assumptions.fields.start")}>{formatMonth(scenario.start, language)}</Fact>
        <FiscalYear value={scenario.fiscalYearStart} />
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
      {drivers.length > 0 && (
        <Group title={t("assumptions.groups.drivers")} hint={t("assumptions.groupHints.drivers")}>
          <List list="drivers" items={drivers}>
            {(driver) => <DriverRow driver={driver} />}
          </List>
        </Group>
      )}
      {correlations.length > 0 && (
        <Group
          title={t("assumptions.groups.correlations")}
          hint={t("assumptions.groupHints.correlations")}
        >
          {correlations.map((correlation, index) => (
            <Figure
              key={`${correlation.a} ${correlation.b}`}
              path={`correlations.${index}.rho`}
              name="correlations.rho"
              label={t("assumptions.correlation", {
                a: nameOf(correlation.a),
                b: nameOf(correlation.b),
              })}
              value={correlation.rho}
              said={correlation}
            />
          ))}
        </Group>
      )}
      <VariantList />
    </>
  );
}

const DriverRow = memo(function DriverRow({ driver }: { driver: Driver }) {
  const { unit, label } = driverUnit(driver.unit);
  return (
    <Figure
      path={`drivers.${driver.id}.value`}
      name="drivers.value"
      label={driver.name}
      value={driver.value}
      unit={unit}
      unitLabel={label}
      said={saidOf(driver, "value")}
    />
  );
});
