const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...alphabet].map((character, value) => [character, value]));

/** Bytes as text that an address holds as it is (RFC 4648, section 5), without padding. */
export function toBase64url(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 3) {
		const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
		const characters = Math.min(bytes.length - at, 3) + 1;
		for (let i = 0; i < characters; i++) text += alphabet[(three >> (18 - 6 * i)) & 63];
	}
	return text;
}

/** The bytes, or null for a text that `toBase64url` never writes: one text, one meaning. */
export function fromBase64url(text: string): Uint8Array | null {
	if (text.length % 4 === 1) return null;
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let [bits, held, at] = [0, 0, 0];
	for (const character of text) {
		const value = values.get(character);
		if (value === undefined) return null;
		bits = ((bits << 6) | value) & 0xffff;
		held += 6;
		if (held < 8) continue;
		held -= 8;
		bytes[at++] = (bits >> held) & 255;
	}
	return (bits & ((1 << held) - 1)) === 0 ? bytes : null;
}
