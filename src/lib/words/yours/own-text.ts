import { m } from '$lib/paraglide/messages';
import type { OwnArea } from '../../model/own-layer';
import { threeDigits } from '../../model/outline-figure';
import type { GroundMeaning } from '../../model/mapping';
import { groundMeaningText } from '../areas-text';
import { type Display, formatQuantity } from '../format-figure';

interface Told {
	/** As they are written. */
	readonly file: string;
	readonly mapping: string;
	readonly day: string;
	/** Names of regions by id. */
	readonly nameOf: (region: string) => string;
}

/** A day's areas as text to copy: a line for each status and region, what they rest on first. */
export function ownText(
	areas: readonly (Omit<OwnArea, 'meaning'> & { readonly meaning: GroundMeaning | null })[],
	{ file, mapping, day, nameOf }: Told,
	display: Display
): string {
	const { language } = display;
	const written = (value: number) => formatQuantity(value, 'km2', threeDigits(value), display);
	const meanings = [...new Set(areas.map(({ meaning }) => meaning))];
	const lines = meanings.flatMap((meaning) => {
		const own = areas.filter((one) => one.meaning === meaning);
		const total = own.reduce((sum, { areaSqKm }) => sum + areaSqKm, 0);
		return [
			`${groundMeaningText(meaning, language)}: ${written(total)}`,
			...own
				.toSorted((a, b) => b.areaSqKm - a.areaSqKm)
				.map(
					({ region, areaSqKm }) =>
						`– ${region === null ? m.yours_result_outside() : nameOf(region)}: ${written(areaSqKm)}`
				)
		];
	});
	return [m.yours_text_head({ file, date: day, mapping }), ...lines].join('\n');
}
