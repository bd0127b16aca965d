import { useState } from "react";
import { scatteringOf, type ServiceKey, serviceKeys, servicesFor, stageName } from "../../../guide";
import { Disclosure } from "../../parts/Disclosure";
import { Select } from "../../parts/Select";
import { Warning } from "../Aside";
import { type Choice, Choices } from "../Choices";
import { serviceWords } from "../serviceWords";
import type { Asked } from "../useGuide";
import styles from "./Services.module.css";

/** What is offered first, from the trade's usual services. */
export function Services({ asked }: { asked: Asked }) {
  const { t, full, set } = asked;
  const { services, publics, stages } = full;
  const chosen = services.map(({ key }) => key);
  // Those one sees first stay where they are while one ticks.
  const [first] = useState(() => {
    const usual = servicesFor(publics);
    return serviceKeys.filter((key) => usual.includes(key) || chosen.includes(key));
  });
  const others = serviceKeys.filter((key) => !first.includes(key));
  function choose(keys: readonly ServiceKey[]) {
    const known = new Map(services.map((service) => [service.key, service]));
    set({ services: keys.map((key) => known.get(key) ?? { key, stage: 0 }) });
  }
  function choiceOf(key: ServiceKey): Choice<ServiceKey> {
    const name = t(`catalogue.services.${key}.name`);
    const stage = services.find((one) => one.key === key)?.stage ?? 0;
    return {
      key,
      name,
      hint: serviceWords(key, asked),
      more: stages.length > 1 && (
        <Select
          label={t("services.begins")}
          aria-label={t("services.beginsOf", { service: name })}
          value={`${stage}`}
          choices={stages.map((one, index) => [
            `${index}`,
            one.name?.trim() || stageName(index, stages.length, t),
          ])}
          onChoose={(next) =>
            set({
              services: services.map((one) =>
                one.key === key ? { key, stage: Number(next) } : one,
              ),
            })
          }
        />
      ),
    };
  }
  return (
    <>
      <Choices
        legend={t("services.usual")}
        isLegendShown
        choices={first.map(choiceOf)}
        chosen={chosen}
        onChange={choose}
      />
      {others.length > 0 && (
        <Disclosure label={t("services.others")} className={styles.others}>
          {() => (
            <Choices
              legend={t("services.others")}
              choices={others.map(choiceOf)}
              chosen={chosen}
              onChange={choose}
            />
          )}
        </Disclosure>
      )}
      <ScatteringWarning asked={asked} />
      {chosen.length === 0 && <p className={styles.none}>{t("services.none")}</p>}
    </>
  );
}

/** Says when the first stage takes on too much, and why that matters. */
export function ScatteringWarning({ asked: { t, full } }: { asked: Asked }) {
  const { services, publics, hasTooManyServices, hasTooManyPublics } = scatteringOf(full);
  return (
    <Warning title={t("warningTitle")}>
      {(hasTooManyServices || hasTooManyPublics) && (
        <p>
          {hasTooManyServices && `${t("services.tooManyServices", { count: services })} `}
          {hasTooManyPublics && `${t("services.tooManyPublics", { count: publics })} `}
          {t("services.advice")}
        </p>
      )}
    </Warning>
  );
}
