import type { LineFigures, SwapResult } from '../../model/swap-result';
import type { Dossier } from '../../model/dossier';
import type { Figure } from '../../model/figure';
import { without } from '../../model/derived-figures';
import { phrase } from '../../model/figure-codes';

/** Lengths are shown to whole tens of kilometres: the layer is generalised to some 9 km. */
const precisionKm = 10;

export function lineFigures(
	{ lineBeforeKm, lineAfterKm }: Pick<SwapResult, 'lineBeforeKm' | 'lineAfterKm'>,
	dossier: Dossier,
	prefix: string
): LineFigures {
	const subject = { what: 'swap', holder: null, region: dossier.swap.asked.region } as const;
	const length = (id: 'line-before' | 'line-after', valueKm: number): Figure => ({
		id: `${prefix}-${id}`,
		kind: 'measured',
		quantity: 'distance',
		unit: 'km',
		value: valueKm,
		interval: { low: valueKm, high: valueKm },
		margin: 0,
		shownAs: 'value',
		hedge: null,
		subject,
		asOf: dossier.asOf,
		label: phrase(id),
		precision: precisionKm,
		receipt: {
			type: 'length',
			layer: 'line-of-contact',
			asOf: dossier.asOf,
			note: phrase(`${id}-note`)
		}
	});
	const before = length('line-before', lineBeforeKm);
	const after = length('line-after', lineAfterKm);
	const longer = lineAfterKm > lineBeforeKm;
	const [large, small] = longer ? [after, before] : [before, after];
	const change =
		lineAfterKm === lineBeforeKm
			? null
			: difference(large, small, {
					id: `${prefix}-line-change`,
					label: phrase('line-change'),
					subject
				});
	return { before, after, change, longer };
}

/** How much longer one line is than another. */
function difference(large: Figure, small: Figure, input: Parameters<typeof without>[2]): Figure {
	return { ...without(large, [small], input), quantity: 'distance', unit: 'km' };
}
