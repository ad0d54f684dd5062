/** The acts that can be undone at most; the oldest are forgotten. */
export const stepsKept = 1000;

/** States of something immutable, before and after the present one, in the order of time. */
export interface History<T> {
	readonly past: readonly T[];
	readonly present: T;
	/** What was undone, the next state first. */
	readonly future: readonly T[];
}

export function startHistory<T>(present: T): History<T> {
	return { past: [], present, future: [] };
}

/** A new state after the present one. What was undone is dropped; the same object is no new state. */
export function commit<T>(history: History<T>, state: T): History<T> {
	const { past, present } = history;
	if (Object.is(state, present)) return history;
	return { past: [...past, present].slice(-stepsKept), present: state, future: [] };
}

/** The state before; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
	const { past, present, future } = history;
	if (!canUndo(history)) return history;
	return { past: past.slice(0, -1), present: past.at(-1) as T, future: [present, ...future] };
}

/** The state that was undone last; the same history where there is none. */
export function redo<T>(history: History<T>): History<T> {
	const { past, present, future } = history;
	if (!canRedo(history)) return history;
	return { past: [...past, present], present: future[0] as T, future: future.slice(1) };
}

export function canUndo(history: History<unknown>): boolean {
	return history.past.length > 0;
}

export function canRedo(history: History<unknown>): boolean {
	return history.future.length > 0;
}
