import { memo } from "react";
import type { Scenario, Segment, Service } from "../../../scenario";
import { formatMonth, monthAt, monthName } from "../../../units";
import { activeWords } from "../activeWords";
import { Empty } from "../Empty";
import { Fact } from "../Fact";
import { ChanceHint } from "../ChanceHint";
import { Figure } from "../Figure";
import { Group } from "../Group";
import { Item } from "../Item";
import { List } from "../List";
import { NumberGrid } from "../NumberGrid";
import { useReading } from "../reading";
import { saidOf } from "../Said";
import { Demand } from "./Demand";

/** What is sold or delivered, and to whom. */
export function Services({ scenario }: { scenario: Scenario }) {
  const { t } = useReading();
  const { services = [], segments = [] } = scenario;
  return (
    <>
      {services.length === 0 && <Empty>{t("assumptions.empty.services")}</Empty>}
      {services.length > 0 && (
        <Group title={t("assumptions.groups.services")}>
          <List list="services" items={services}>
            {(service) => <ServiceItem service={service} />}
          </List>
        </Group>
      )}
      {segments.length > 0 && (
        <Group title={t("assumptions.groups.segments")}>
          <List list="segments" items={segments}>
            {(segment) => <SegmentRow segment={segment} />}
          </List>
        </Group>
      )}
    </>
  );
}

const SegmentRow = memo(function SegmentRow({ segment }: { segment: Segment }) {
  const { t } = useReading();
  return (
    <Figure
      path={`segments.${segment.id}.population`}
      name="segments.population"
      label={segment.name}
      value={segment.population}
      said={saidOf(segment, "population")}
      isOptional
      unitLabel=""
      emptyText={t("assumptions.notGiven")}
    />
  );
});

const ordinaryYear: readonly number[] = Array.from({ length: 12 }, () => 1);

const ServiceItem = memo(function ServiceItem({ service }: { service: Service }) {
  const reading = useReading();
  const { t, language, nameOf } = reading;
  const path = `services.${service.id}`;
  const { about, unit: word } = service;
  const first = monthAt(reading.start, reading.firstMonths.get(service.from) ?? 0);
  return (
    <Item path={path} item={service} subtitle={activeWords(service, reading)}>
      {service.segment !== undefined && (
        <Fact label={t("assumptions.facts.segment")} said={about?.segment}>
          {nameOf(service.segment)}
        </Fact>
      )}
      <Figure
        path={`${path}.price`}
        name="services.price"
        value={service.price}
        said={about?.price}
        word={word}
      />
      <Demand
        path={`${path}.demand`}
        demand={service.demand}
        about={about}
        word={word}
        monthLabel={(index) => formatMonth(monthAt(first, index), language, "short")}
      />
      <NumberGrid
        path={`${path}.seasonality`}
        name="services.seasonality"
        values={service.seasonality}
        fallback={ordinaryYear}
        labelOf={(index) => monthName(index + 1, language)}
        said={about?.seasonality}
        hint={t("assumptions.seasonalityHint")}
      />
      {service.noise === "poisson" && (
        <Fact label={t("assumptions.facts.noise")} said={about?.noise}>
          {t("assumptions.choices.noise.poisson")}
        </Fact>
      )}
      <Figure
        path={`${path}.unitCost`}
        name="services.unitCost"
        value={service.unitCost}
        said={about?.unitCost}
        word={word}
        isOptional
      />
      <Figure
        path={`${path}.minutes`}
        name="services.minutes"
        value={service.minutes}
        said={about?.minutes}
        word={word}
        isOptional
      />
      {service.route !== undefined && (
        <>
          <Fact label={t("assumptions.facts.route")} said={about?.route}>
            {nameOf(service.route)}
          </Fact>
          <Figure
            path={`${path}.stopsPerUnit`}
            name="services.stopsPerUnit"
            value={service.stopsPerUnit}
            said={about?.stopsPerUnit}
            word={word}
            isOptional
          />
        </>
      )}
      <Figure
        path={`${path}.probability`}
        name="services.probability"
        value={service.probability}
        said={about?.probability}
        hint={service.probability !== undefined && <ChanceHint value={service.probability} />}
        isOptional
      />
      <Figure
        path={`${path}.vatRate`}
        name="services.vatRate"
        value={service.vatRate}
        said={about?.vatRate}
        isOptional
      />
      <Figure
        path={`${path}.paymentDelay`}
        name="services.paymentDelay"
        value={service.paymentDelay}
        said={about?.paymentDelay}
        isOptional
      />
      <Fact label={t("assumptions.facts.kind")} said={about?.account}>
        {t(`assumptions.choices.account.${service.account ?? "706"}`)}
      </Fact>
    </Item>
  );
});
