import { memo } from "react";
import type { Route, Scenario } from "../../../scenario";
import { Empty } from "../Empty";
import { Figure } from "../Figure";
import { Group } from "../Group";
import { Item } from "../Item";
import { List } from "../List";
import { useReading } from "../reading";

/** The rounds that services share. */
export function Routes({ scenario }: { scenario: Scenario }) {
  const { t } = useReading();
  const { routes = [] } = scenario;
  if (routes.length === 0) return <Empty>{t("assumptions.empty.routes")}</Empty>;
  return (
    <Group title={t("assumptions.groups.routes")}>
      <List list="routes" items={routes}>
        {(route) => <RouteItem route={route} />}
      </List>
    </Group>
  );
}

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
    </Item>
  );
});
