import type { Against, CompareItem } from '../../model/comparison';
import { ratio, share, without } from '../../model/derived-figures';
import { type Figure, plausible } from '../../model/figure';
import { phrase } from '../../model/figure-codes';
import { overlaps } from '../../model/interval';
import '../../words/compare/compare-figure-words';

const subject = { what: 'swap', holder: null, region: 'UA' } as const;

/** Every other item against the first. */
export function againstFirst(items: readonly CompareItem[]): Against[] {
	const [first, ...others] = items;
	return first ? others.map((item) => against(first, item)) : [];
}

function against(first: CompareItem, item: CompareItem): Against {
	const [large, small] = item.figure.value >= first.figure.value ? [item, first] : [first, item];
	const called = (what: 'ratio' | 'times' | 'share' | 'difference') => ({
		id: `compare-${what}-${large.key}-${small.key}`,
		label: phrase(`compared-${what}`, { large: large.name, small: small.name }),
		subject
	});
	const step = quotientStep(large.figure, small.figure);
	const asRatio = ratio(large.figure, small.figure, called('ratio'));
	const precise = { ...asRatio, precision: step };
	return {
		item,
		large,
		small,
		ratio: precise,
		times: { ...precise, ...called('times'), unit: 'fold' },
		share: share(small.figure, large.figure, large.name, called('share')),
		difference: overlaps(plausible(large.figure), plausible(small.figure))
			? null
			: difference(large.figure, small.figure, called('difference'))
	};
}

function difference(large: Figure, small: Figure, input: Parameters<typeof without>[2]): Figure {
	const figure = without(large, [small], input);
	const hedge = [large, small].some((one) => one.hedge !== null && one.hedge !== 'exactly');
	return {
		...figure,
		precision: Math.max(large.precision, small.precision),
		hedge: hedge ? 'about' : null
	};
}

/** The step for a quotient: no finer than its inputs allow, and never coarser than 1. */
function quotientStep(large: Figure, small: Figure): number {
	const value = large.value / small.value;
	const off = large.precision / large.value + small.precision / small.value;
	return Math.min(1, Math.max(0.01, 10 ** Math.floor(Math.log10(2 * value * off))));
}
