import type { Dossier } from '../model/dossier';
import type { Figure } from '../model/figure';
import type { SwapResult } from '../model/swap-result';
import { type BalanceFigures, balanceFigures } from './figures/balance-figures';
import { cutOffFigures } from './figures/cut-off-figures';
import { type LineFigures, lineFigures } from './figures/line-figures';
import { type RegionFigures, regionFigures } from './figures/region-figures';
import { type SideFigures, sideFigures } from './figures/side-figures';

export type { BalanceFigures, LineFigures, RegionFigures, SideFigures };

/** Every number that is shown of a swap, as figures with receipts. */
export interface SwapFigures {
	readonly offers: SideFigures;
	readonly asks: SideFigures;
	readonly balance: BalanceFigures;
	readonly line: LineFigures;
	readonly regions: readonly RegionFigures[];
	/** Areas of what is cut off, in the order of the result. */
	readonly cutOff: readonly Figure[];
	/** All of them that the dossier does not have. */
	readonly all: readonly Figure[];
}

/**
 * The figures of an evaluated swap, beside those of the dossier.
 *
 * @param prefix what their ids begin with: another one for a second swap on the same page
 */
export function swapFigures(result: SwapResult, dossier: Dossier, prefix = 'swap'): SwapFigures {
	const offers = sideFigures(result.offers, 'offers', dossier, prefix);
	const asks = sideFigures(result.asks, 'asks', dossier, prefix);
	const balance = balanceFigures(offers, asks, dossier, prefix);
	const line = lineFigures(result, dossier, prefix);
	const { regions, all } = regionFigures(result.regions, dossier, prefix);
	const cutOff = cutOffFigures(result.cutOff, dossier, prefix);
	return {
		offers,
		asks,
		balance,
		line,
		regions,
		cutOff,
		all: [...offers.all, ...asks.all, ...balance.all, ...line.all, ...all, ...cutOff]
	};
}
