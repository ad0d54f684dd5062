import { m } from '$lib/paraglide/messages';
import type { Dossier } from '../../model/dossier';
import { type GroundMeaning, groundMeanings, type Mapping } from '../../model/mapping';
import { threeDigits } from '../../model/outline-figure';
import type { CalendarDay, OwnArea, OwnRange } from '../../model/own-layer';
import { groundMeaningText } from '../areas-text';
import { type Display, formatInterval, formatQuantity } from '../format-figure';
import { capitalised, holderName } from '../names';
import { ownWords } from '../own-words';
import { mappingName, ownDayName } from '../yours/own-names';
import { mapCountries } from './map-countries';

/** A day of somebody's own ground, and what it rests on. */
export interface PicturedDay {
	/** Null: undated. */
	readonly day: CalendarDay | null;
	readonly areas: readonly OwnArea[];
	readonly unknown: readonly Omit<OwnArea, 'meaning'>[];
	readonly ranges: readonly OwnRange[];
	/** As somebody named it. */
	readonly file: string;
	readonly mapping: Mapping;
}

/** The rows in this order. */
const order: readonly (GroundMeaning | null)[] = [...groundMeanings, null];

/** What a picture of one's own ground says. `land`: ISO codes of the countries that it may show. */
export function ownDayWords(
	{ day, areas, unknown, ranges, file, mapping }: PicturedDay,
	dossier: Pick<Dossier, 'dataHash' | 'swap' | 'regions'>,
	land: readonly string[],
	display: Display
) {
	const { language } = display;
	const locale = { locale: language };
	const named = { file: ownWords(file), mapping: mappingName(mapping, language) };
	const title = m.yours_picture_title({ date: ownDayName(day, language) }, locale);
	const all = [...areas, ...unknown.map((one) => ({ ...one, meaning: null }))];
	const rows = order.flatMap((meaning) => {
		const own = all.filter((one) => one.meaning === meaning);
		if (own.length === 0) return [];
		const total = own.reduce((sum, { areaSqKm }) => sum + areaSqKm, 0);
		const area = formatQuantity(total, 'km2', threeDigits(total), display);
		return [{ meaning, name: groundMeaningText(meaning, language), area }];
	});
	const sides = [...new Set(ranges.map(({ holder }) => holder))].map((holder) => ({
		name: holderName(holder, language),
		area: rangeText(
			ranges.filter((one) => one.holder === holder),
			display
		)
	}));
	const said = (list: readonly { readonly name: string; readonly area: string }[]) =>
		list.map(({ name, area }) => `${name}: ${area}`).join('; ');
	const rangeTitle = m.yours_range_title({}, locale);
	const notes = [
		m.yours_picture_source(named, locale),
		...(sides.length > 0 ? [m.region_range({}, locale)] : []),
		`${m.yours_picture_background({}, locale)} ${m.swap_print_made({ hash: dossier.dataHash }, locale)}`
	];
	const inSides = sides.length > 0 ? [`${rangeTitle}: ${said(sides)}.`] : [];
	return {
		...{ title, notes, rows, sides, rangeTitle },
		alt: [`${title}.`, `${capitalised(said(rows), language)}.`, ...inSides, notes[0]!].join(' '),
		countries: mapCountries(land, dossier, language)
	};
}

/** From what a side holds in all to what it holds with contested ground. */
function rangeText(ranges: readonly OwnRange[], display: Display): string {
	const low = ranges.reduce((sum, { heldSqKm }) => sum + heldSqKm, 0);
	const high = ranges.reduce((sum, { withContestedSqKm }) => sum + withContestedSqKm, 0);
	return formatInterval({ low, high }, 'km2', threeDigits(high), display);
}
