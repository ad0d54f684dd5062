import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	draw,
	type DrawEvent,
	type DrawNote,
	type DrawState,
	fewest,
	nothingDrawn,
	thinPx,
	type ToolKind
} from '../../../src/lib/map/tools/draw-state';
import { pixelsBetween } from '../../../src/lib/map/tools/plane';
import type { LonLat } from '../../../src/lib/model/map-overlay';

const worldPx = 512 * 2 ** 7;
/** A position so many pixels east of 34° E, on the equator, where a pixel is the same both ways. */
const px = (east: number, south = 0): LonLat => [
	34 + (east * 360) / worldPx,
	(-south * 360) / worldPx
];
const press = (at: LonLat, reachPx = 10): DrawEvent => ({ type: 'press', at, worldPx, reachPx });
const move = (at: LonLat): DrawEvent => ({ type: 'move', at, worldPx });

/** Everything that comes of some events. */
function play(kind: ToolKind, events: readonly DrawEvent[]) {
	let state: DrawState = nothingDrawn(kind);
	const done: (readonly LonLat[])[] = [];
	const notes: DrawNote[] = [];
	for (const event of events) {
		const step = draw(state, event);
		state = step.state;
		if (step.done) done.push(step.done);
		if (step.note) notes.push(step.note);
	}
	return { state, done, notes, said: notes.map(({ what }) => what) };
}

const [a, b, c] = [px(0), px(100), px(100, 100)];

describe('a polygon', () => {
	it('is closed by its first corner, without repeating it', () => {
		const { state, done, said } = play('polygon', [press(a), press(b), press(c), press(px(4, 4))]);
		expect(done).toEqual([[a, b, c]]);
		expect(state.positions).toEqual([]);
		expect(said).toEqual(['corner', 'corner', 'corner', 'done']);
	});

	it('is closed by a double click: two presses at one place are one corner', () => {
		const events = [press(a), press(b), press(c), press(c), { type: 'close' } as const];
		expect(play('polygon', events).done).toEqual([[a, b, c]]);
	});

	it('is not closed before it has three corners', () => {
		const { state, done, notes } = play('polygon', [press(a), press(b), { type: 'close' }]);
		expect(done).toEqual([]);
		expect(state.positions).toEqual([a, b]);
		expect(notes.at(-1)).toEqual({ what: 'needMore', least: 3 });
		expect(play('polygon', [press(a), press(b), press(px(5))]).said.at(-1)).toBe('needMore');
	});

	it('reaches its first corner as far as the hand is wide', () => {
		const near = px(-15);
		expect(play('polygon', [press(a), press(b), press(c), press(near, 10)]).done).toEqual([]);
		expect(play('polygon', [press(a), press(b), press(c), press(near, 20)]).done).toHaveLength(1);
	});

	it('takes back corners one by one, and is given up with the last', () => {
		const back = { type: 'back' } as const;
		const { state, notes } = play('polygon', [press(a), press(b), back]);
		expect(state.positions).toEqual([a]);
		expect(notes.at(-1)).toEqual({ what: 'removed', count: 1 });
		expect(play('polygon', [press(a), back]).said.at(-1)).toBe('givenUp');
		expect(play('polygon', [back]).said).toEqual([]);
	});

	it('has a band to the pointer that is no corner', () => {
		const { state } = play('polygon', [press(a), move(b)]);
		expect(state).toMatchObject({ positions: [a], pointer: b });
		expect(play('polygon', [press(a), move(b), { type: 'leave' }]).state.pointer).toBeNull();
	});
});

describe('a line', () => {
	it('needs two corners and stays open at its first', () => {
		expect(play('line', [press(a), { type: 'close' }]).said.at(-1)).toBe('needMore');
		const { state } = play('line', [press(a), press(b), press(c), press(px(5))]);
		expect(state.positions).toHaveLength(4);
		expect(play('line', [press(a), press(b), { type: 'close' }]).done).toEqual([[a, b]]);
	});
});

describe('a lasso', () => {
	it('is drawn while the pen is down and done when it is lifted', () => {
		const events = [move(c), press(a), move(b), move(c), { type: 'lift' } as const, move(a)];
		const { done, state, said } = play('lasso', events);
		expect(done).toEqual([[a, b, c]]);
		expect(state).toEqual({ kind: 'lasso', positions: [], penDown: false, pointer: a });
		expect(said).toEqual(['penDown', 'done']);
	});

	it('says when a click drew nothing', () => {
		const { done, said } = play('lasso', [press(a), move(px(1)), { type: 'lift' }]);
		expect(done).toEqual([]);
		expect(said).toEqual(['penDown', 'tooSmall']);
	});

	it('is nothing after it was given up, though the pointer is still held', () => {
		const events = [press(a), move(b), { type: 'giveUp' }, move(c), { type: 'lift' }] as const;
		const { done, said } = play('lasso', events);
		expect(done).toEqual([]);
		expect(said).toEqual(['penDown', 'givenUp']);
	});
});

describe('a brush and a point', () => {
	it('makes a dab of a click, a stroke of a drag', () => {
		expect(play('brush', [press(a), { type: 'lift' }]).done).toEqual([[a]]);
		expect(play('brush', [press(a), move(b), { type: 'lift' }]).done).toEqual([[a, b]]);
	});

	it('picks at once', () => {
		expect(play('point', [press(a)]).done).toEqual([[a]]);
	});
});

describe('whatever the hand does', () => {
	const position = fc
		.tuple(
			fc.double({ min: -20, max: 20, noNaN: true }),
			fc.double({ min: -20, max: 20, noNaN: true })
		)
		.map(([x, y]) => px(x, y));
	const event: fc.Arbitrary<DrawEvent> = fc.oneof(
		position.map((at) => press(at, 4)),
		{ weight: 4, arbitrary: position.map(move) },
		fc.constantFrom(
			...(['lift', 'close', 'back', 'giveUp', 'leave'] as const).map((type) => ({ type }))
		)
	);
	const kinds = Object.keys(fewest) as ToolKind[];

	it('has no two positions in a row too near, and completes nothing too small', () => {
		fc.assert(
			fc.property(fc.constantFrom(...kinds), fc.array(event, { maxLength: 60 }), (kind, events) => {
				const { done, state } = play(kind, events);
				for (const positions of [...done, state.positions]) {
					for (let i = 1; i < positions.length; i++) {
						const [one, other] = [positions[i - 1], positions[i]] as [LonLat, LonLat];
						expect(pixelsBetween(one, other, worldPx)).toBeGreaterThan(thinPx - 1e-6);
					}
				}
				for (const positions of done) expect(positions.length).toBeGreaterThanOrEqual(fewest[kind]);
				if (state.penDown) expect(state.positions.length).toBeGreaterThan(0);
			}),
			{ numRuns: 1000 }
		);
	});
});
