// Things to compare, of sizes far apart.
import type { CompareItem } from '../../src/lib/model/comparison';
import { compareData } from '../../src/lib/dossier/compare-things';
import { firstComparison } from '../../src/lib/dossier/first-comparison';
import { outlineFigure } from '../../src/lib/model/outline-figure';
import { siteData } from '../../src/routes/site-data.server';

/** A square of so many kilometres. */
export function square(
	letter: string,
	name: string,
	side: number,
	of: Partial<Pick<CompareItem, 'holder' | 'plain'>> = {}
): CompareItem {
	const text = { en: name, uk: name };
	const figure = outlineFigure({
		id: `area-${letter}`,
		areaSqKm: side * side,
		label: text,
		layer: text,
		note: text,
		asOf: '2025-02-12',
		region: 'UA'
	});
	const outline = { d: `M0 0H${side}V${side}H0Z`, width: side, height: side };
	const pick = { type: 'thing', id: letter, drawnAs: 'square' } as const;
	const item = { pick, key: letter, letter, name: text, holder: null, figure, reported: [] };
	return { ...item, outline, plain: false, ...of };
}

/** What the room opens with, and four squares. */
export function comparedItems(): CompareItem[] {
	const data = siteData();
	const compare = compareData(data);
	const first = firstComparison(compare, data);
	const own = first.things.map((id, index): CompareItem => {
		const thing = compare.things.find((one) => one.id === id)!;
		return {
			...{ pick: { type: 'thing', id, drawnAs: 'circle' }, key: id, letter: 'ABC'[index]! },
			...{ name: thing.name, holder: thing.holder, reported: [], plain: false },
			figure: compare.figures[thing.figure] ?? data.dossier.figures[thing.figure]!,
			outline: first.outlines[id]!
		};
	});
	return [
		...own,
		square('D', 'Ліхтенштейн і ще дещо з дуже довгою назвою', 12.6),
		square('E', 'The smallest', 2, { plain: true }),
		square('F', 'A large one', 700)
	];
}
