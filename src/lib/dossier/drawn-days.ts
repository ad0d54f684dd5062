import table from '../../../data/layers/days/days.json';
import type { DrawnDay } from '../model/drawn-day';

const measured = table.days as unknown as Record<
	string,
	Record<string, [areaSqKm: number, waterAreaSqKm: number, halfWidthSqKm: number]>
>;

/** Every drawn day in order of time, the dossier's own among them; needs no geometry. */
export const drawnDays: readonly DrawnDay[] = Object.entries(measured).map(([date, areas]) => ({
	date,
	areas: Object.fromEntries(
		Object.entries(areas).map(([id, [areaSqKm, waterAreaSqKm, halfWidthSqKm]]) => [
			id,
			{ areaSqKm, waterAreaSqKm, halfWidthSqKm }
		])
	)
}));
