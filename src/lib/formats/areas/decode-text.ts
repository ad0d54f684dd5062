import { OwnAreasFault } from '../../model/areas-fault';
import { bomLength } from '../geojson/read-geojson';
import type { AreasNotes } from './raw-areas';

/**
 * The text of a file: UTF-8, UTF-16 with its mark, or the encoding that is named.
 *
 * @throws OwnAreasFault where it is not that encoding, or holds what no text holds
 */
export function decodeText(bytes: Uint8Array, notes: AreasNotes, encoding = 'utf-8'): string {
	const [first, second] = bytes;
	const is16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
	const label = is16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : encoding;
	if (bomLength(bytes) > 0) notes.add('byte-order-mark');
	let text: string;
	try {
		text = new TextDecoder(label, { fatal: true }).decode(bytes);
	} catch {
		throw new OwnAreasFault('not-text', { encoding: label });
	}
	if (text.includes('\0')) throw new OwnAreasFault('not-text', { encoding: label });
	return text;
}
