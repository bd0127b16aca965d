import { memo } from "react";
import { type Driver, limits } from "../../../scenario";
import { addItem, setValue } from "../../../state";
import { refusalOf } from "../commit";
import { Empty } from "../Empty";
import { Figure } from "../Figure";
import { driverUnit } from "../figures";
import { Group } from "../Group";
import { AddNamed } from "../items/AddNamed";
import { ItemRow } from "../items/ItemRow";
import { TextField } from "../items/TextField";
import { List } from "../List";
import { useReading } from "../reading";
import { PasteTable } from "../paste/PasteTable";
import { saidOf } from "../Said";

/** Figures named once, that several formulas use. */
export function Drivers({ drivers }: { drivers: readonly Driver[] }) {
  const { t, isVariant } = useReading();
  if (drivers.length === 0 && isVariant) return null;
  return (
    <Group title={t("assumptions.groups.drivers")} hint={t("assumptions.groupHints.drivers")}>
      {drivers.length === 0 && <Empty>{t("lists.drivers.empty")}</Empty>}
      <List list="drivers" items={drivers}>
        {(driver) => <DriverRow driver={driver} />}
      </List>
      <PasteTable
        title={t("assumptions.groups.drivers")}
        pasted={{
          list: "drivers",
          figure: "drivers.value",
          figureKey: "value",
          make: (name, value) => ({ name, value }),
        }}
      >
        <AddNamed
          list="drivers"
          label={t("lists.drivers.add")}
          nameLabel={t("lists.drivers.name")}
          onAdd={(name) => addItem("drivers", { name, value: 1 })}
          focusOn="value"
        />
      </PasteTable>
    </Group>
  );
}

const DriverRow = memo(function DriverRow({ driver }: { driver: Driver }) {
  const { t, language } = useReading();
  const path = `drivers.${driver.id}`;
  const { unit, label: unitLabel } = driverUnit(
    driver.unit,
    language,
    typeof driver.value === "number" ? driver.value : undefined,
  );
  return (
    <ItemRow
      item={driver}
      choices={
        <TextField
          label={t("lists.drivers.unit")}
          value={driver.unit ?? ""}
          maxLength={limits.nameLength}
          hint={t("lists.drivers.inFormulas", { id: driver.id })}
          onCommit={(unit) => refusalOf(setValue(`${path}.unit`, unit || undefined), language)}
        />
      }
    >
      <Figure
        path={`${path}.value`}
        name="drivers.value"
        label={driver.name}
        value={driver.value}
        unit={unit}
        unitLabel={unitLabel}
        said={saidOf(driver, "value")}
      />
    </ItemRow>
  );
});
