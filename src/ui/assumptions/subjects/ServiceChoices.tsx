import { demandAlone } from "../../../engine";
import { limits, moveNote, type Service } from "../../../scenario";
import { edit, setValue, useScenarioPart } from "../../../state";
import { refusalOf } from "../commit";
import { useGround } from "../demand/ground";
import { changeKind, type DemandKind, demandKinds, kindOf } from "../demand/kindChange";
import { Choice } from "../items/Choice";
import { SpanChoices } from "../items/SpanChoices";
import { TextField } from "../items/TextField";
import { useReading } from "../reading";

const accounts = ["706", "756"] as const;

/** What a service is, for whom, when, and how its demand comes. */
export function ServiceChoices({ path, service }: { path: string; service: Service }) {
  const { t, language } = useReading();
  const segments = useScenarioPart((scenario) => scenario.segments) ?? [];
  const routes = useScenarioPart((scenario) => scenario.routes) ?? [];
  const changeDemand = useDemandChange(service);
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
        none={t("items.none")}
        path={`${path}.segment`}
      />
      <Choice
        label={t("lists.services.account")}
        value={service.account ?? "706"}
        choices={accounts.map(
          (account) => [account, t(`assumptions.choices.account.${account}`)] as const,
        )}
        path={`${path}.account`}
      />
      <Choice
        label={t("lists.services.route")}
        value={service.route}
        choices={named(routes)}
        none={t("items.none")}
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
        onChoose={(kind) => changeDemand(kind as DemandKind)}
      />
    </>
  );
}

/** Gives a service another kind of demand, as one edit; a sentence where it is refused. */
function useDemandChange(service: Service): (kind: DemandKind) => string | null {
  const { language } = useReading();
  const ground = useGround();
  return (kind) => {
    const planned = demandAlone(ground, service, false)?.values ?? [];
    const { demand, notes } = changeKind(service.demand, kind, planned);
    const path = `services.${service.id}.demand`;
    return refusalOf(
      edit({ key: "value", path }, (draft) => {
        const found = draft.services?.find(({ id }) => id === service.id);
        if (!found) return;
        found.demand = demand;
        for (const [from, to] of notes) moveNote(found, from, to);
      }),
      language,
    );
  };
}
