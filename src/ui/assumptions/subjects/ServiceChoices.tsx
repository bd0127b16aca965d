import { limits, type Service } from "../../../scenario";
import { setValue, useScenarioPart } from "../../../state";
import { refusalOf } from "../commit";
import { type DemandKind, demandKinds, kindOf } from "../demand/kindChange";
import { useDemandChange } from "../demand/useDemandChange";
import { Choice } from "../items/Choice";
import { keywords } from "../items/keywords";
import { SpanChoices } from "../items/SpanChoices";
import { TextField } from "../items/TextField";
import { useReading } from "../reading";

/** What a service is, for whom, when, and how its demand comes. */
export function ServiceChoices({ path, service }: { path: string; service: Service }) {
  const { t, language } = useReading();
  const segments = useScenarioPart((scenario) => scenario.segments) ?? [];
  const routes = useScenarioPart((scenario) => scenario.routes) ?? [];
  const changeDemand = useDemandChange();
  const named = (items: readonly { id: string; name: string }[]) =>
    items.map(({ id, name }) => [id, name] as const);

  return (
    <>
      <TextField
        label={t("lists.services.unit")}
        value={service.unit ?? ""}
        maxLength={limits.nameLength}
        onCommit={(unit) => refusalOf(setValue(`${path}.unit`, unit || undefined), language)}
      />
      <SpanChoices path={path} item={service} />
      <Choice
        label={t("lists.services.segment")}
        value={service.segment}
        choices={named(segments)}
        none={t("items.noSegment")}
        path={`${path}.segment`}
      />
      <Choice
        label={t("lists.services.account")}
        value={service.account ?? "706"}
        choices={keywords["services.account"].map(
          (account) => [account, t(`assumptions.choices.account.${account}`)] as const,
        )}
        path={`${path}.account`}
      />
      <Choice
        label={t("lists.services.route")}
        value={service.route}
        choices={named(routes)}
        none={t("items.noRoute")}
        path={`${path}.route`}
      />
      <Choice
        label={t("lists.services.noise")}
        value={service.noise === "poisson" ? "poisson" : undefined}
        choices={[["poisson", t("assumptions.choices.noise.poisson")]]}
        none={t("lists.services.noNoise")}
        path={`${path}.noise`}
      />
      <Choice
        label={t("lists.services.demand")}
        value={kindOf(service.demand)}
        choices={demandKinds.map(
          (kind) => [kind, t(`assumptions.choices.demand.${kind}`)] as const,
        )}
        onChoose={(kind) => changeDemand(service, kind as DemandKind)}
      />
    </>
  );
}
