import type { FilterSpecification, Map, StyleSpecification } from 'maplibre-gl';

type Values = Readonly<Record<string, unknown>>;
interface Drawn {
	readonly id: string;
	readonly filter?: unknown;
	readonly layout?: object;
	readonly paint?: object;
}

/** What `applyStyle` calls on the map. */
export type StyleTarget = Pick<Map, 'setFilter' | 'setLayoutProperty' | 'setPaintProperty'>;

/**
 * Bring a map from one style of ours to another: same sources, same layers in the same order, other
 * filters, colours or texts. Touches only what differs, so that hiding one row reloads one source.
 */
export function applyStyle(
	map: StyleTarget,
	before: StyleSpecification,
	after: StyleSpecification
): void {
	const unchecked = { validate: false };
	const old = new Map2<Drawn>(before.layers as Drawn[]);
	for (const layer of after.layers as Drawn[]) {
		const was = old.get(layer.id);
		if (differs(was.filter, layer.filter)) {
			map.setFilter(layer.id, layer.filter as FilterSpecification, unchecked);
		}
		for (const [name, value] of changes(was.layout, layer.layout)) {
			map.setLayoutProperty(layer.id, name as never, value as never, unchecked);
		}
		for (const [name, value] of changes(was.paint, layer.paint)) {
			map.setPaintProperty(layer.id, name as never, value as never, unchecked);
		}
	}
}
