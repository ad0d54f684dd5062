import type { Dossier } from './dossier';

/** What of the explorer can be shown in a page of somebody else's; besides, each published figure. */
export const embedNames = ['swap', 'control', 'time', 'days', 'map'] as const;
export type EmbedName = (typeof embedNames)[number];

/** Figures whose numbers are told of where newer data changed them, by name of what is shown. */
export function embedFigureIds(name: EmbedName, { swap, control }: Dossier): readonly string[] {
	const measured = [swap.offered.measured, swap.asked.measured];
	if (name === 'control') return [...control.reported, ...control.derived, ...control.measured];
	if (name !== 'swap') return measured;
	return [
		...[swap.offered.headline, swap.asked.headline, swap.ratio],
		...[...measured, swap.measuredRatio]
	];
}
