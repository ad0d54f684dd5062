import type { Dossier } from '../../model/dossier';
import type { Figure } from '../../model/figure';
import { landOnlyId } from '../../model/land-only';

/** The id of the element that holds a figure's receipt. */
export function receiptElementId(figureId: string): string {
	return `receipt-${figureId}`;
}

/**
 * The figures that need a receipt on a page which shows `shown`: these, and whatever their arithmetic
 * starts from, each once, in order of first use.
 */
export function withInputs(
	figures: Readonly<Record<string, Figure>>,
	shown: readonly string[]
): string[] {
	const needed = new Set<string>();
	const add = (id: string) => {
		const figure = figures[id];
		if (!figure || needed.has(id)) return;
		needed.add(id);
		if (figure.receipt.type === 'derived') figure.receipt.inputs.forEach(add);
	};
	shown.forEach(add);
	return [...needed];
}

/** Ids of the figures that the explorer shows. */
export function explorerFigures({ swap, control, layerGroups }: Dossier): string[] {
	const sides = [swap.offered, swap.asked].flatMap((side) => [
		side.headline,
		...side.reported,
		side.measured
	]);
	const rows = layerGroups.flatMap((group) => [
		...group.rows.flatMap((row) => [row.area, row.share]),
		group.total
	]);
	return [
		...sides,
		swap.ratio,
		swap.measuredRatio,
		...control.reported,
		...(control.common === null ? [] : [control.common]),
		...control.derived,
		...control.measured,
		...rows.filter((id) => id !== null)
	];
}

/** Ids of the figures that a region's detail shows. */
export function regionFigures({ regions }: Dossier, selected: string | null): string[] {
	const region = regions.find((one) => one.id === selected);
	if (!region) return [];
	const { measured, official, held, share } = region;
	const areas = [measured, ...(held === null ? [] : [held])];
	return [...areas, ...areas.map(landOnlyId), official, share].filter((id) => id !== null);
}

/** Ids of the figures that the sources show: all that articles report. */
export function sourcesFigures({ figures }: Dossier): string[] {
	return Object.values(figures)
		.filter(({ receipt }) => receipt.type === 'article')
		.map(({ id }) => id);
}
