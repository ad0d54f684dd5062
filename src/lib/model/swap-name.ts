/** The most characters (code points) that a person's own name for a parcel or a swap may have. */
export const maxNameLength = 60;

/**
 * A name as it is kept: one line, trimmed, at most 60 characters, without halves of characters, which
 * no file could hold. Null where nothing is left.
 */
export function cleanName(name: string | null): string | null {
	if (name === null) return null;
	const line = name.replace(/\p{Cs}/gu, '\uFFFD').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
	const cut = Array.from(line.trim()).slice(0, maxNameLength).join('').trim();
	return cut === '' ? null : cut;
}
