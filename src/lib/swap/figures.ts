import type { SwapFigures, SwapResult } from '../model/swap-result';
import type { Dossier } from '../model/dossier';
import { balanceFigures } from './figures/balance-figures';
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
	const offers = sideFigures(result.offers, 'offers', dossier, prefix);
	const asks = sideFigures(result.asks, 'asks', dossier, prefix);
	return {
		offers,
		asks,
		balance: balanceFigures(offers, asks, dossier, prefix),
		line: lineFigures(result, dossier, prefix),
		regions: regionFigures(result.regions, dossier, prefix),
		cutOff: cutOffFigures(result.cutOff, dossier, prefix)
	};
}
