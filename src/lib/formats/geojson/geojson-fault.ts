/** GeoJSON that cannot be read; the message says what is wrong, where, and what to do about it. */
export class GeoJsonFault extends Error {}

/** A value as it is shown in a message: short, in one line, without control characters. */
export function shown(value: unknown): string {
	const text = (JSON.stringify(value) ?? 'nothing').replace(
		/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
		'\uFFFD'
	);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
