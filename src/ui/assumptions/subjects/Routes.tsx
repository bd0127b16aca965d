import { memo } from "react";
import type { Route, Scenario } from "../../../scenario";
import { addItem } from "../../../state";
import { Empty } from "../Empty";
import { Figure } from "../Figure";
import { Group } from "../Group";
import { Item } from "../Item";
import { AddItem } from "../items/AddItem";
import { List } from "../List";
import { useReading } from "../reading";
import { TourPicture } from "../routes/TourPicture";

/** The rounds that services share. */
export function Routes({ scenario }: { scenario: Scenario }) {
  const { t, isVariant } = useReading();
  const { routes = [] } = scenario;
  return (
    <>
      {routes.length === 0 ? (
        <Empty>
          {t("assumptions.empty.routes")} {!isVariant && t("lists.routes.emptyHint")}
        </Empty>
      ) : (
        <Group title={t("assumptions.groups.routes")}>
          <List list="routes" items={routes}>
            {(route) => <RouteItem route={route} />}
          </List>
        </Group>
      )}
      <AddItem
        list="routes"
        label={t("lists.routes.add")}
        onAdd={() => addItem("routes", { name: t("lists.routes.new"), ...proposed })}
      />
    </>
  );
}

/** A small van around a few villages, twice a week. */
const proposed = {
  area: 100,
  depotDistance: 5,
  toursPerMonth: 8,
  maxStops: 25,
  minutesPerStop: 6,
  speed: 40,
  costPerKm: 0.5,
} as const;

const keys = [
  "area",
  "depotDistance",
  "toursPerMonth",
  "maxStops",
  "minutesPerStop",
  "speed",
  "costPerKm",
  "circuity",
] as const;

const RouteItem = memo(function RouteItem({ route }: { route: Route }) {
  return (
    <Item path={`routes.${route.id}`} item={route}>
      {keys.map((key) => (
        <Figure
          key={key}
          path={`routes.${route.id}.${key}`}
          name={`routes.${key}`}
          value={route[key]}
          said={route.about?.[key]}
          isOptional={key === "circuity"}
        />
      ))}
      <TourPicture id={route.id} />
    </Item>
  );
});
