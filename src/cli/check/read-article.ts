import { m } from '$lib/paraglide/messages';
import { jsonFaultAt } from '../../lib/formats/geojson/json-fault-at';
import { quoted } from '../../lib/model/geojson-fault';
import { utf8FaultAt } from '../utf8-fault-at';
import { isDay } from '../../lib/model/is-day';
import { jsonMembers } from './json-members';
import { type Line, mostLineBytes } from './lines-of';

type LineFaultCode =
	'too-long' | 'not-utf8' | 'not-json' | 'not-an-object' | 'no-text' | 'wrong-date';

/** An article, read from its line. */
export interface Article {
	readonly ok: true;
	readonly text: string;
	/** ISO, null where the line has none. */
	readonly date: string | null;
	/** All fields but the text, as the JSON that stands there. */
	readonly fields: string;
}

/** What is wrong with a line, and what to do. */
export interface LineFault {
	readonly ok: false;
	readonly code: LineFaultCode;
	readonly reason: string;
	/** As of an article; null where the line is no object. */
	readonly fields: string | null;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads an article from its line; null where the line is empty. A byte order mark is passed over. */
export function readArticle({ bytes }: Line): Article | LineFault | null {
	if (!bytes) return fault('too-long', m.checker_line_too_long({ mebibytes: mostLineBytes >> 20 }));
	let json: string;
	try {
		json = decoder.decode(bytes);
	} catch {
		return fault('not-utf8', m.checker_line_not_utf8({ byte: utf8FaultAt(bytes) }));
	}
	if (json.trim() === '') return null;
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		return fault('not-json', notJson(json));
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return fault('not-an-object', m.checker_line_no_object({ example: '{"text": "…"}' }));
	const others = jsonMembers(json).filter(({ name }) => name !== 'text');
	const fields = `{${others.map((member) => member.json).join(',')}}`;
	const { text, date } = value as { text?: unknown; date?: unknown };
	if (typeof text !== 'string') return fault('no-text', m.checker_line_no_text(), fields);
	const day = dayOf(date);
	if (day === undefined)
		return fault(
			'wrong-date',
			m.checker_line_no_day({ date: quoted(typeof date === 'object' ? '…' : String(date)) }),
			fields
		);
	return { ok: true, text, date: day, fields };
}

function fault(code: LineFaultCode, reason: string, fields: string | null = null): LineFault {
	return { ok: false, code, reason, fields };
}

function notJson(json: string): string {
	const at = jsonFaultAt(json) ?? 0;
	const near = quoted(json.slice(Math.max(0, at - 20), at + 20));
	return m.checker_line_not_json({ column: at + 1, near });
}

/** The day of a date, also where a time follows it; null for none, undefined where it is no date. */
function dayOf(date: unknown): string | null | undefined {
	if (date === undefined || date === null || date === '') return null;
	const day = typeof date === 'string' ? /^(\S{10})(?:$|[T ]\d)/.exec(date)?.[1] : undefined;
	return day !== undefined && isDay(day) ? day : undefined;
}
