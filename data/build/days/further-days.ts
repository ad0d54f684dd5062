import { createHash } from 'node:crypto';
import type { Problems } from '../check/problems.ts';
import type { Facts } from '../facts.ts';
import type { Borders } from '../geography/partition.ts';
import type { GridLine } from '../grid/grid.ts';
import { layerText, layersFolder, type Feature } from '../layers/geojson.ts';
import { progress } from '../progress.ts';
import { dayTable } from './day-table.ts';
import { checkDay, drawDay, type DrawnDay } from './draw-day.ts';

export const daysFolder = new URL('days/', layersFolder);

/** What is drawn of a further day; its graph, which is large, is let go. */
export type FurtherDay = Omit<DrawnDay, 'partition'> & Pick<DrawnDay['partition'], 'moved'>;

interface Ground {
	borders: Borders;
	water: GridLine[];
	regions: Feature[];
	shipped: DrawnDay;
}

/**
 * Draws and checks the further days into the regions of the shipped one. What a settlement moved on
 * one day is moved on the days drawn after it, too, the shipped day's first.
 */
export function drawFurtherDays(
	{ borders, water, regions, shipped }: Ground,
	days: readonly Facts[],
	problems: Problems
): FurtherDay[] {
	const moved = [...shipped.partition.moved];
	return days.map((facts) => {
		progress.step(`drawing ${facts.asOf}`);
		const day = drawDay(borders, water, facts, moved);
		checkDay(day, regions, problems);
		const { partition, ...rest } = day;
		moved.push(...partition.moved);
		return { ...rest, moved: partition.moved };
	});
}

/**
 * The files of the drawn days, by name: the layers of the further ones, what changed between all, the
 * table of all, and the sums of these.
 */
export function dayFiles(
	shipped: DrawnDay,
	further: readonly FurtherDay[],
	changed: readonly Feature[]
): Map<string, string> {
	const layers = further.flatMap(({ facts: { asOf }, control, claimed, line, waters }) => [
		[`control-${asOf}.geojson`, layerText(control)] as const,
		[`claimed-${asOf}.geojson`, layerText(claimed)] as const,
		[`line-of-contact-${asOf}.geojson`, layerText(line)] as const,
		[`water-${asOf}.geojson`, layerText(waters)] as const
	]);
	const files = new Map([
		...layers,
		['changed.geojson', layerText(changed)],
		['days.json', dayTable([shipped, ...further])]
	]);
	return files.set('SHA256SUMS', sumsOf(files));
}

/**
 * As `sha256sum` writes them, and checks them: one line a file, in order of name. The version of the data
 * goes by this file, so that nobody has to read all layers to know it.
 */
export function sumsOf(files: ReadonlyMap<string, string>): string {
	const lines = [...files].map(
		([name, text]) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`
	);
	return lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('');
}
