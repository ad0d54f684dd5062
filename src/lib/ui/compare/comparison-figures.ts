import type { Against } from '../../model/compare-item';
import { m } from '$lib/paraglide/messages';
import { ratio, share, without } from '../../model/derived-figures';
import { type Figure, plausible } from '../../model/figure';
import { overlaps } from '../../model/interval';
import type { Localised } from '../../model/text';
import type { CompareItem } from '../../model/compare-item';
import { localised } from '../../words/localised';

const subject = { what: 'swap', holder: null, region: 'UA' } as const;

/** Every other item against the first. */
export function againstFirst(items: readonly CompareItem[]): Against[] {
	const [first, ...others] = items;
	return first ? others.map((item) => against(first, item)) : [];
}

function against(first: CompareItem, item: CompareItem): Against {
	const [large, small] = item.figure.value >= first.figure.value ? [item, first] : [first, item];
	const names = { large: large.name, small: small.name };
	const label = (text: (large: string, small: string, language: 'en' | 'uk') => string) =>
		localised(({ locale }) => text(names.large[locale], names.small[locale], locale));
	const id = (what: string) => `compare-${what}-${large.key}-${small.key}`;
	const step = quotientStep(large.figure, small.figure);
	const asRatio = ratio(large.figure, small.figure, {
		id: id('ratio'),
		label: label((a, b, locale) => m.compare_ratio_label({ large: a, small: b }, { locale })),
		subject
	});
	const precise = { ...asRatio, precision: step };
	const timesLabel: Localised = label((a, b, locale) =>
		m.compare_times_label({ large: a, small: b }, { locale })
	);
	return {
		item,
		large,
		small,
		ratio: precise,
		times: { ...precise, id: id('times'), unit: 'fold', label: timesLabel },
		share: share(small.figure, large.figure, large.name, {
			id: id('share'),
			label: label((a, b, locale) => m.compare_share_label({ large: a, small: b }, { locale })),
			subject
		}),
		difference: overlaps(plausible(large.figure), plausible(small.figure))
			? null
			: difference(large.figure, small.figure, {
					id: id('difference'),
					label: label((a, b, locale) =>
						m.compare_difference_label({ large: a, small: b }, { locale })
					),
					subject
				})
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
