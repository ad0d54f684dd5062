// The numbers of the swaps that the site offers, as the engine makes them on the shipped layers.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/lib/model/figure';
import { figuresIn } from '../../../src/lib/model/figures-in';
import { withLandOnly } from '../../../src/lib/model/land-only';
import type { Swap } from '../../../src/lib/model/swap';
import type { SwapFigures } from '../../../src/lib/model/swap-result';
import { swapFigures } from '../../../src/lib/swap/figures';
import type { SwapEngine } from '../../../src/lib/swap/swap-engine';
import { formatFigure } from '../../../src/lib/words/format-figure';
import { shownLineChange } from '../../../src/lib/words/swap/line-change';
import '../../../src/lib/words/swap/swap-figure-words';
import { emptySwap, shippedEngine } from '../../fixtures/swap-engine';
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
const { dossier } = loaded;
const { control } = loaded.layers;
const ground = (region: string, holder: string) =>
	control.features
		.map(({ properties }) => properties)
		.filter((one) => one.region === region && one.holder === holder)
		.map(({ id }) => id);

const made: { name: string; figures: SwapFigures }[] = [];
function make(engine: SwapEngine, name: string, swap: Swap): void {
	made.push({ name, figures: swapFigures(engine.evaluate(swap), dossier) });
}

beforeAll(async () => {
	const engine = await shippedEngine();
	const reported = engine.addWhole(emptySwap, 'offers', ground('RU-KRS', 'UA')).swap;
	make(engine, 'as reported', reported);
	const target = engine.evaluate(reported).offers.area.heldSqKm;
	for (const { region, outcome } of engine.equalInEach('asks', target))
		if (!outcome.problem)
			make(engine, `equal in ${region}`, { ...reported, asks: outcome.swap.asks });
	for (const region of ['UA-14', 'UA-40', 'UA-43', 'UA-63'])
		make(engine, `all of ${region}`, engine.addWhole(reported, 'asks', ground(region, 'RU')).swap);
	const both = engine.addWhole(reported, 'asks', ground('UA-48', 'RU')).swap;
	make(engine, 'two parcels', engine.addWhole(both, 'asks', ground('UA-63', 'RU')).swap);
}, 120_000);

it('gives all ground of a side the margin that it has wherever else it is shown', () => {
	const whole = dossier.figures[dossier.swap.offered.measured]!;
	for (const { figures, name } of made)
		expect(figures.offers.area!.margin, name).toBe(whole.margin);
});

describe.each(displays)('what is shown of a swap in $unitSystem, $language', (display) => {
	const each = (check: (figures: SwapFigures, all: Record<string, Figure>) => void) => {
		expect(made.length).toBeGreaterThan(10);
		for (const { figures } of made) {
			const known = Object.values(withLandOnly(dossier.figures));
			check(figures, oneOfEach([...known, ...figuresIn(figures)], display));
		}
	};

	it('holds parts to their wholes, and sums and differences to the numbers shown', () => {
		each((figures, all) => {
			const derived = derivedOf(figuresIn(figures), all);
			expectPartsInWholes(derived, display);
			expectSums(derived, display);
		});
	});

	it('shows parcels that make their side', () => {
		each(({ offers, asks }) => {
			for (const { area, parcels } of [offers, asks])
				if (area)
					expectAll(
						[...parcels.values()].map((parcel) => parcel.area),
						area,
						display
					);
		});
	});

	it('starts the range of a side at the territory held, which difference and ratio count', () => {
		each(({ offers, asks }) => {
			for (const { area, held } of [offers, asks])
				if (area && held) expect(shown(held, display)[0]).toBe(shown(area, display)[0]);
		});
	});

	it('says that the line gets longer or shorter by the difference of the two lengths shown', () => {
		let changes = 0;
		each(({ line }) => {
			const { before, after, longer } = line;
			const change = shownLineChange(line, display);
			const [from, to] = [shown(before, display)[0], shown(after, display)[0]];
			if (!change) return expect(to).toBe(from);
			changes++;
			expect(shown(change, display)[0]).toBe(Math.abs(to - from));
			expect(longer).toBe(to > from);
		});
		expect(changes).toBeGreaterThan(0);
	});

	it('calls sides equal only where the territory held of both is the same as shown', () => {
		each(({ offers, asks, balance }) => {
			if (balance.ratio && balance.larger === null)
				expect(formatFigure(asks.held!, display)).toBe(formatFigure(offers.held!, display));
		});
	});
});
