import { OwnAreasFault } from '../../model/areas-fault';
import { limits } from './limits';

export type XmlAttributes = ReadonlyMap<string, string>;

/** What happens as a text of XML goes by; names without their prefix. */
export interface XmlEvents {
	open(name: string, attributes: XmlAttributes): void;
	text(text: string): void;
	close(name: string): void;
}

/**
 * Reads XML as events, in one pass and without a DOM, so that it works in a worker and in Node alike.
 * No entity is declared, no other file fetched: a DOCTYPE with entities is refused.
 *
 * @throws OwnAreasFault with the line
 */
export function readXml(text: string, events: XmlEvents): void {
	const open: string[] = [];
	let at = 0;
	const fault = (where: number) =>
		new OwnAreasFault('xml-broken', { near: text.slice(where, where + 30) }, lineOf(text, where));
	/** Where a closing mark ends. */
	const past = (mark: string, from: number): number => {
		const end = text.indexOf(mark, from);
		if (end < 0) throw fault(from);
		return end + mark.length;
	};
	while (at < text.length) {
		const tag = text.indexOf('<', at);
		const stop = tag < 0 ? text.length : tag;
		if (stop > at) {
			const between = text.slice(at, stop);
			if (open.length > 0) events.text(unescaped(between));
			else if (/[^\s\uFEFF]/.test(between)) throw fault(at);
		}
		if (tag < 0) break;
		if (text.startsWith('<!--', tag)) at = past('-->', tag + 4);
		else if (text.startsWith('<![CDATA[', tag)) {
			at = past(']]>', tag + 9);
			events.text(text.slice(tag + 9, at - 3));
		} else if (text.startsWith('<?', tag)) at = past('?>', tag + 2);
		else if (text.startsWith('<!', tag)) {
			const end = past('>', tag);
			if (text.slice(tag, end).includes('[')) throw new OwnAreasFault('xml-entities');
			at = end;
		} else if (text[tag + 1] === '/') {
			at = past('>', tag);
			const name = localName(text.slice(tag + 2, at - 1).trim());
			if (open.pop() !== name) throw fault(tag);
			events.close(name);
		} else {
			const end = tagEnd(text, tag + 1);
			if (end < 0) throw fault(tag);
			const isEmpty = text[end - 1] === '/';
			const inner = text.slice(tag + 1, isEmpty ? end - 1 : end);
			const written = /^[^\s/]+/.exec(inner)?.[0];
			if (written === undefined) throw fault(tag);
			const name = localName(written);
			events.open(name, attributesOf(inner.slice(written.length)));
			if (isEmpty) events.close(name);
			else if (open.push(name) > limits.depth)
				throw new OwnAreasFault('nested-too-deep', { levels: limits.depth }, lineOf(text, tag));
			at = end + 1;
		}
	}
	if (open.length > 0) throw fault(Math.max(0, text.length - 30));
}

/** Where a tag ends: the first `>` that stands in no quotes; −1 where there is none. */
function tagEnd(text: string, from: number): number {
	let quote = '';
	for (let at = from; at < text.length; at++) {
		const sign = text[at]!;
		if (quote !== '') {
			if (sign === quote) quote = '';
		} else if (sign === '"' || sign === "'") quote = sign;
		else if (sign === '>') return at;
		else if (sign === '<') return -1;
	}
	return -1;
}

function attributesOf(text: string): XmlAttributes {
	const found = new Map<string, string>();
	const attribute = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
	for (let match = attribute.exec(text); match; match = attribute.exec(text))
		found.set(localName(match[1]!), unescaped(match[2] ?? match[3] ?? ''));
	return found;
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

/** Text with the five entities of XML and numbered signs in place; others stay as they are written. */
function unescaped(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, ten, hex, name) => {
		if (name !== undefined) return Object.hasOwn(entities, name) ? entities[name]! : whole;
		const sign = ten === undefined ? parseInt(hex, 16) : Number(ten);
		return sign > 0 && sign <= 0x10ffff ? String.fromCodePoint(sign) : '\uFFFD';
	});
}

function lineOf(text: string, at: number): { line: number } {
	let line = 1;
	for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++;
	return { line };
}
