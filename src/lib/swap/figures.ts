import type { SwapFigures, SwapResult } from '../model/swap-result';
import type { Dossier } from '../model/dossier';
import { areaStepSqKm } from '../model/precision';
import { areEqual, balanceFigures } from './figures/balance-figures';
import { cutOffFigures } from './figures/control-figures';
import { lineFigures } from './figures/line-figures';
import { regionFigures } from './figures/region-figures';
import { sideFigures } from './figures/side-figures';

/**
 * The figures of an evaluated swap, beside those of the dossier.
 *
 * @param prefix what their ids begin with: another one for a second swap on the same page
 */
export function swapFigures(result: SwapResult, dossier: Dossier, prefix = 'swap'): SwapFigures {
	const areas = [result.offers.area, result.asks.area] as const;
	const [offered, asked] = [areas[0].heldSqKm, areas[1].heldSqKm];
	// Equal sides are to read the same, however surely each by itself is known.
	const step = areEqual(offered, asked) ? Math.max(...areas.map(areaStepSqKm)) : 0;
	const offers = sideFigures(result.offers, 'offers', dossier, prefix, step);
	const asks = sideFigures(result.asks, 'asks', dossier, prefix, step);
	return {
		offers,
		asks,
		balance: balanceFigures(offers, asks, dossier, prefix),
		line: lineFigures(result, dossier, prefix),
		regions: regionFigures(result.regions, dossier, prefix, step),
		cutOff: cutOffFigures(result.cutOff, dossier, prefix)
	};
}
