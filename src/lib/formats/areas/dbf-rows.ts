import { OwnAreasFault } from '../../model/areas-fault';
import { limits } from './limits';

interface Field {
	readonly name: string;
	readonly type: string;
	readonly at: number;
	readonly length: number;
}

export type DbfRow = Readonly<Record<string, unknown>>;

/** Encodings by the language byte of a .dbf file. */
const byLanguage: Readonly<Record<number, string>> = {
	0x26: 'ibm866',
	0x65: 'ibm866',
	0x03: 'windows-1252',
	0x57: 'windows-1252',
	0x58: 'windows-1252',
	0x59: 'windows-1252',
	0xc8: 'windows-1250',
	0xc9: 'windows-1251'
};

/** What is done about texts: the encoding that was told, else the file's own, else one that fits. */
interface DbfEncoding {
	readonly label: string;
	readonly isGuessed: boolean;
}

/**
 * The encoding of a .dbf file.
 *
 * @param named what its .cpg file says; an encoding that is not known counts as not said
 */
export function dbfEncoding(bytes: Uint8Array, named: string | null): DbfEncoding {
	const told = named === null ? null : labelOf(named);
	if (told !== null) return { label: told, isGuessed: false };
	const own = byLanguage[bytes[29] ?? 0];
	// Most programs write Western European there, whatever the texts are in.
	if (own !== undefined && own !== 'windows-1252') return { label: own, isGuessed: false };
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(32));
		return { label: 'utf-8', isGuessed: bytes.some((byte) => byte > 0x7f) };
	} catch {
		return { label: own ?? 'windows-1251', isGuessed: true };
	}
}

function labelOf(text: string): string | null {
	const name = text.trim().slice(0, 40).toLowerCase();
	const page = /^(?:ansi|oem|cp|windows)?[\s-]*(\d{3,5})$/.exec(name)?.[1];
	const labels = page === undefined ? [name] : [labelOfPage(page)];
	for (const label of labels)
		try {
			return new TextDecoder(label).encoding;
		} catch {
			// Another encoding than a browser knows.
		}
	return null;
}

function labelOfPage(page: string): string {
	if (page === '65001') return 'utf-8';
	if (page === '866') return 'ibm866';
	if (/^8859\d{1,2}$/.test(page)) return `iso-8859-${page.slice(4)}`;
	return `windows-${page}`;
}

/**
 * The rows of a .dbf file, in their order; null for a row that is marked as deleted.
 *
 * @throws OwnAreasFault where it is none
 */
export function dbfRows(bytes: Uint8Array, encoding: string): (DbfRow | null)[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 33) throw new OwnAreasFault('dbf-broken');
	const headerBytes = view.getUint16(8, true);
	const rowBytes = view.getUint16(10, true);
	const text = new TextDecoder(encoding);
	const fields = fieldsOf(bytes, Math.min(headerBytes, bytes.length), text).filter(
		({ length }) => length > 0
	);
	const width = fields.at(-1);
	if (rowBytes === 0 || !width || width.at + width.length > rowBytes)
		throw new OwnAreasFault('dbf-broken');
	const most = Math.floor((bytes.length - headerBytes) / rowBytes);
	const told = Math.max(0, Math.min(view.getUint32(4, true), most));
	if (told > limits.features)
		throw new OwnAreasFault('too-many-features', { most: limits.features });
	return Array.from({ length: told }, (_, index) => {
		const row = bytes.subarray(headerBytes + index * rowBytes);
		if (row[0] === 0x2a) return null;
		return Object.fromEntries(
			fields.map(({ name, type, at, length }) => [
				name,
				valueOf(type, text.decode(row.subarray(at, at + length)))
			])
		);
	});
}

function fieldsOf(bytes: Uint8Array, end: number, text: TextDecoder): Field[] {
	const fields: Field[] = [];
	// The first byte of a row says whether it is deleted.
	for (let from = 32, at = 1; from + 32 <= end && bytes[from] !== 0x0d; from += 32) {
		const name = bytes.subarray(from, from + 11);
		const stop = name.indexOf(0);
		const length = bytes[from + 16]!;
		fields.push({
			name: text.decode(stop < 0 ? name : name.subarray(0, stop)).trim(),
			type: String.fromCharCode(bytes[from + 11]!),
			at,
			length
		});
		at += length;
	}
	return fields;
}

function valueOf(type: string, written: string): unknown {
	const text = written.replace(/\0[\s\S]*$/, '').trim();
	if (text === '') return null;
	if (type === 'N' || type === 'F') return Number.isFinite(Number(text)) ? Number(text) : null;
	if (type === 'L') return /^[ty]$/i.test(text) ? true : /^[fn]$/i.test(text) ? false : null;
	const day = type === 'D' && /^(\d{4})(\d\d)(\d\d)$/.exec(text);
	return day ? `${day[1]}-${day[2]}-${day[3]}` : text;
}
