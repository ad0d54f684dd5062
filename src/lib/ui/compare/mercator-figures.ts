import { m } from '$lib/paraglide/messages';
import type { Figure } from '../../model/figure';
import { phrase } from '../../model/figure-codes';
import type { Language } from '../../model/language';
import type { CompareRoom } from '../../state/compare-room.svelte';
import { formatNumber } from '../../words/format-figure';
import type { CompareItem } from '../../model/comparison';
import { say } from '../../words/figure-words';
import { sentence, type SentencePart } from '../../words/sentence';
import '../../words/compare/compare-figure-words';

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
	const at = (latitude: number) => ({ value: Math.abs(latitude), step: 0.1 });
	const scale = (latitude: number) => `k²(${formatNumber(Math.abs(latitude), 0.1, 'en')}°)`;
	const quotient = `${scale(northLat)} ÷ ${scale(southLat)}`;
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
		label: phrase('enlarged', { north: at(northLat), south: at(southLat) }),
		precision: value < 10 ? 0.1 : 1,
		receipt: {
			type: 'derived',
			formula: times < 1 ? `1 − ${quotient}` : `${quotient} − 1`,
			inputs: [],
			denominator: phrase('enlarged-of', { south: at(southLat) }),
			note: phrase('enlarged-note')
		}
	};
}

/** What the map does to the northernmost of the things compared, beside the southernmost. */
export function pickedInflation(
	room: CompareRoom,
	items: readonly CompareItem[],
	language: Language
): SentencePart[] | null {
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
	const names = { north: say(north.item.name, language), south: say(south.item.name, language) };
	const figure = inflationFigure('compare-mercator', times, north.lat, south.lat);
	return sentence((slot) =>
		m.compare_mercator({ ...names, percent: slot(figure) }, { locale: language })
	);
}

/** What the map does to the laid shape where it lies, against its own place; null where next to nothing. */
export function placedInflation(room: CompareRoom, language: Language): SentencePart[] | null {
	const { placement, placedShape } = room;
	if (!placement.centre || !placedShape) return null;
	const [here, home] = [placement.centre[1], placedShape.home[1]];
	const times = room.inflation(here, home);
	if (Math.abs(times - 1) < 0.005) return null;
	const message = times > 1 ? m.compare_over_inflation : m.compare_over_deflation;
	const figure = inflationFigure('compare-placed-inflation', times, here, home);
	return sentence((slot) => message({ percent: slot(figure) }, { locale: language }));
}
