import type { Compared } from './check/against-series.ts';
import { allowedShare } from './check/settlements.ts';
import type { FurtherDay } from './days/further-days.ts';
import { table, whole } from './report-table.ts';

/** A drawn day with its areas beside those of the series. */
export type ReportedDay = Pick<FurtherDay, 'facts' | 'misplaced' | 'moved'> & {
	beside: readonly Compared[];
};

/** Each drawn day in order: its settlements, and drawn areas with what the series has. */
export function dayRows(days: readonly ReportedDay[]): string {
	const inOrder = [...days].sort((a, b) => (a.facts.asOf < b.facts.asOf ? -1 : 1));
	const lines = inOrder.map(({ facts, misplaced, beside }) => {
		const areas = (wanted: (id: string) => boolean) => {
			const own = beside.filter(({ id }) => wanted(id));
			const sum = (of: (row: Compared) => number) => whole(own.reduce((n, row) => n + of(row), 0));
			if (own.length === 0) return ['–', '–'];
			return [sum((row) => row.drawnSqKm), sum((row) => row.seriesSqKm)];
		};
		return [
			facts.asOf,
			`${misplaced.length} of ${facts.settlements.length}`,
			...areas((id) => id.endsWith(':RU:held')),
			...areas((id) => id === 'occupied:contested'),
			...areas((id) => id === 'kursk'),
			...areas((id) => id === 'kursk:contested')
		];
	});
	return table(
		[
			'day',
			'misplaced',
			'held in Ukraine',
			'series',
			'contested',
			'series',
			'held in Kursk',
			'series',
			'contested',
			'series'
		],
		'lrrrrrrrrr',
		lines
	);
}

/** The settlements that each day has on the wrong side, and the statements moved for others. */
export function dayNotes(days: readonly ReportedDay[]): string {
	return days
		.map(({ facts, misplaced, moved }) => {
			const names = misplaced.map(({ settlement }) => settlement.place).join(', ');
			const shifts = moved.map(({ statement }) => `${statement.segment} ${statement.seq}`);
			const moves = shifts.length ? `; moved: ${shifts.join(', ')}` : '';
			return `- ${facts.asOf}: ${names || 'none'}${moves}`;
		})
		.join('\n');
}

/** The settlements of one day that are on the wrong side, and the statements moved for others, at length. */
export function settlementList({ facts, misplaced, moved }: ReportedDay): string {
	const lines = misplaced.map(
		({ settlement, found, awayKm }) =>
			`- ${settlement.place} (${settlement.lat}, ${settlement.lon}): ${settlement.control}, falls on ${found} ground, ${awayKm.toFixed(1)} km off`
	);
	const shifts = moved.map(
		({ statement, bearingDeg, distanceKm, because }) =>
			`- ${statement.segment} ${statement.seq}, ${statement.place}: bearing ${statement.bearing_deg}° to ${bearingDeg}°, distance ${statement.distance_km} km to ${distanceKm} km, for ${because}`
	);
	const count = facts.settlements.length;
	const share = ((misplaced.length / count) * 100).toFixed(1);
	return [
		`${misplaced.length} of ${count} settlements (${share}%, at most ${allowedShare * 100}% allowed) are on the wrong side:`,
		lines.join('\n'),
		'Statements moved inside their rounding:',
		shifts.join('\n') || '- none'
	].join('\n\n');
}
