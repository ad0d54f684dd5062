/** What a reader of outside input returns: a value with remarks, or one clear reason why there is none. */
export type Result<T, Reason = string, Note = Reason> =
	| { readonly ok: true; readonly value: T; readonly notes: readonly Note[] }
	| { readonly ok: false; readonly reason: Reason };

/** A success, with remarks on what was ignored or repaired on the way. */
export function ok<T, Reason = never>(
	value: T,
	notes: readonly Reason[] = []
): { readonly ok: true; readonly value: T; readonly notes: readonly Reason[] } {
	return { ok: true, value, notes };
}

/** A failure: `reason` says what was wrong, where, and what to do. */
export function fail<Reason>(reason: Reason): { readonly ok: false; readonly reason: Reason } {
	return { ok: false, reason };
}
