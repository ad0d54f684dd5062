import {
	allowedDifference,
	documentedDifferences,
	featureAreaSqKm,
	type AreaRow
} from './check/areas.ts';
import type { FileSize } from './check/budgets.ts';
import type { Accuracy } from './control/accuracy.ts';
import { areaSqKm, ringsAreaSqKm } from './layers/areas.ts';
import { allowedFamiliarDifference, type FamiliarRow } from './layers/familiar-layer.ts';
import type { Feature } from './layers/geojson.ts';
import type { Outline } from './geography/outline.ts';
import { dayNotes, dayRows, settlementList, type ReportedDay } from './report-days.ts';
import { writeParts } from './report-parts.ts';
import { percent, table, tenth, whole } from './report-table.ts';

const readme = new URL('../README.md', import.meta.url);

export interface ReportInput {
	areas: readonly AreaRow[];
	control: readonly Feature[];
	accuracy: Accuracy;
	outline: Outline;
	familiar: readonly FamiliarRow[];
	sizes: readonly FileSize[];
	/** All drawn days, the shipped one first. */
	days: readonly ReportedDay[];
}

/**
 * Writes what was measured into data/README.md, each part between its two
 * markers. Throws when a marker is missing.
 */
export function writeReport(input: ReportInput): void {
	const parts: Record<string, string> = {
		regions: regionTable(input.areas),
		held: heldTable(input.control, input.accuracy),
		lagoons: lagoonTable(input.outline),
		settlements: settlementList(input.days[0]!),
		days: dayRows(input.days),
		'days-misplaced': dayNotes(input.days.slice(1)),
		familiar: familiarTable(input.familiar),
		sizes: sizeTable(input.sizes)
	};
	writeParts(readme, parts);
}

function regionTable(rows: readonly AreaRow[]): string {
	const lines = rows.map(({ id, en, measuredSqKm, waterSqKm, officialSqKm, difference }) => [
		id,
		en,
		whole(measuredSqKm),
		whole(waterSqKm),
		whole(officialSqKm),
		percent(difference),
		Math.abs(difference) > allowedDifference ? (documentedDifferences[id] ?? '') : ''
	]);
	return table(
		['id', 'region', 'measured, km²', 'of it water', 'official, km²', 'difference', 'why'],
		'llrrrrl',
		lines
	);
}

/** Held and contested ground by feature and group, as a Markdown table. */
export function heldTable(control: readonly Feature[], accuracy: Accuracy): string {
	const rows = control.map((feature) => {
		const { id, waterAreaSqKm } = feature.properties as { id: string; waterAreaSqKm: number };
		const area = featureAreaSqKm(feature);
		return { id, area, land: area - waterAreaSqKm };
	});
	const groups = (['occupied', 'kursk'] as const).flatMap((group) =>
		(['held', 'contested'] as const).map((status) => {
			const own = rows.filter(
				({ id }) => id.startsWith('RU-') === (group === 'kursk') && id.includes(`:${status}`)
			);
			return {
				id: status === 'held' ? group : `${group}:contested`,
				area: own.reduce((sum, row) => sum + row.area, 0),
				land: own.reduce((sum, row) => sum + row.land, 0)
			};
		})
	);
	const lines = [...rows, ...groups].map(({ id, area, land }) => [
		`\`${id}\``,
		tenth(area),
		tenth(land),
		`± ${tenth(accuracy.halfWidthSqKm[id] ?? 0)}`
	]);
	return table(['id', 'area, km²', 'land only', '95% range'], 'lrrr', lines);
}

function lagoonTable(outline: Outline): string {
	const named = outline.lagoons.map(({ gate, polygons }) => [
		gate.name.en,
		whole(areaSqKm(polygons)),
		`${gate.why}${gate.nobodys ? '; in no held area' : ''}`
	]);
	const straits = ringsAreaSqKm(outline.straitLagoons);
	named.push([
		'behind straits under 1 km',
		whole(straits),
		'closed automatically: Berezan Lyman, Donuzlav and smaller ones'
	]);
	return table(['lagoon', 'km²', 'why it counts'], 'lrl', named);
}

function familiarTable(rows: readonly FamiliarRow[]): string {
	const lines = rows.map(({ id, en, publishedSqKm, outline }) => [
		id,
		en,
		whole(publishedSqKm),
		outline ? whole(outline.areaSqKm) : '–',
		outline ? percent(outline.difference) : '–',
		drawnAs(outline)
	]);
	return table(
		['id', 'place', 'published, km²', 'outline, km²', 'difference', 'drawn as'],
		'llrrrl',
		lines
	);
}

function drawnAs(outline: FamiliarRow['outline']): string {
	if (!outline) return 'a square: no source that we use has its outline';
	const most = allowedFamiliarDifference * 100;
	return outline.ships ? 'its outline' : `a square: the outline is more than ${most}% off`;
}

function sizeTable(sizes: readonly FileSize[]): string {
	const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
	const all = {
		name: 'together',
		rawBytes: sizes.reduce((sum, size) => sum + size.rawBytes, 0),
		brotliBytes: sizes.reduce((sum, size) => sum + size.brotliBytes, 0)
	};
	const lines = [...sizes, all].map(({ name, rawBytes, brotliBytes }) => [
		name,
		kilobytes(rawBytes),
		kilobytes(brotliBytes)
	]);
	return table(['file', 'kB', 'kB as brotli'], 'lrr', lines);
}
