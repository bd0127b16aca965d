import type { Investment } from "./format";
import { at, firstMonthOf, monthly, once, roundHalfAway, sum, sumOver, type World } from "./world";

export function isExempt(world: World): boolean {
  return (world.scenario.organisation.vat ?? "exempt") === "exempt";
}

/** Factor from an amount to what it costs: VAT is lost to an exempt organisation. */
export function costFactor(world: World, vatRate: number): number {
  return isExempt(world) ? 1 + vatRate : 1;
}

/** An investment on the path. */
export interface Asset {
  investment: Investment;
  /** Month of purchase, or null when it lies beyond the horizon. */
  bought: number | null;
  /** What it costs, VAT in for an exempt organisation. */
  cost: number;
  /** Months over which it is depreciated. */
  life: number;
  depreciation: number[];
}

export function assetOf(world: World, investment: Investment): Asset {
  const month = firstMonthOf(world, investment.stage) + (investment.month ?? 0);
  const bought = month < world.horizon ? month : null;
  const cost = once(world, investment.amount, 0) * costFactor(world, investment.vatRate ?? 0.2);
  const life = Math.max(1, roundHalfAway(12 * once(world, investment.lifeYears, 0)));
  const depreciation = monthly(world, (t) =>
    bought !== null && t >= bought && t < bought + life ? cost / life : 0,
  );
  return { investment, bought, cost, life, depreciation };
}

/** What an asset is still worth in the books at the end of month u. */
function netBookValue(asset: Asset, u: number): number {
  if (asset.bought === null || u < asset.bought) return 0;
  const monthsLeft = Math.max(0, asset.bought + asset.life - 1 - u);
  return (asset.cost * monthsLeft) / asset.life;
}

/** What selling every asset would bring at the end of month u. */
export function resaleValue(world: World, assets: Asset[], u: number): number {
  return sum(
    assets.map((asset) => once(world, asset.investment.resale, 0) * netBookValue(asset, u)),
  );
}

/** Invoices of each month turned into cash `delay` months later. */
export function settled(world: World, invoices: number[], delay: number): number[] {
  return monthly(world, (t) => at(invoices, t - delay));
}

/** Invoices up to month u that are not settled by then. */
export function unsettled(invoices: number[], delay: number, u: number): number {
  return sumOver(invoices, u - delay + 1, u);
}
