import { useEffect, useState } from "react";
import { keep, type KeptScenario, listKept, removeKept } from "../../storage";

export interface Kept {
  /** Null while they are being read. */
  readonly scenarios: readonly KeptScenario[] | null;
  readonly isRefused: boolean;
  /** The last one removed, which can still be put back. */
  readonly removed: KeptScenario | null;
  remove(scenario: KeptScenario): Promise<void>;
  putBack(scenario: KeptScenario): Promise<void>;
}

/** The scenarios kept in this browser. */
export function useKept(): Kept {
  const [scenarios, setScenarios] = useState<readonly KeptScenario[] | null>(null);
  const [isRefused, setRefused] = useState(false);
  const [removed, setRemoved] = useState<KeptScenario | null>(null);

  async function read(): Promise<void> {
    const stored = await listKept();
    setRefused(!stored.ok);
    setScenarios(stored.ok ? stored.value : []);
  }

  useEffect(() => void read(), []);

  return {
    scenarios,
    isRefused,
    removed,
    async remove(scenario) {
      const stored = await removeKept(scenario.key);
      if (stored.ok) setRemoved(scenario);
      await read();
    },
    async putBack(scenario) {
      const stored = await keep(scenario, null, crypto.randomUUID());
      if (stored.ok) setRemoved(null);
      await read();
    },
  };
}
