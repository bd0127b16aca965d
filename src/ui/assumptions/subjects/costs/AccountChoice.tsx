import { useEffect, useRef, useState } from "react";
import { setValue } from "../../../../state";
import { refusalOf } from "../../commit";
import { Choice } from "../../items/Choice";
import form from "../../items/Form.module.css";
import { TextField } from "../../items/TextField";
import { useReading } from "../../reading";
import { type AccountKind, accounts, accountWords } from "./accounts";

interface AccountChoiceProps {
  readonly kind: AccountKind;
  readonly account: string;
  readonly path: string;
}

const other = "other";
/** As many digits as the format takes. */
const longest = 8;

/** The account of a cost: one of the usual ones in words, or another one typed in digits. */
export function AccountChoice({ kind, account, path }: AccountChoiceProps) {
  const { t, language } = useReading();
  const usual: readonly string[] = accounts[kind];
  const [isAsked, setAsked] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const isOther = isAsked || !usual.includes(account);
  useEffect(() => {
    if (isAsked) place.current?.querySelector("input")?.select();
  }, [isAsked]);

  const put = (next: string) => refusalOf(setValue(path, next), language);

  return (
    <>
      <Choice
        label={t("means.account.label")}
        value={isOther ? other : account}
        choices={[
          ...usual.map((one) => [one, accountWords(one, t)] as const),
          [other, t("means.account.other")],
        ]}
        onChoose={(next = other) => {
          setAsked(next === other);
          return next === other ? null : put(next);
        }}
      />
      {isOther && (
        <span ref={place} className={form.wideField}>
          <TextField
            label={t("means.account.digits")}
            value={account}
            maxLength={longest}
            hint={t("means.account.hint")}
            onCommit={put}
          />
        </span>
      )}
    </>
  );
}
