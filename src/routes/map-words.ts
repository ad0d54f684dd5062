import type { RegionText } from '$lib/map/map-region';
import type { MapWords } from '$lib/map/map-words';
import type { RegionFacts } from '$lib/model/dossier';
import type { Figure } from '$lib/model/figure';
import { m } from '$lib/paraglide/messages';
import type { MapFault } from '$lib/state/map-faults.svelte';
import { formatDate } from '$lib/words/format-date';
import { type Display, formatFigure } from '$lib/words/format-figure';
import { holderName } from '$lib/words/names';

/** Everything that the map says, in the page's language. */
export function mapWords(asOf: string, { language }: Display): MapWords {
	return {
		title: m.map_title(),
		keys: m.map_keys(),
		inView: m.map_in_view(),
		zoomIn: m.map_zoom_in(),
		zoomOut: m.map_zoom_out(),
		home: m.map_home(),
		about: m.map_about(),
		asOf: m.receipt_as_of({ date: formatDate(asOf, language) }),
		projection: m.map_projection(),
		km: m.map_km(),
		mi: m.map_mi(),
		credits: [
			{ text: 'DeepStateMap.Live', href: null },
			{ text: '© OpenStreetMap', href: 'https://www.openstreetmap.org/copyright' },
			{ text: 'Natural Earth', href: 'https://www.naturalearthdata.com/' },
			{ text: 'GeoNames', href: 'https://www.geonames.org/' },
			{ text: 'MapLibre', href: 'https://maplibre.org/' }
		],
		tools: () => import('./tool-words').then(({ toolWords }) => toolWords())
	};
}

/** A region's name and figures as text, for the tooltip and for screen readers. */
export function describeRegion(
	region: RegionFacts | undefined,
	figureOf: (id: string) => Figure,
	display: Display
): RegionText {
	if (!region) return { name: '', lines: [] };
	const text = (id: string) => formatFigure(figureOf(id), display);
	const lines = [m.map_tip_area({ area: text(region.measured) })];
	if (region.held && region.share && region.holder)
		lines.unshift(
			m.map_tip_held({
				holder: holderName(region.holder),
				area: text(region.held),
				share: text(region.share)
			})
		);
	return { name: region.name[display.language], lines };
}

/** What is to be said where the map, or a layer of it, cannot be shown. */
export function mapFaultText(fault: MapFault): string {
	if ('layer' in fault) return m.notice_layer({ layer: layerName(fault.layer) });
	switch (fault.failure) {
		case 'no-webgl':
			return m.notice_no_webgl();
		case 'context-lost':
			return m.notice_context_lost();
		case 'not-loaded':
			return m.notice_map_failed();
	}
}

function layerName(layer: string): string {
	switch (layer) {
		case 'base':
			return m.map_layer_base();
		case 'regions':
			return m.map_layer_regions();
		case 'control':
			return m.map_layer_control();
		case 'claimed':
			return m.map_layer_claimed();
		case 'line-of-contact':
			return m.map_layer_line_of_contact();
		case 'places':
			return m.map_layer_places();
		case 'overlay':
			return m.tool_layer();
		default:
			return layer;
	}
}
