import type { FilterSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl';

interface Drawn {
	readonly id: string;
	readonly filter?: FilterSpecification;
	readonly layout?: object;
	readonly paint?: object;
}

/** What `applyStyle` calls on the map. */
export type StyleTarget = Pick<MapLibre, 'setFilter' | 'setLayoutProperty' | 'setPaintProperty'>;

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
	after.layers.forEach((next, i) => {
		const layer = next as Drawn;
		const old = before.layers[i] as Drawn | undefined;
		if (old?.id !== layer.id) throw new RangeError(`map layer "${layer.id}" was not there before`);
		if (differs(old.filter, layer.filter)) map.setFilter(layer.id, layer.filter, unchecked);
		for (const [name, value] of changes(old.layout, layer.layout)) {
			map.setLayoutProperty(layer.id, name as never, value as never, unchecked);
		}
		for (const [name, value] of changes(old.paint, layer.paint)) {
			map.setPaintProperty(layer.id, name as never, value as never, unchecked);
		}
	});
}

function changes(before: object = {}, after: object = {}): [string, unknown][] {
	const old: Record<string, unknown> = { ...before };
	return Object.entries(after).filter(([name, value]) => differs(old[name], value));
}

function differs(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) !== JSON.stringify(b);
}
