import { expect, test } from "vitest";
import { scatteringOf, type ServiceAnswer, type ServiceKey, withProposals } from "../../src/guide";
import type { PublicKey } from "../../src/guide/catalogue/publics";

function scattering(publics: PublicKey[], keys: ServiceKey[], later: ServiceKey[] = []) {
  const services: ServiceAnswer[] = [
    ...keys.map((key) => ({ key, stage: 0 })),
    ...later.map((key) => ({ key, stage: 1 })),
  ];
  return scatteringOf(withProposals({ publics, services }, "2026-11"));
}

test("three services for two publics are not too many, a fourth is", () => {
  expect(scattering(["residents", "communes"], ["errands", "parcels", "bulletin"])).toEqual({
    services: 3,
    publics: 2,
    hasTooManyServices: false,
    hasTooManyPublics: false,
  });
  const four = scattering(["residents"], ["errands", "parcels", "loans", "garden"]);
  expect(four).toMatchObject({ services: 4, hasTooManyServices: true, hasTooManyPublics: false });
});

test("a service kept for later does not count", () => {
  const kept = scattering(["residents"], ["errands", "parcels", "loans"], ["garden", "keys"]);
  expect(kept).toMatchObject({ services: 3, publics: 1, hasTooManyServices: false });
});

test("three publics served at once are too many, chosen or not", () => {
  const three = scattering(["residents"], ["errands", "bulletin", "keys"]);
  expect(three).toMatchObject({ publics: 3, hasTooManyPublics: true, hasTooManyServices: false });
});

test("with no service yet, the publics chosen count", () => {
  const none = scattering(["residents", "communes", "visitors"], []);
  expect(none).toMatchObject({ services: 0, publics: 3, hasTooManyPublics: true });
});

test("what Palier proposes never scatters", () => {
  const answers = withProposals({ publics: ["residents", "elders"] }, "2026-11");
  expect(scatteringOf(answers)).toMatchObject({
    hasTooManyServices: false,
    hasTooManyPublics: false,
  });
});
