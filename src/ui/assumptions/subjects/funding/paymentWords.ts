import { formatEuros, formatMonth, formatShare, monthAt } from "../../../../units";
import type { Reading } from "../../reading";
import type { PaymentTiming } from "./usePaymentTimes";

/** What a payment brings, when it was agreed and when it comes: the picture in words. */
export function paymentWords(
  { times, amount }: PaymentTiming,
  index: number,
  { t, language, start }: Pick<Reading, "t" | "language" | "start">,
): string {
  const time = times[index];
  if (!time) return "";
  const month = (at: number) => formatMonth(monthAt(start, at), language);
  const words = {
    amount: amount === null ? "" : formatEuros(amount * time.share, language),
    share: formatShare(time.share, language, { decimals: 1 }),
    month: month(time.agreed),
    received: month(time.received),
    earliest: month(time.earliest),
    latest: month(time.latest),
  };
  const said =
    time.earliest !== time.latest
      ? t("means.payments.between", words)
      : time.received !== time.agreed
        ? t("means.payments.late", words)
        : t("means.payments.agreed", words);
  return time.isBeyond ? `${said}, ${t("means.payments.beyond")}` : said;
}
