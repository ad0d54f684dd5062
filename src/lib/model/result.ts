/** What a reader of outside input returns: a value with remarks, or one clear reason why there is none. */
export type Result<T> =
	| { readonly ok: true; readonly value: T; readonly notes: readonly string[] }
	| { readonly ok: false; readonly reason: string };

/** A success, with remarks on what was ignored or repaired on the way. */
export function ok<T>(value: T, notes: readonly string[] = []): Result<T> {
	return { ok: true, value, notes };
}

/** A failure: `reason` says what was wrong, where, and what to do. */
export function fail<T>(reason: string): Result<T> {
	return { ok: false, reason };
}
