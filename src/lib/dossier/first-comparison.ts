import { joinRings } from '../geo/move/join-rings';
import { equalAreaOutline } from '../geo/move/outline';
import { ringsOf } from '../geo/rings';
import type { CompareData } from '../model/comparison';
import type { LoadedDossier } from './load-dossier';

/**
 * What the compare room opens with, drawn for the page as it is built: the ids of things to compare, the
 * two sides of the swap, and their outlines by id, in equal area, a unit to the kilometre.
 * Throws Error where a side of the swap is nothing that can be compared.
 */
export function firstComparison({ things }: CompareData, { dossier, layers }: LoadedDossier) {
	const first = [dossier.swap.offered, dossier.swap.asked].map(({ group }) => {
		const thing = things.find(({ id }) => id === `group-${group}`);
		if (!thing) throw new Error(`data/dossier.yaml: swap: ${group} cannot be compared`);
		return thing;
	});
	const outlines = first.map(({ id, features }) => {
		const held = layers.control.features.filter(({ properties }) =>
			features.some((feature) => feature.layer === 'control' && feature.id === properties.id)
		);
		return [
			id,
			equalAreaOutline(joinRings(held.map(({ geometry }) => ringsOf(geometry))))
		] as const;
	});
	return { things: first.map(({ id }) => id), outlines: Object.fromEntries(outlines) };
}
