import type { Dossier, SwapSide } from '../../model/dossier';
import { formatNumber, sqKmPerSqMile } from '../../words/format-figure';
import { countryName } from '../../words/names';

/**
 * Sentences of our own to try: English, as the checker reads it, about the dossier's two grounds. One
 * that holds, one whose conversion is off, one about another day.
 */
export function exampleSentences({ swap, regions, figures }: Dossier): string[] {
	const holder = ({ holder }: SwapSide) => countryName(holder, 'en');
	const place = ({ region }: SwapSide) =>
		regions.find(({ id }) => id === region)?.name.en ?? countryName(region, 'en');
	const area = ({ measured }: SwapSide, step: number) =>
		formatNumber(figures[measured]?.value ?? 0, step, 'en');
	const { offered, asked } = swap;
	const off = Math.round(((figures[offered.measured]?.value ?? 0) * 1.3) / sqKmPerSqMile / 10) * 10;
	return [
		`${holder(asked)} holds about ${area(asked, 1000)} square kilometers of ${place(asked)}, just under a fifth of the country.`,
		`${holder(offered)} holds some ${area(offered, 10)} square kilometers (${off} square miles) of ${place(offered)}.`,
		`In December 2022, ${holder(asked)} controlled about 18 percent of ${place(asked)}.`
	];
}
