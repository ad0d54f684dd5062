import type { LonLat, MapTool } from '../../model/map-overlay';
import { pixelsBetween } from './plane';

export type ToolKind = MapTool['kind'];

/** What has been drawn so far. */
export interface DrawState {
	readonly kind: ToolKind;
	readonly positions: readonly LonLat[];
	/** Whether moving draws: lasso and brush only. */
	readonly penDown: boolean;
	/** Where the pointer or the crosshair is; null: nowhere over the map. */
	readonly pointer: LonLat | null;
}

/** What a hand does, by pointer or by keyboard. `worldPx`: width of the world in CSS pixels. */
export type DrawEvent =
	/** `reachPx`: how near to the first corner means the first corner. */
	| { type: 'press'; at: LonLat; worldPx: number; reachPx: number }
	| { type: 'move'; at: LonLat; worldPx: number }
	/** The pointer has left the map. */
	| { type: 'leave' }
	| { type: 'lift' }
	/** A double click, Enter, `c`. */
	| { type: 'close' }
	/** Backspace. */
	| { type: 'back' }
	| { type: 'giveUp' };

/** What is worth saying aloud. */
export type DrawNote =
	| { readonly what: 'corner' | 'removed'; readonly count: number }
	| { readonly what: 'needMore'; readonly least: number }
	| { readonly what: 'penDown' | 'done' | 'givenUp' | 'tooSmall' };

export interface DrawStep {
	readonly state: DrawState;
	/** What has been completed, if this completed it. The state is empty again then. */
	readonly done: readonly LonLat[] | null;
	readonly note: DrawNote | null;
}

/** No two positions that follow one another are nearer than this, in CSS pixels. */
export const thinPx = 3;

/** How many positions make one. */
export const fewest: Readonly<Record<ToolKind, number>> = {
	lasso: 3,
	polygon: 3,
	line: 2,
	brush: 1,
	point: 1
};

export function nothingDrawn(kind: ToolKind, pointer: LonLat | null = null): DrawState {
	return { kind, positions: [], penDown: false, pointer };
}

/** Whether it is drawn by holding down and moving. */
export function isFreehand(kind: ToolKind): boolean {
	return kind === 'lasso' || kind === 'brush';
}

/** The next state. What changes nothing gives the same state object. */
export function draw(state: DrawState, event: DrawEvent): DrawStep {
	switch (event.type) {
		case 'press':
			return press(state, event);
		case 'move':
			return step(moved(state, event));
		case 'leave':
			return step(state.pointer === null ? state : { ...state, pointer: null });
		case 'lift':
			return state.penDown ? finish(state) : step(state);
		case 'close':
			return close(state);
		case 'back':
			return takeBack(state);
		case 'giveUp':
			return state.positions.length === 0
				? step(state)
				: step(nothingDrawn(state.kind, state.pointer), { what: 'givenUp' });
	}
}

function step(state: DrawState, note: DrawNote | null = null): DrawStep {
	return { state, done: null, note };
}

function press(
	state: DrawState,
	{ at, worldPx, reachPx }: Extract<DrawEvent, { type: 'press' }>
): DrawStep {
	const { kind, positions } = state;
	if (kind === 'point') return finish({ ...state, positions: [at], pointer: at });
	if (isFreehand(kind)) {
		if (state.penDown) return step(state);
		const down = { ...state, positions: [at], penDown: true, pointer: at };
		return step(down, { what: 'penDown' });
	}
	const [first, last] = [positions[0], positions.at(-1)];
	if (last && pixelsBetween(last, at, worldPx) < thinPx) return step(state);
	const atFirst = first && pixelsBetween(first, at, worldPx) <= reachPx;
	if (kind === 'polygon' && atFirst && positions.length > 1) return close(state);
	return step(
		{ ...state, positions: [...positions, at], pointer: at },
		{ what: 'corner', count: positions.length + 1 }
	);
}

function moved(state: DrawState, { at, worldPx }: Extract<DrawEvent, { type: 'move' }>): DrawState {
	const last = state.positions.at(-1);
	if (!state.penDown || (last && pixelsBetween(last, at, worldPx) < thinPx))
		return { ...state, pointer: at };
	return { ...state, positions: [...state.positions, at], pointer: at };
}

function close(state: DrawState): DrawStep {
	if (state.positions.length === 0) return step(state);
	if (isFreehand(state.kind)) return finish(state);
	const least = fewest[state.kind];
	if (state.positions.length < least) return step(state, { what: 'needMore', least });
	return finish(state);
}

function takeBack(state: DrawState): DrawStep {
	const { positions, kind } = state;
	if (positions.length === 0) return step(state);
	if (positions.length === 1) return draw(state, { type: 'giveUp' });
	const left = positions.slice(0, -1);
	const note = isFreehand(kind) ? null : ({ what: 'removed', count: left.length } as const);
	return step({ ...state, positions: left }, note);
}

function finish({ kind, positions, pointer }: DrawState): DrawStep {
	const empty = nothingDrawn(kind, pointer);
	if (positions.length < fewest[kind]) return step(empty, { what: 'tooSmall' });
	return { state: empty, done: positions, note: { what: 'done' } };
}
