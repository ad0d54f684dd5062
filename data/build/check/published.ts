import { publishedFile, type PublishedRow } from '../published.ts';
import type { Problems } from './problems.ts';

const km2PerMi2 = 2.589988;
/** How far the same figure in two units may be apart, as a share: both are rounded, one of them often to tens. */
const allowedRounding = 0.06;

/** Checks each published figure: its days in order, its id its own, its two units the same figure. */
export function checkPublished(rows: readonly PublishedRow[], problems: Problems): void {
	rows.forEach((row, i) => {
		const where = `${publishedFile}:${row.line}`;
		const first = rows.findIndex(({ id }) => id === row.id);
		problems.expect(
			first === i,
			`${where}: id: ${row.id} is that of line ${rows[first]!.line}, too`
		);
		problems.expect(
			row.as_of_from <= row.as_of_to,
			`${where}: as_of_to: ${row.as_of_to} is before ${row.as_of_from}`
		);
		problems.expect(
			row.as_of_to <= row.published,
			`${where}: published: ${row.published} is before ${row.as_of_to}, which the figure speaks of`
		);
		problems.expect(
			(row.also_value === '') === (row.also_unit === '') && row.also_unit !== row.unit,
			`${where}: also_unit: “${row.also_unit}” with the value “${row.also_value}” beside ${row.unit}`
		);
		if (row.unit === 'km2' && row.also_unit === 'mi2' && row.also_value !== '') {
			const km2 = row.also_value * km2PerMi2;
			problems.expect(
				Math.abs(km2 / row.value - 1) <= allowedRounding,
				`${where}: also_value: ${row.also_value} mi² are ${km2.toFixed(0)} km², expected about the ${row.value} km² beside it`
			);
		}
		for (const [value, unit] of [
			[row.value, row.unit],
			[row.also_value, row.also_unit]
		])
			problems.expect(
				unit !== 'percent' || Number(value) <= 100,
				`${where}: ${value} percent, expected at most 100`
			);
	});
}
