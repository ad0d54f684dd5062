import {
	GeoJsonFault,
	type GeoJsonFaultCode,
	type GeoJsonPartCode,
	type GeoJsonPlace,
	quoted
} from '../../model/geojson-fault';
import type { Phrase, Slot } from '../../model/phrase';
import { jsonFaultAt } from './json-fault-at';

/** What a file of JSON objects consists of, as it goes by. Places are where it begins. */
export interface CutJson {
	begin(place: GeoJsonPlace): void;
	/** A member of an object, except a list called `features`. */
	member(key: string, value: unknown): void;
	/** The list called `features` begins; each of its elements follows by itself. */
	features(): void;
	element(value: unknown, place: GeoJsonPlace): void;
	/** A value that is no JSON, and whose end was found all the same: an element, or else a member. */
	broken(fault: GeoJsonFault, isElement: boolean): void;
	end(): void;
}

type State =
	'between' | 'first key' | 'key' | 'colon' | 'value' | 'next' | 'first' | 'element' | 'list';

/** What may come next, for messages. */
const expected: Readonly<Record<State, Slot<GeoJsonPartCode>>> = {
	between: { code: 'an-object' },
	'first key': { code: 'a-name-or', slots: { mark: '}' } },
	key: { code: 'a-name' },
	colon: ':',
	value: { code: 'a-value' },
	next: { code: 'comma-or', slots: { mark: '}' } },
	first: { code: 'a-feature-or', slots: { mark: ']' } },
	element: { code: 'a-feature' },
	list: { code: 'comma-or', slots: { mark: ']' } }
};

const deepest = 100;
/** A text of JavaScript holds some 500 million characters. */
const largest = 400e6;

const [quote, comma, colon, open, close, backslash] = [0x22, 0x2c, 0x3a, 0x5b, 0x5d, 0x5c];
const [openBrace, closeBrace, recordSeparator, lineFeed] = [0x7b, 0x7d, 0x1e, 0x0a];

/**
 * Cuts JSON objects, one after the other, into their members, and the list `features` into its
 * elements, from bytes that come in chunks: only one value at a time is ever held. Between objects
 * there may be white space and record separators (RFC 8142). Throws GeoJsonFault with the byte.
 */
export class JsonCutter {
	readonly #out: CutJson;
	#state: State = 'between';
	#key = '';
	/** Bytes before the current chunk. */
	#before = 0;
	#elements = 0;
	/** Line breaks so far, and how far the current chunk was looked through for them. */
	#breaks = 0;
	#searched = 0;
	/** The value that is being cut out: its chunks so far, and where in it the last byte was. */
	#parts: Uint8Array[] | null = null;
	#start = 0;
	#startBreaks = 0;
	#depth = 0;
	#inText = false;
	#escaped = false;

	constructor(out: CutJson) {
		this.#out = out;
	}

