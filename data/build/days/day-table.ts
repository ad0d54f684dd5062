import { featureAreaSqKm } from '../check/areas.ts';
import { groupIds, groupOf } from '../control/accuracy.ts';
import { rounded } from '../layers/areas.ts';
import type { DrawnDay } from './draw-day.ts';

/** What each list of numbers in the table has, in km². */
const columns = ['areaSqKm', 'waterAreaSqKm', 'halfWidthSqKm'] as const;

type Measured = [areaSqKm: number, waterAreaSqKm: number, halfWidthSqKm: number];

/**
 * `days.json`: what each drawn day measures, so that figures need no geometry. By id of a feature of
 * `control` and by group: area, the water in it, half of its 95 % range.
 */
export function dayTable(
	days: readonly Pick<DrawnDay, 'facts' | 'control' | 'accuracy'>[]
): string {
	const inOrder = [...days].sort((a, b) => (a.facts.asOf < b.facts.asOf ? -1 : 1));
	const rows = inOrder.map((day) => `${JSON.stringify(day.facts.asOf)}: ${measuredText(day)}`);
	const head = `"columns": ${JSON.stringify(columns)}`;
	return `{\n\t${head},\n\t"days": {\n\t\t${rows.join(',\n\t\t')}\n\t}\n}\n`;
}

function measuredText({ control, accuracy }: Pick<DrawnDay, 'control' | 'accuracy'>): string {
	const measured = new Map<string, Measured>();
	for (const feature of control) {
		const { id, waterAreaSqKm } = feature.properties as { id: string; waterAreaSqKm: number };
		measured.set(id, [featureAreaSqKm(feature), waterAreaSqKm, 0]);
	}
	for (const group of groupIds) {
		const own = [...measured].filter(([id]) => groupOf(id) === group && !groupIds.includes(id));
		const sum = (column: 0 | 1) => own.reduce((total, [, numbers]) => total + numbers[column], 0);
		if (own.length) measured.set(group, [sum(0), sum(1), 0]);
	}
	const lines = [...measured].map(([id, [area, water]]) => {
		const numbers = [rounded(area), rounded(water), accuracy.halfWidthSqKm[id] ?? 0];
		return `${JSON.stringify(id)}: ${JSON.stringify(numbers)}`;
	});
	return `{\n\t\t\t${lines.join(',\n\t\t\t')}\n\t\t}`;
}
