import { m } from '$lib/paraglide/messages';
import type { Figure } from '../../model/figure';
import type { Language } from '../../model/language';
import type { CompareRoom } from '../../state/compare-room.svelte';
import { formatNumber } from '../../words/format-figure';
import type { CompareItem } from '../../model/compare-item';
import { localised } from '../../words/localised';
import { filled, type Parts, slot } from '../../words/compare/compare-sentences';

/**
 * How much larger the map draws an area at one latitude than at another, in percent.
 *
 * @param times the same as a multiple
 * @param northLat, southLat degrees
 */
export function inflationFigure(
	id: string,
	times: number,
	northLat: number,
	southLat: number
): Figure {
	const value = 100 * Math.abs(times - 1);
	const at = (latitude: number, language: 'en' | 'uk') =>
		`${formatNumber(Math.abs(latitude), 0.1, language)}°`;
	const quotient = `k²(${at(northLat, 'en')}) ÷ k²(${at(southLat, 'en')})`;
	return {
		id,
		kind: 'derived',
		quantity: 'share',
		unit: 'percent',
		value,
		interval: { low: value, high: value },
		margin: 0,
		shownAs: 'value',
		hedge: null,
		subject: { what: 'region', holder: null, region: 'UA' },
		asOf: null,
		label: localised((locale) =>
			m.compare_mercator_label(
				{ north: at(northLat, locale.locale), south: at(southLat, locale.locale) },
				locale
			)
		),
		precision: value < 10 ? 0.1 : 1,
		receipt: {
			type: 'derived',
			formula: times < 1 ? `1 − ${quotient}` : `${quotient} − 1`,
			inputs: [],
			denominator: localised((locale) =>
				m.compare_mercator_of({ south: at(southLat, locale.locale) }, locale)
			),
			note: localised((locale) => m.compare_mercator_note({}, locale))
		}
	};
}

/** What the map does to the northernmost of the things compared, beside the southernmost. */
export function pickedInflation(
	room: CompareRoom,
	items: readonly CompareItem[],
	language: Language
): Parts | null {
	const placed = items
		.flatMap((item) => {
			const home = room.homeOf(item.pick);
			return home ? [{ item, lat: home[1] }] : [];
		})
		.sort((a, b) => Math.abs(b.lat) - Math.abs(a.lat));
	const [north, south] = [placed[0], placed.at(-1)];
	if (!north || !south) return null;
	const times = room.inflation(north.lat, south.lat);
	if (times < 1.01) return null;
	const names = { north: north.item.name[language], south: south.item.name[language] };
	return filled(m.compare_mercator({ ...names, percent: slot(0) }, { locale: language }), [
		inflationFigure('compare-mercator', times, north.lat, south.lat)
	]);
}

/** What the map does to the laid shape where it lies, against its own place; null where next to nothing. */
export function placedInflation(room: CompareRoom, language: Language): Parts | null {
	const { placement, placedShape } = room;
	if (!placement.centre || !placedShape) return null;
	const [here, home] = [placement.centre[1], placedShape.home[1]];
	const times = room.inflation(here, home);
	if (Math.abs(times - 1) < 0.005) return null;
	const args = [{ percent: slot(0) }, { locale: language }] as const;
	const text = times > 1 ? m.compare_over_inflation(...args) : m.compare_over_deflation(...args);
	return filled(text, [inflationFigure('compare-placed-inflation', times, here, home)]);
}
