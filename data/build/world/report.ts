import { writeParts } from '../report-parts.ts';
import { percent, table, whole } from '../report-table.ts';
import type { NamedCity } from './cities.ts';
import type { DisputedArea } from './disputes.ts';
import type { IndexedRegion } from './indexed.ts';

const readme = new URL('../../world/README.md', import.meta.url);

/** An outline that is more than this off its published area is named, here and in its receipt. */
const namedFrom = 0.005;

interface World {
	readonly files: ReadonlyMap<string, string>;
	readonly outlines: ReadonlyMap<string, string>;
	readonly countries: readonly IndexedRegion[];
	readonly regions: readonly IndexedRegion[];
	readonly cities: readonly NamedCity[];
	readonly disputes: readonly DisputedArea[];
}

/** Writes into `data/world/README.md` what there is, and every outline that is off its published area. */
export function writeWorldReport({
	files,
	outlines,
	countries,
	regions,
	cities,
	disputes
}: World): void {
	const named = regions.filter(({ en }) => en !== '');
	const counted = [
		['countries and territories', countries],
		['first-level regions', named],
		['cities', cities]
	] as const;
	const bytes = [...files.values(), ...outlines.values()].reduce(
		(sum, text) => sum + Buffer.byteLength(text),
		0
	);
	const rows = [...countries, ...named].flatMap(({ id, en, published, measuredSqKm }) => {
		const off = published ? measuredSqKm / published.areaSqKm - 1 : 0;
		if (Math.abs(off) <= namedFrom) return [];
		return [[id, en, whole(published!.areaSqKm), whole(measuredSqKm), percent(off)]];
	});
	writeParts(readme, {
		counts: table(
			['what', 'how many', 'with a Ukrainian name', 'with a published area'],
			'lrrr',
			counted.map(([what, all]) => [
				what,
				whole(all.length),
				whole(all.filter(({ uk }) => uk !== null).length),
				whole(all.filter((one) => 'published' in one && one.published !== null).length)
			])
		),
		sizes: `${outlines.size} files of outlines; all files together ${(bytes / 1e6).toFixed(1)} MB.`,
		off: table(['id', 'what', 'published, km²', 'outline, km²', 'difference'], 'llrrr', rows),
		disputed: table(
			['id', 'what', 'disputed', 'by', 'where'],
			'lllll',
			disputes.map(({ id, extent, ground, document, year, address }) => {
				const name = [...countries, ...regions].find((one) => one.id === id)!.en;
				const what = name === ground ? name : `${name}: ${ground}`;
				return [id, what, extent, `${document}, ${year}`, `\`${address}\``];
			})
		)
	});
}