	/** Takes the next bytes; holds on to `bytes` until the value in it ends. */
	push(bytes: Uint8Array): void {
		let i = 0;
		while (i < bytes.length) {
			if (this.#parts) i = this.#cut(bytes, i);
			else {
				const byte = bytes[i]!;
				if (isSpace(byte) || (byte === recordSeparator && this.#state === 'between')) i++;
				else {
					this.#countBreaks(bytes, i);
					if (this.#startsValue(byte)) this.#begin(this.#before + i);
					else this.#punctuation(byte, this.#before + i++);
				}
			}
		}
		this.#countBreaks(bytes, bytes.length);
		this.#searched = 0;
		this.#before += bytes.length;
	}

	/** Throws GeoJsonFault where the last object does not end. */
	end(): void {
		if (this.#state === 'between') return;
		throw this.#fault('cut-short', this.#before);
	}

	#startsValue(byte: number): boolean {
		if (this.#state === 'key' || this.#state === 'first key') return byte === quote;
		if (this.#state === 'value') return !(byte === open && this.#key === 'features');
		return this.#state === 'element' || (this.#state === 'first' && byte !== close);
	}

	#begin(offset: number): void {
		this.#parts = [];
		this.#start = offset;
		this.#startBreaks = this.#breaks;
		this.#depth = 0;
		this.#inText = false;
		this.#escaped = false;
	}

	#punctuation(byte: number, offset: number): void {
		const state = this.#state;
		if (state === 'between' && byte === openBrace) {
			this.#state = 'first key';
			this.#out.begin(placeOf(offset, this.#breaks));
		} else if ((state === 'first key' || state === 'next') && byte === closeBrace) {
			this.#state = 'between';
			this.#out.end();
		} else if (state === 'next' && byte === comma) this.#state = 'key';
		else if (state === 'colon' && byte === colon) this.#state = 'value';
		else if (state === 'value' && byte === open) {
			this.#state = 'first';
			this.#elements = 0;
			this.#out.features();
		} else if ((state === 'first' || state === 'list') && byte === close) this.#state = 'next';
		else if (state === 'list' && byte === comma) this.#state = 'element';
		else throw this.#unexpected(byte, offset);
	}

	#unexpected(byte: number, offset: number): GeoJsonFault {
		if (this.#state === 'between' && byte === open)
			return new GeoJsonFault('bare-list', {}, placeOf(offset, this.#breaks));
		const found: Slot<GeoJsonPartCode> =
			byte > 0x20 && byte < 0x7f
				? String.fromCharCode(byte)
				: { code: 'byte-value', slots: { byte } };
		const slots = { expected: expected[this.#state], found };
		return new GeoJsonFault('unexpected', slots, placeOf(offset, this.#breaks));
	}

	/** Goes on in a value; returns where in the chunk it ends. */
	#cut(bytes: Uint8Array, from: number): number {
		let depth = this.#depth;
		let inText = this.#inText;
		let i = from;
		let done = false;
		for (; i < bytes.length && !done; i++) {
			const byte = bytes[i]!;
			if (inText) {
				if (this.#escaped) this.#escaped = false;
				else if (byte === backslash) this.#escaped = true;
				else if (byte === quote) {
					inText = false;
					done = depth === 0;
				}
			} else if (byte === quote) inText = true;
			else if (byte === open || byte === openBrace) {
				if (++depth > deepest) {
					this.#countBreaks(bytes, i);
					throw this.#fault('too-deep', this.#before + i, { levels: deepest });
				}
			} else if (depth === 0 && (byte === comma || isSpace(byte) || isClosing(byte))) break;
			else if (isClosing(byte)) done = --depth === 0;
		}
		const ended = done || i < bytes.length;
		this.#parts!.push(bytes.subarray(from, i));
		this.#depth = depth;
		this.#inText = inText;
		if (this.#before + i - this.#start > largest)
			throw this.#fault('too-large', this.#start, { mb: largest / 1e6 });
		if (ended) this.#give(i < bytes.length ? String.fromCharCode(bytes[i]!) : '');
		return i;
	}

	/** Hands on what was cut out; `next` stands behind it. */
	#give(next: string): void {
		const value = this.#parsed(joined(this.#parts!), next);
		this.#parts = null;
		const isBroken = value instanceof GeoJsonFault;
		const state = this.#state;
		if (state === 'value') {
			this.#state = 'next';
			if (isBroken) this.#out.broken(value, false);
			else this.#out.member(this.#key, value);
		} else if (state === 'element' || state === 'first') {
			this.#state = 'list';
			if (isBroken) this.#out.broken(value, true);
			else this.#out.element(value, placeOf(this.#start, this.#startBreaks));
			this.#elements++;
		} else {
			if (isBroken) throw value;
			this.#key = value as string;
			this.#state = 'colon';
		}
	}

	/** The value, or why it is none. */
	#parsed(bytes: Uint8Array, next: string): unknown {
		let text: string;
		try {
			text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		} catch {
			return this.#fault('not-utf8', this.#start, {}, this.#startBreaks);
		}
		try {
			return JSON.parse(text) as unknown;
		} catch {
			const at = jsonFaultAt(text) ?? 0;
			const before = text.slice(0, at);
			const offset = this.#start + new TextEncoder().encode(before).length;
			const around = text === '' ? next : text.slice(Math.max(0, at - 20), at + 20);
			const code = /^-?(NaN|Infinity)\b/.test(text.slice(at)) ? 'not-json-number' : 'not-json';
			const breaks = this.#startBreaks + before.split('\n').length - 1;
			return this.#fault(code, offset, { near: quoted(around) }, breaks);
		}
	}

	/** A fault of what is being cut out. */
	#fault(
		code: GeoJsonFaultCode,
		byte: number,
		slots: Readonly<Record<string, string | number>> = {},
		breaks = this.#breaks
	): GeoJsonFault {
		return new GeoJsonFault(code, { what: this.#what(), ...slots }, placeOf(byte, breaks));
	}

	/** Counts the line breaks of the current chunk up to a place in it. */
	#countBreaks(bytes: Uint8Array, end: number): void {
		for (let at = bytes.indexOf(lineFeed, this.#searched); at >= 0 && at < end;) {
			this.#breaks++;
			at = bytes.indexOf(lineFeed, at + 1);
		}
		this.#searched = end;
	}

	#what(): Phrase<GeoJsonPartCode> {
		if (['first', 'element', 'list'].includes(this.#state))
			return { code: 'feature', slots: { feature: this.#elements } };
		if (this.#state === 'value') return { code: 'member', slots: { key: quoted(this.#key) } };
		return { code: 'object' };
	}
}

/** A byte, with its line from the second one on: a file of one line needs none. */
function placeOf(byte: number, breaks: number): GeoJsonPlace {
	return breaks > 0 ? { byte, line: breaks + 1 } : { byte };
}

function isSpace(byte: number): boolean {
	return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isClosing(byte: number): boolean {
	return byte === close || byte === closeBrace;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	if (parts.length === 1) return parts[0]!;
	const out = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		out.set(part, at);
		at += part.length;
	}
	return out;
}
