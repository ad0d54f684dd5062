/** The most of a file that is read, in bytes: far more than is checked. */
const mostBytes = 2_000_000;

/** The text of a file; null where it is no plain text. Rejects where it cannot be read. */
export async function readTextFile(file: File): Promise<string | null> {
	const bytes = new Uint8Array(await file.slice(0, mostBytes).arrayBuffer());
	const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
	// Documents of word processors and pictures are full of these; a text has none.
	if (/(?!\s)\p{Cc}/u.test(text.slice(0, 10_000))) return null;
	return text.replace(/\r\n?/g, '\n');
}

/** By the mark at its start; else UTF-8, and where that does not fit, what old Windows programs write. */
function encodingOf(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	try {
		// A cut at the end may halve a character.
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return 'utf-8';
	} catch {
		return 'windows-1252';
	}
}
