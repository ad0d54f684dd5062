import type { DrawnArea, DrawnDay } from '../model/drawn-day';
import type { Figure } from '../model/figure';
import type { FigureWording } from '../model/figure-codes';
import { measuredFigure } from '../model/measured-figure';

/** What a figure of the dossier's own day is called of another one. */
export const idOnDay = (id: string, date: string) => `${id}@${date}`;

/**
 * The area of held ground, as measured on the control layer of the dossier's own day, on another drawn
 * day: from the table of days, with the contested ground that belongs to it on that day. Null where it
 * was held by nobody, and for what is no such area.
 *
 * @param group the layer group that it is all of, which has an accuracy of its own
 */
export function figureOnDay(
	now: Figure,
	{ date, areas }: DrawnDay,
	{ label, group }: { readonly label: FigureWording; readonly group: string | null }
): Figure | null {
	if (now.receipt.type !== 'measured' || now.receipt.layer !== 'control') return null;
	const known = (id: string) => id in areas;
	const whole = now.receipt.features.filter((id) => statusOf(id) === 'held');
	const held = whole.filter(known);
	if (held.length === 0) return null;
	const contested = whole.map(contestedBeside).filter(known);
	const sum = (ids: readonly string[], what: keyof DrawnArea) =>
		ids.reduce((total, id) => total + areas[id]![what], 0);
	const together = group === null ? undefined : areas[group];
	return measuredFigure(
		{
			id: idOnDay(now.id, date),
			label,
			subject: now.subject,
			asOf: date,
			layer: 'control',
			features: [...held, ...contested]
		},
		{
			heldSqKm: sum(held, 'areaSqKm'),
			contestedSqKm: sum(contested, 'areaSqKm'),
			waterInHeldSqKm: sum(held, 'waterAreaSqKm'),
			waterInContestedSqKm: sum(contested, 'waterAreaSqKm'),
			// The parts of a layer group are off together: it has a range of its own.
			accuracySqKm: together?.halfWidthSqKm ?? sum(held, 'halfWidthSqKm')
		}
	);
}

/** Of an id such as `UA-14:RU:held`; a pocket's name may follow. */
function statusOf(id: string): string | undefined {
	return id.split(':')[2];
}

/** `UA-14:RU:held` → `UA-14:RU:contested`. */
function contestedBeside(id: string): string {
	const [region, holder, , ...pocket] = id.split(':');
	return [region, holder, 'contested', ...pocket].join(':');
}
