import type { RegionText } from '$lib/map/map-region';
import type { MapWords } from '$lib/map/map-words';
import type { MapName } from '$lib/map/names/map-names';
import type { Dossier, RegionFacts } from '$lib/model/dossier';
import type { Figure } from '$lib/model/figure';
import { whole } from '$lib/model/whole-module';
import { m } from '$lib/paraglide/messages';
import type { MapFailure, MapFault } from '$lib/state/map-faults.svelte';
import { byHand } from '$lib/ui/parts/by-hand.svelte';
import { formatDate } from '$lib/words/format-date';
import { type Display, formatFigure, formatNumber, withUnit } from '$lib/words/format-figure';
import { countryName, holderOf } from '$lib/words/names';

/** Everything that the map says, in the page's language. */
export function mapWords(asOf: string, { language }: Display): MapWords {
	return {
		title: m.map_title(),
		keys: byHand(m.map_touch, m.map_keys),
		inView: m.map_in_view(),
		zoomIn: m.map_zoom_in(),
		zoomOut: m.map_zoom_out(),
		home: m.map_home(),
		about: m.map_about(),
		asOf: m.receipt_as_of({ date: formatDate(asOf, language) }),
		projection: m.map_projection(),
		distance: (length, units) =>
			withUnit(
				formatNumber(length, Math.min(1, length), language),
				units === 'mi2' ? 'mi' : 'km',
				language
			),
		credits: [
			{ text: 'DeepStateMap.Live', href: null },
			{ text: '© OpenStreetMap', href: 'https://www.openstreetmap.org/copyright' },
			{ text: 'Natural Earth', href: 'https://www.naturalearthdata.com/' },
			{ text: 'GeoNames', href: 'https://www.geonames.org/' },
			{ text: 'MapLibre', href: 'https://maplibre.org/' }
		],
		tools: () => whole(import('./tool-words')).then(({ toolWords }) => toolWords())
	};
}

/** The two countries that the dossier is about: the one asked for its land first. */
export function namedCountries(
	{ swap, regions }: Pick<Dossier, 'swap' | 'regions'>,
	{ language }: Display
): MapName[] {
	const codes = [swap.asked, swap.offered].map(
		({ region }) => regions.find(({ id }) => id === region)?.country ?? region
	);
	return [...new Set(codes)].map((country) => ({ country, name: countryName(country, language) }));
}

/**
 * A region's name and figures as text, for the tooltip and for screen readers. `asOf`: the ISO date of
 * the figures, where the map shows another.
 */
export function describeRegion(
	region: RegionFacts | undefined,
	figureOf: (id: string) => Figure,
	display: Display,
	asOf: string | null = null
): RegionText {
	if (!region) return { name: '', lines: [] };
	const text = (id: string) => formatFigure(figureOf(id), display);
	const lines = [m.map_tip_area({ area: text(region.area) })];
	if (region.held && region.share && region.holder)
		lines.unshift(
			m.map_tip_held({
				holderOf: holderOf(region.holder),
				area: text(region.held),
				share: text(region.share)
			})
		);
	if (asOf !== null) lines.push(m.receipt_as_of({ date: formatDate(asOf, display.language) }));
	return { name: region.name[display.language], lines };
}

const failureText: Readonly<Record<MapFailure, () => string>> = {
	'no-webgl': m.notice_no_webgl,
	'context-lost': m.notice_context_lost,
	'not-loaded': m.notice_map_failed,
	late: m.notice_map_late
};
const layerNames: Readonly<Record<string, () => string>> = {
	base: m.map_layer_base,
	regions: m.map_layer_regions,
	control: m.map_layer_control,
	claimed: m.map_layer_claimed,
	'line-of-contact': m.map_layer_line_of_contact,
	places: m.map_layer_places,
	world: m.map_layer_world,
	overlay: m.tool_layer
};

/** What is to be said where the map, or a layer of it, cannot be shown. */
export function mapFaultText(fault: MapFault): string {
	if ('failure' in fault) return failureText[fault.failure]();
	return m.notice_layer({ layer: layerNames[fault.layer]?.() ?? fault.layer });
}
