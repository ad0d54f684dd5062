import { geometryAreaSqKm } from '../../../src/lib/geo/area.ts';
import type { Problems } from '../check/problems.ts';
import type { WorldRegion } from './dissolve.ts';
import type { IndexedRegion } from './indexed.ts';

const mostFileBytes = 420_000;
const mostBytes = 12_000_000;

/** A drawn region may be this much off its source; one below `smallSqKm` is as good as its grid. */
const allowedError = 0.003;
const smallSqKm = 25;

interface World {
	readonly files: ReadonlyMap<string, string>;
	readonly outlines: ReadonlyMap<string, string>;
	readonly countries: readonly IndexedRegion[];
	readonly regions: readonly IndexedRegion[];
	readonly whole: readonly WorldRegion[];
}

/** What must hold of the world that ships: sizes, ids, names, and drawn areas. */
export function checkWorld(
	{ files, outlines, countries, regions, whole }: World,
	problems: Problems
): void {
	let total = 0;
	for (const [name, text] of [...files, ...outlines]) {
		const bytes = Buffer.byteLength(text);
		total += bytes;
		const isIndex = files.has(name);
		problems.expect(
			isIndex || bytes <= mostFileBytes,
			`world: ${name} has ${bytes} bytes, ${mostFileBytes} are allowed`
		);
	}
	problems.expect(total <= mostBytes, `world: ${total} bytes, ${mostBytes} are allowed`);
	const ids = [...countries, ...regions].map(({ id }) => id);
	const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
	problems.expect(twice.length === 0, `world: ids stand twice: ${twice.join(', ')}`);
	whole.forEach(({ id, en, geometry }, index) => {
		const source = geometryAreaSqKm(geometry);
		const off = geometryAreaSqKm(regions[index]!.geometry) / source - 1;
		problems.expect(
			Math.abs(off) <= allowedError || source < smallSqKm,
			`world: ${id} ${en} is drawn ${(100 * off).toFixed(2)} % off its ${source.toFixed(0)} km²`
		);
	});
}
