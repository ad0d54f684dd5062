import type { Holder } from '../../model/holder';
import { meaningParts } from '../../model/mapping';
import type { OwnDay } from '../../model/own-layer';

/** What a side has of some regions by somebody's own file, in km². */
export interface OwnAreas {
	readonly heldSqKm: number;
	/** Of nobody in particular, too. */
	readonly contestedSqKm: number;
}

/** Nothing of both where the file has no such ground: whether there was none, it does not say. */
export function ownAreas(
	{ areas }: Pick<OwnDay, 'areas'>,
	regions: readonly string[],
	holder: Holder
): OwnAreas {
	const sum = (status: 'held' | 'contested') =>
		areas
			.filter(
				({ region, meaning }) =>
					region !== null && regions.includes(region) && isOf(meaningParts(meaning), status, holder)
			)
			.reduce((total, { areaSqKm }) => total + areaSqKm, 0);
	return { heldSqKm: sum('held'), contestedSqKm: sum('contested') };
}

function isOf(
	of: ReturnType<typeof meaningParts>,
	status: 'held' | 'contested',
	holder: Holder
): boolean {
	if (of?.status !== status) return false;
	return of.holder === holder || (status === 'contested' && of.holder === null);
}
