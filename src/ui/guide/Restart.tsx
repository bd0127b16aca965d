import { useState } from "react";
import type { GuideState } from "../../guide";
import type { GuideTranslate } from "../../locales";
import { Button } from "../parts/Button";

interface RestartProps {
  readonly t: GuideTranslate;
  readonly state: GuideState;
  readonly isEmpty: boolean;
  readonly onRestart: () => void;
  readonly onPutBack: (state: GuideState) => void;
}

/** Begins anew; what was answered can be put back until something else is. */
export function Restart({ t, state, isEmpty, onRestart, onPutBack }: RestartProps) {
  const [before, setBefore] = useState<GuideState | null>(null);
  return (
    <output>
      {isEmpty && before && (
        <>
          {t("restarted")}{" "}
          <Button
            look="plain"
            onClick={() => {
              onPutBack(before);
              setBefore(null);
            }}
          >
            {t("putBack")}
          </Button>
        </>
      )}
      {!isEmpty && (
        <Button
          look="plain"
          onClick={() => {
            setBefore(state);
            onRestart();
          }}
        >
          {t("restart")}
        </Button>
      )}
    </output>
  );
}
