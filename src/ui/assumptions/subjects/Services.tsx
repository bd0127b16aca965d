import { memo } from "react";
import type { Scenario, Segment, Service } from "../../../scenario";
import { formatMonth, monthAt, monthName } from "../../../units";
import { addItem } from "../../../state";
import { activeWords } from "../activeWords";
import { DemandCurve } from "../demand/DemandCurve";
import { Empty } from "../Empty";
import { Fact } from "../Fact";
import { ChanceHint } from "../ChanceHint";
import { Figure } from "../Figure";
import { Group } from "../Group";
import { Item } from "../Item";
import { AddItem } from "../items/AddItem";
import { AddNamed } from "../items/AddNamed";
import { ItemRow } from "../items/ItemRow";
import { List } from "../List";
import { NumberGrid } from "../NumberGrid";
import { useReading } from "../reading";
import { PasteTable } from "../paste/PasteTable";
import { saidOf } from "../Said";
import { SeasonBars } from "../season/SeasonBars";
import { Demand } from "./Demand";
import { ServiceChoices } from "./ServiceChoices";

/** What is sold or delivered, and to whom. */
export function Services({ scenario }: { scenario: Scenario }) {
  const { t, isVariant } = useReading();
  const { services = [], segments = [] } = scenario;
  const first = scenario.stages[0]?.id ?? "";
  return (
    <>
      {services.length === 0 && (
        <Empty>
          {t("assumptions.empty.services")} {!isVariant && t("lists.services.emptyHint")}
        </Empty>
      )}
      {services.length > 0 && (
        <Group title={t("assumptions.groups.services")}>
          <List list="services" items={services}>
            {(service) => <ServiceItem service={service} />}
          </List>
        </Group>
      )}
      <PasteTable
        title={t("assumptions.groups.services")}
        pasted={{
          list: "services",
          figure: "services.price",
          figureKey: "price",
          make: (name, price) => ({ name, from: first, ...proposed, price }),
        }}
      >
        <AddItem
          list="services"
          label={t("lists.services.add")}
          onAdd={() =>
            addItem("services", { name: t("lists.services.new"), from: first, ...proposed })
          }
        />
      </PasteTable>
      {(segments.length > 0 || !isVariant) && (
        <Group title={t("assumptions.groups.segments")}>
          <List list="segments" items={segments}>
            {(segment) => <SegmentRow segment={segment} />}
          </List>
          <PasteTable
            title={t("assumptions.groups.segments")}
            pasted={{
              list: "segments",
              figure: "segments.population",
              figureKey: "population",
              make: (name, population) => ({ name, population }),
            }}
          >
            <AddNamed
              list="segments"
              label={t("lists.segments.add")}
              nameLabel={t("lists.segments.name")}
              onAdd={(name) => addItem("segments", { name })}
              focusOn="population"
            />
          </PasteTable>
        </Group>
      )}
    </>
  );
}

/** A regular sale, none of which is sold until its volume is given. */
const proposed = { price: 10, demand: { kind: "constant", perMonth: 0 } } as const;

const SegmentRow = memo(function SegmentRow({ segment }: { segment: Segment }) {
  const { t } = useReading();
  return (
    <ItemRow item={segment}>
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
    </ItemRow>
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
    <Item
      path={path}
      item={service}
      subtitle={activeWords(service, reading)}
      choices={<ServiceChoices path={path} service={service} />}
    >
      {service.segment !== undefined && (
        <Fact label={t("assumptions.facts.segment")} said={about?.segment} path={`${path}.segment`}>
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
      <DemandCurve service={service} />
      <NumberGrid
        path={`${path}.seasonality`}
        name="services.seasonality"
        values={service.seasonality}
        fallback={ordinaryYear}
        labelOf={(index) => monthName(index + 1, language)}
        said={about?.seasonality}
        hint={t("assumptions.seasonalityHint")}
        picture={
          <SeasonBars
            path={`${path}.seasonality`}
            values={service.seasonality ?? ordinaryYear}
            isGiven={service.seasonality !== undefined}
          />
        }
      />
      {service.noise === "poisson" && (
        <Fact label={t("assumptions.facts.noise")} said={about?.noise} path={`${path}.noise`}>
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
          <Fact label={t("assumptions.facts.route")} said={about?.route} path={`${path}.route`}>
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
      <Fact
        label={t("assumptions.facts.kind")}
        said={about?.account}
        path={service.account && `${path}.account`}
      >
        {t(`assumptions.choices.account.${service.account ?? "706"}`)}
      </Fact>
    </Item>
  );
});
