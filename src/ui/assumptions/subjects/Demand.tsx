import type { Demand as DemandOf, Quantity } from "../../../scenario";
import { Fact } from "../Fact";
import { Figure } from "../Figure";
import type { FigureName } from "../figures";
import { NumberGrid } from "../NumberGrid";
import { useReading } from "../reading";
import type { SaidOf } from "../Said";

interface DemandProps {
  readonly path: string;
  readonly demand: DemandOf;
  readonly about: Readonly<Record<string, SaidOf>> | undefined;
  readonly word: string | undefined;
  /** Name of a month counted from the first active one. */
  readonly monthLabel: (index: number) => string;
}

/** How much of a service is asked for: its kind in words, then its figures. */
export function Demand({ path, demand, about, word, monthLabel }: DemandProps) {
  const { t } = useReading();
  const kind = demand.kind === "ramp" ? demand.shape : demand.kind;
  const figure = (
    key: string,
    name: FigureName,
    value: Quantity | undefined,
    isOptional = false,
  ) => (
    <Figure
      path={`${path}.${key}`}
      name={name}
      value={value}
      said={about?.[`demand.${key}`]}
      word={word}
      isOptional={isOptional}
    />
  );
  return (
    <>
      <Fact
        label={t("assumptions.facts.demand")}
        said={about?.["demand.kind"] ?? about?.demand}
        path={about?.demand && !about["demand.kind"] ? path : `${path}.kind`}
      >
        {t(`assumptions.choices.demand.${kind}`)}
      </Fact>
      {demand.kind === "constant" &&
        figure("perMonth", "services.demand.perMonth", demand.perMonth)}
      {demand.kind === "ramp" && (
        <>
          {figure("from", "services.demand.from", demand.from)}
          {figure("to", "services.demand.to", demand.to)}
          {figure("months", "services.demand.months", demand.months)}
        </>
      )}
      {demand.kind === "adoption" && (
        <>
          {figure("population", "services.demand.population", demand.population)}
          {figure("innovation", "services.demand.innovation", demand.innovation)}
          {figure("imitation", "services.demand.imitation", demand.imitation)}
          {figure("churn", "services.demand.churn", demand.churn)}
          {figure("perCustomer", "services.demand.perCustomer", demand.perCustomer)}
          {figure("initial", "services.demand.initial", demand.initial, true)}
        </>
      )}
      {demand.kind === "series" && (
        <NumberGrid
          path={`${path}.values`}
          name="services.demand.values"
          values={demand.values}
          labelOf={monthLabel}
          word={word}
          said={about?.["demand.values"]}
          hint={t("assumptions.lastHolds")}
          mayGrow
        />
      )}
    </>
  );
}
