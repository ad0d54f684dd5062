import type { CompareData, CompareThing } from '../model/comparison';
import type { DrawnDay } from '../model/drawn-day';
import type { Figure } from '../model/figure';
import { phrase } from '../model/figure-codes';
import { dayMeasureName } from '../model/layer-names';
import { figureOnDay } from './figure-on-day';

/** What was held on further drawn days, to compare, with its figures by id. */
export type DatedThings = Pick<CompareData, 'things' | 'figures'>;

/**
 * The held ground of the dossier's own day, single and as groups, as it was on other drawn days; what was
 * held by nobody on a day is no thing of it. Areas are those of the table of drawn days.
 *
 * @param figureOf a figure of the dossier or of the data; throws on another
 */
export function datedThings(
	things: readonly CompareThing[],
	figureOf: (id: string) => Figure,
	days: readonly DrawnDay[]
): DatedThings {
	const held = things.filter(({ kind }) => kind === 'held' || kind === 'group');
	const dated = days.flatMap((day) =>
		held.flatMap((thing) => onDay(thing, figureOf(thing.figure), day) ?? [])
	);
	return {
		things: dated.map(({ thing }) => thing),
		figures: Object.fromEntries(dated.map(({ figure }) => [figure.id, figure]))
	};
}

function onDay(
	thing: CompareThing,
	now: Figure,
	day: DrawnDay
): { thing: CompareThing; figure: Figure } | null {
	const { date, areas } = day;
	if (date === now.asOf) return null;
	const name = phrase('on-day', { name: thing.name, day: date });
	const label = 'code' in now.label ? phrase(now.label.code, { ...now.label.slots, name }) : name;
	const group = thing.kind === 'group' ? thing.id.replace('group-', '') : null;
	const figure = figureOnDay(now, day, { label, group });
	if (!figure) return null;
	const features = thing.features
		.filter(({ id }) => id in areas)
		.map(({ id }) => ({ layer: dayMeasureName('control', date), id }));
	const dated = { id: `${thing.id}@${date}`, name, figure: figure.id, features, day: date };
	return { thing: { ...thing, ...dated, home: null }, figure };
}
