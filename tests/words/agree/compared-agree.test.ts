// The numbers of the compare room: every thing beside every other, and what a laid shape covers.
import { describe, expect, it } from 'vitest';
import { compareData } from '../../../src/lib/dossier/compare-things';
import { joinRings } from '../../../src/lib/geo/move/join-rings';
import { type Rings, ringsAreaSqKm, ringsOf } from '../../../src/lib/geo/rings';
import type { CompareItem, CompareThing, CoverFigures } from '../../../src/lib/model/comparison';
import { figuresIn } from '../../../src/lib/model/figures-in';
import type { LonLat } from '../../../src/lib/model/map-overlay';
import { CoverageIndex } from '../../../src/lib/state/compare/coverage';
import { PlacedShape } from '../../../src/lib/state/compare/placed-shape';
import { againstFirst } from '../../../src/lib/ui/compare/comparison-figures';
import { coverFigures, placedFigure } from '../../../src/lib/ui/compare/coverage-figures';
import { plainText } from '../../../src/lib/words/sentence';
import { comparisonSentences } from '../../../src/lib/words/compare/compare-sentences';
import {
	derivedOf,
	displays,
	expectAll,
	expectPartsInWholes,
	expectSums,
	oneOfEach,
	shown
} from './agreement';
import { shippedSite } from '../../fixtures/shipped-site';

const loaded = shippedSite();
const { dossier, layers } = loaded;
const data = compareData(loaded);
const known = { ...dossier.figures, ...data.figures };

const itemOf = (thing: CompareThing): CompareItem => ({
	pick: { type: 'thing', id: thing.id, drawnAs: 'square' },
	key: thing.id,
	letter: 'A',
	name: thing.name,
	holder: thing.holder,
	figure: known[thing.figure]!,
	reported: [],
	outline: null,
	plain: false
});
const items = data.things.map(itemOf);

const features = (layer: 'control' | 'regions' | 'familiar') =>
	layers[layer].features.map(({ properties, geometry }) => ({
		id: properties.id,
		properties: { ...properties },
		rings: ringsOf(geometry)
	}));
const outlines = new Map<string, Rings>(
	(['control', 'regions', 'familiar'] as const).flatMap((layer) =>
		features(layer).map(({ id, rings }) => [`${layer} ${id}`, rings] as const)
	)
);
const index = new CoverageIndex(features('regions'), features('control'));

/** A thing's numbers where it is laid, null: at home. */
function laid(id: string, at: LonLat | null): CoverFigures {
	const thing = data.things.find((one) => one.id === id)!;
	const rings = thing.features.map((one): Rings => outlines.get(`${one.layer} ${one.id}`)!);
	const shape = new PlacedShape(joinRings(rings));
	const placed = shape.placed(at ?? shape.home, 0, false);
	const areaSqKm = ringsAreaSqKm(placed);
	const item = itemOf(thing);
	const whole = placedFigure(item, areaSqKm, dossier.asOf);
	return coverFigures(item, whole, index.of(placed, areaSqKm), dossier, (id) => known[id]!);
}

const places: (LonLat | null)[] = [
	null,
	...data.snaps
		.filter(({ id }) => ['kyiv', 'sevastopol', 'kharkiv', 'moscow', 'belgorod'].includes(id))
		.map(({ at }) => at)
];
const covers = ['held-sudzha', 'group-kursk', 'group-occupied', 'held-UA-40', 'region-UA-14']
	.concat('familiar-LU')
	.filter((id) => data.things.some((one) => one.id === id))
	.flatMap((id) => places.map((at) => ({ name: `${id} at ${String(at)}`, cover: laid(id, at) })));

describe.each(displays)('what is compared in $unitSystem, $language', (display) => {
	it('differs by the difference of the two areas shown, and is no more than all of the larger', () => {
		let differences = 0;
		for (const first of items) {
			const all = againstFirst([first, ...items.filter((one) => one !== first)]);
			const byId = oneOfEach(figuresIn(all), display);
			// Of two whose ranges overlap, the one with less held may be the larger.
			const apart = all.filter(({ difference }) => difference !== null);
			const derived = derivedOf(figuresIn(apart), byId);
			expectPartsInWholes(derived, display);
			differences += expectSums(derived, display);
		}
		expect(differences).toBeGreaterThan(1000);
	});

	it('is said in the same numbers, whichever of the two is first', () => {
		const [a, b] = ['group-kursk', 'group-occupied'].map((id) =>
			items.find(({ key }) => key === id)!
		);
		const said = [
			[a!, b!],
			[b!, a!]
		].map((two) =>
			comparisonSentences(againstFirst(two), display.language).map((one) => plainText(one, display))
		);
		expect(said[0]).toEqual(said[1]);
	});
});

describe.each(displays)('what a laid shape covers in $unitSystem, $language', (display) => {
	it.each(covers)('agrees as shown: $name', ({ cover }) => {
		const figures = figuresIn(cover);
		const all = oneOfEach([...Object.values(known), ...figures], display);
		expectPartsInWholes(derivedOf(figures, all), display);
		for (const { area } of [...cover.regions, ...cover.held])
			expect(shown(area, display)[1], area.id).toBeLessThanOrEqual(shown(cover.placed, display)[1]);
		const hasRough = cover.regions.some(({ area }) => area.hedge !== null);
		// Of a rough outline no more is shown than the region has.
		if (!hasRough)
			expectAll(
				cover.regions.map(({ area }) => area),
				cover.placed,
				display
			);
	});
});
