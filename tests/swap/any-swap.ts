// Random swaps: recipes that hold and share one another, as acts make them.
import fc from 'fast-check';
import {
	cellSizesKm,
	type Ground,
	type Parcel,
	type Shape,
	type Start,
	type StepPosition,
	type Swap
} from '../../src/lib/model/swap';
import { cleanName } from '../../src/lib/model/swap-name';

/** The held areas of the layers that ship, in another order than that of codes. */
export const areaIds = [
	'UA-65:RU:held',
	'RU-KRS:UA:contested:sudzha',
	'RU-KRS:UA:contested:tyotkino',
	'RU-KRS:UA:held:sudzha',
	'RU-KRS:UA:held:tyotkino',
	'UA-09:RU:contested',
	'UA-09:RU:held',
	'UA-14:RU:contested',
	'UA-14:RU:held',
	'UA-23:RU:contested',
	'UA-23:RU:held',
	'UA-40:RU:held',
	'UA-43:RU:held',
	'UA-48:RU:held',
	'UA-63:RU:contested',
	'UA-63:RU:held',
	'UA-65:RU:contested'
];

export const known = { areas: areaIds, dataHash: '0123456789ab' };

const anyPosition: fc.Arbitrary<StepPosition> = fc.oneof(
	fc.tuple(fc.integer({ min: 30e5, max: 40e5 }), fc.integer({ min: 44e5, max: 52e5 })),
	fc.tuple(fc.integer({ min: -180e5, max: 180e5 }), fc.integer({ min: -90e5, max: 90e5 }))
);

const anyOutline = fc
	.array(fc.array(anyPosition, { minLength: 3, maxLength: 12 }), { minLength: 1, maxLength: 2 })
	.map((rings): Shape => ({ type: 'outline', rings: rings.map((ring) => ring.flat()) }));

/** Rows down, gap, cells: turned into runs that ascend and do not touch. */
const anyCells = fc
	.tuple(
		fc.constantFrom(...cellSizesKm),
		fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })),
		fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 40 })), {
			minLength: 1,
			maxLength: 20
		})
	)
	.map(([sizeKm, [firstRow, firstColumn], steps]): Shape => {
		let [row, column] = [firstRow, firstColumn];
		const runs = steps.flatMap(([down, gap, cells]) => {
			if (down > 0) column = firstColumn - gap;
			row += down;
			const run = [row, column + gap, cells];
			column += gap + cells;
			return run;
		});
		return { type: 'cells', sizeKm, runs };
	});

const anyTarget = fc.oneof(
	fc.integer({ min: 1, max: 120_000 }),
	fc.integer({ min: 1, max: 1e8 }).map((n) => n / 1000),
	fc.double({ min: 1e-6, max: 1e6, noNaN: true })
);

const anyName = fc.oneof(
	fc.constant(null),
	fc.string({ unit: 'binary', maxLength: 70 }).map(cleanName),
	fc.constantFrom('Північ', 'Ґава 🛰️', 'a')
);

/** How a swap is made: one ground after the other, each from the ones before, by index. */
const anyAct = fc.record({
	areas: fc.subarray(areaIds),
	/** Continue an earlier ground, or start anew. */
	continues: fc.option(fc.nat(30)),
	steps: fc.array(
		fc.record({
			does: fc.constantFrom('add', 'remove', 'keep'),
			what: fc.constantFrom('outline', 'cells', 'ground', 'grown', 'all'),
			outline: anyOutline,
			cells: anyCells,
			ground: fc.nat(30),
			from: fc.constantFrom('point', 'line', 'middle', 'ground'),
			at: anyPosition,
			fromGround: fc.nat(30),
			target: anyTarget
		}),
		{ minLength: 1, maxLength: 4 }
	)
});
type Act = typeof anyAct extends fc.Arbitrary<infer T> ? T : never;

function groundsOf(acts: readonly Act[]): Ground[] {
	const grounds: Ground[] = [{ areas: ['UA-14:RU:held'], steps: [] }];
	const pick = (index: number) => grounds[index % grounds.length]!;
	for (const act of acts) {
		const steps = act.steps.map((step) => {
			const shapeOf = (): Shape => {
				if (step.what === 'outline') return step.outline;
				if (step.what === 'cells') return step.cells;
				if (step.what === 'all') return { type: 'all' };
				if (step.what === 'ground') return { type: 'ground', ground: pick(step.ground) };
				const from: Start =
					step.from === 'ground'
						? { type: 'ground', ground: pick(step.fromGround) }
						: step.from === 'middle'
							? { type: 'line', at: null }
							: { type: step.from, at: step.at };
				return { type: 'grown', within: pick(step.ground), from, targetSqKm: step.target };
			};
			return { do: step.does, shape: shapeOf() };
		});
		const before = act.continues === null ? null : pick(act.continues);
		grounds.push(
			before
				? { areas: before.areas, steps: [...before.steps, ...steps] }
				: { areas: act.areas, steps }
		);
	}
	return grounds;
}

export function anySwap(maxActs = 8): fc.Arbitrary<Swap> {
	const anyParcel = fc.record({ name: anyName, locked: fc.boolean(), ground: fc.nat(30) });
	return fc
		.record({
			name: anyName,
			acts: fc.array(anyAct, { minLength: 1, maxLength: maxActs }),
			parcels: fc.tuple(
				fc.array(anyParcel, { maxLength: 5 }),
				fc.array(anyParcel, { maxLength: 5 })
			),
			ids: fc.uniqueArray(fc.nat(500), { minLength: 10, maxLength: 10 }),
			later: fc.nat(20)
		})
		.map(({ name, acts, parcels: [offered, asked], ids, later }): Swap => {
			const grounds = groundsOf(acts);
			const waiting = [...ids];
			const parcel = (one: { name: string | null; locked: boolean; ground: number }): Parcel => ({
				id: waiting.pop()!,
				name: one.name,
				locked: one.locked,
				// The last ones first: they hold the most.
				ground: grounds[grounds.length - 1 - (one.ground % grounds.length)]!
			});
			const [offers, asks] = [offered.map(parcel), asked.map(parcel)];
			const highest = Math.max(-1, ...[...offers, ...asks].map(({ id }) => id));
			return { name, offers, asks, nextId: highest + 1 + later };
		});
}
