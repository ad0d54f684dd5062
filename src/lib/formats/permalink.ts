import { isDay } from '../model/is-day';
import { defaultView, type Camera, type UnitSystem, type View, unitSystems } from '../model/view';

/** Version of the link format; raise it, and add a migration to `decodeView`, when a meaning changes. */
const linkVersion = 1;

/** What exists to be linked to: anything else in a link is ignored with a note. */
export interface Linkable {
	readonly rows: readonly string[];
	readonly regions: readonly string[];
	/** ISO dates of the first day and the last of which there is something to see. */
	readonly days: readonly [first: string, last: string];
}

const keys = ['v', 'at', 'off', 'sel', 'u', 'day', 'since'] as const;

/** A part of a link that was passed over: which of ours, or one that is none of ours. */
export type PassedOver = (typeof keys)[number] | 'unknown';

/** Parts that belong to a room (`/compare`, `/swap`, `/sources/figures`), which reads and checks its own. */
const roomKeys = ['c', 's', 'f'] as const;

/** What mail, search and social networks put into any address that passes through them. */
const tracking = new RegExp(
	[
		'^(?:utm|mtm|pk|piwik|matomo|mc|hsa|vero|oly|at|ns|ref|li_fat)(?:[_.-]\\w*)?$',
		'^(?:\\w*clk?id|_hs\\w*|_g[al]|gclsrc|[gw]braid|igsh(?:id)?|mkt_tok|__s|s_cid|smid|cmpid|source|share|si)$'
	].join('|'),
	'i'
);

/**
 * Write a view as the query of an address, without the leading `?`.
 * Defaults are left out: the untouched view gives the empty string.
 */
export function encodeView(view: View): string {
	const parts: string[] = [];
	if (view.camera) parts.push(`at=${encodeCamera(view.camera)}`);
	if (view.hidden.length > 0)
		parts.push(`off=${[...view.hidden].sort().map(encodeURIComponent).join('.')}`);
	if (view.selected !== null) parts.push(`sel=${encodeURIComponent(view.selected)}`);
	if (view.unitSystem !== defaultView.unitSystem) parts.push(`u=${view.unitSystem}`);
	if (view.day !== null) parts.push(`day=${view.day}`);
	if (view.since !== null) parts.push(`since=${view.since}`);
	return parts.length === 0 ? '' : [`v=${linkVersion}`, ...parts].join('&');
}

/**
 * Read a view from the query of an address. Never throws: each part that is unknown or broken is
 * left at its default, and named in `notes`, once; never what it says, which anybody may have written.
 * Parts by which others count visits are passed over without a word.
 */
export function decodeView(query: string, known: Linkable): { view: View; notes: PassedOver[] } {
	const notes = new Set<PassedOver>();
	const params = new URLSearchParams(query.slice(0, 2000));
	const version = params.get('v');
	if (version !== null && version !== String(linkVersion)) {
		return { view: defaultView, notes: ['v'] };
	}
	const ours: readonly string[] = [...keys, ...roomKeys];
	for (const key of params.keys())
		if (!ours.includes(key) && !tracking.test(key)) notes.add('unknown');

	const read = <T>(key: PassedOver, parse: (text: string) => T | null, fallback: T): T => {
		const text = params.get(key);
		if (text === null) return fallback;
		const value = parse(text);
		if (value === null) notes.add(key);
		return value ?? fallback;
	};
	const hidden = read('off', (text) => text.split('.'), [] as string[]);
	if (hidden.some((id) => !known.rows.includes(id))) notes.add('off');

	const [first, last] = known.days;
	const inReach = (text: string) => (isDay(text) && first <= text && text <= last ? text : null);

	const view: View = {
		camera: read('at', decodeCamera, null),
		hidden: [...new Set(hidden)].filter((id) => known.rows.includes(id)),
		selected: read('sel', (text) => (known.regions.includes(text) ? text : null), null),
		unitSystem: read(
			'u',
			(text) => unitSystems.find((system): system is UnitSystem => system === text) ?? null,
			defaultView.unitSystem
		),
		day: read('day', inReach, null),
		since: read('since', inReach, null)
	};
	return { view, notes: [...notes] };
}

function encodeCamera({ center, zoom }: Camera): string {
	return `${Number(center[0].toFixed(4))},${Number(center[1].toFixed(4))},${Number(zoom.toFixed(2))}`;
}

function decodeCamera(text: string): Camera | null {
	const parts = text.split(',');
	if (parts.length !== 3 || parts.some((part) => part.trim() === '')) return null;
	const [longitude, latitude, zoom] = parts.map(Number) as [number, number, number];
	const sound = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85 && zoom >= 0 && zoom <= 22;
	return sound ? { center: [longitude, latitude], zoom } : null;
}
