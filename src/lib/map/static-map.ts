import type { Bounds } from '../model/dossier';
import type { Language } from '../model/language';
import { element, group } from '../model/xml';
import type { MapRow } from './layers/style-state';
import { type Frame, staticFrame } from './static/frame';
import { groundGroups, type StaticLayers } from './static/ground';
import { calloutLabel, contextLabels, placeLabels, regionLabels } from './static/labels';
import { paint } from './static/paint';
import { paths } from './static/paths';

export interface StaticMapOptions {
	/** What the picture shows when it is looked at by itself; more is drawn around it. */
	readonly bounds: Bounds;
	readonly rows: readonly MapRow[];
	/** ISO code of the country whose land is set off from the rest. */
	readonly country: string;
	/** Of the names on it. */
	readonly language: Language;
	readonly title: string;
	/** What is said of the ground within some bounds; null: nothing. */
	readonly callout: { readonly text: string; readonly bounds: Bounds } | null;
}

type NameOptions = Pick<StaticMapOptions, 'language' | 'callout'>;

/**
 * The map as one SVG file, in Web Mercator like the other one. Its parts are groups that a page
 * shows by `<use href="…#row-sudzha">`, each coloured through custom properties of the page:
 *
 * `base`, `country-borders`, `row-<id>` for every layer row but places, and the names on it:
 * `places`, `context` and, where there is room, `details`.
 */
export function staticMap(layers: StaticLayers, options: StaticMapOptions): string {
	const frame = staticFrame(options.bounds);
	return picture(frame, options.title, [
		element('rect', { width: '100%', height: '100%', fill: paint('water') }),
		...groundGroups(layers, options, paths(frame)),
		...nameGroups(layers, frame, options)
	]);
}

/** The names alone, in the same groups: they are laid over a picture of the rest. */
export function staticNames(
	layers: StaticLayers,
	options: NameOptions & Pick<StaticMapOptions, 'bounds' | 'title'>
): string {
	const frame = staticFrame(options.bounds);
	return picture(frame, options.title, nameGroups(layers, frame, options));
}

function picture({ width, height }: Frame, title: string, content: readonly string[]): string {
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			'font-family': "'IBM Plex Sans', sans-serif"
		},
		[element('title', {}, title), ...content]
	);
}

function nameGroups(
	layers: StaticLayers,
	frame: Frame,
	{ language, callout }: NameOptions
): string[] {
	return [
		group('context', [
			...contextLabels(frame, language, true),
			...(callout ? calloutLabel(frame, callout) : [])
		]),
		group('details', [
			...contextLabels(frame, language, false),
			...regionLabels(layers, frame, language)
		]),
		group('places', placeLabels(layers.places, frame, language))
	];
}
