import type { Figure } from './figure';
import { phrase } from './figure-codes';

/** The id of a measured figure's land-only counterpart. */
export function landOnlyId(id: string): string {
	return `${id}-land`;
}

/**
 * The same measurement without inland waters and lagoons, from what its receipt holds.
 * Throws TypeError for a figure that was not measured.
 */
export function landOnly(figure: Figure): Figure {
	const { receipt } = figure;
	if (receipt.type !== 'measured') throw new TypeError(`${figure.id} was not measured`);
	const held = receipt.heldSqKm - receipt.waterInHeldSqKm;
	const contested = receipt.contestedSqKm - receipt.waterInContestedSqKm;
	// Of contested ground alone, the area is one number, not a range that starts at nothing.
	const low = receipt.heldSqKm > 0 ? held : contested;
	return {
		...figure,
		id: landOnlyId(figure.id),
		label: phrase('land-only', { of: figure.label }),
		value: low,
		interval: { low, high: held + contested },
		receipt: { ...receipt, landOnly: true }
	};
}

/** All of `figures`, and the land-only counterpart of each measured one that is not among them. */
export function withLandOnly(
	figures: Readonly<Record<string, Figure>>
): Readonly<Record<string, Figure>> {
	const land = Object.values(figures)
		.filter(({ receipt }) => receipt.type === 'measured' && !receipt.landOnly)
		.map((figure) => [landOnlyId(figure.id), landOnly(figure)] as const);
	return { ...Object.fromEntries(land), ...figures };
}
