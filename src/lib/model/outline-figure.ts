import type { Figure } from './figure';
import type { FigureWording } from './figure-codes';

/** The measured area of an outline that is our reader's. */
export function outlineFigure(input: {
	readonly id: string;
	readonly areaSqKm: number;
	readonly label: FigureWording;
	readonly layer: FigureWording;
	readonly note: FigureWording;
	readonly asOf: string | null;
	readonly region: string;
	readonly precision?: number;
}): Figure {
	const { id, areaSqKm, label, layer, note, asOf, region } = input;
	return {
		id,
		kind: 'measured',
		quantity: 'area',
		unit: 'km2',
		value: areaSqKm,
		interval: { low: areaSqKm, high: areaSqKm },
		margin: 0,
		shownAs: 'value',
		hedge: null,
		subject: { what: 'region', holder: null, region },
		asOf,
		label,
		precision: input.precision ?? threeDigits(areaSqKm),
		receipt: { type: 'outline', layer, note }
	};
}

/** The step that shows an area with three digits. */
export function threeDigits(areaSqKm: number): number {
	return areaSqKm > 0 ? 10 ** Math.min(3, Math.max(-2, Math.floor(Math.log10(areaSqKm)) - 2)) : 1;
}
