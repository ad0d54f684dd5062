import { groupBy } from '../../model/collect';
import { worldPrefix, type WorldArea } from '../../model/world';
import type { CompareRoom } from '../../state/compare-room.svelte';
import type { CoveredAbroad } from './coverage-figures';

/** More regions than this are told country by country. */
const mostRegions = 10;

/** What a shape covers beyond our own regions, as lines of a table, the largest first; null until it is known. */
export function coveredAbroad(room: CompareRoom): CoveredAbroad[] | null {
	if (!room.abroad) return null;
	const { regions } = room.abroad;
	const found = regions.length > mostRegions ? byCountry(room, regions) : regions;
	return found.flatMap(({ area, areaSqKm }) => {
		const measured = room.world.measured(area.id);
		const thing = room.world.thing(`${worldPrefix}${area.id}`);
		if (!measured || !thing) return [];
		const shown = room.figureOf(thing.figure);
		const official = shown === measured ? null : shown;
		return [{ key: area.id, areaSqKm, whole: { name: area.name, measured, official } }];
	});
}

type Covered = { readonly area: WorldArea; readonly areaSqKm: number };

function byCountry(room: CompareRoom, regions: readonly Covered[]): Covered[] {
	return [...groupBy(regions, ({ area }) => area.country)]
		.flatMap(([code, own]) => {
			const area = room.world.area(code);
			const areaSqKm = own.reduce((sum, one) => sum + one.areaSqKm, 0);
			return area ? [{ area, areaSqKm }] : [];
		})
		.sort((a, b) => b.areaSqKm - a.areaSqKm);
}
