import { feature } from 'topojson-client';
import type { Feature, FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { OwnAreasFault } from '../../model/areas-fault';
import { decodeText } from './decode-text';
import { isRecord } from './is-record';
import { limits } from './limits';
import { type AreasDocument, type AreasNotes, type RawAreas, RawFeatures } from './raw-areas';

/**
 * Reads TopoJSON: each of its objects is a layer.
 *
 * @throws OwnAreasFault
 */
export function fromTopoJson({ bytes }: AreasDocument, notes: AreasNotes): RawAreas {
	const broken = (what: string) => new OwnAreasFault('topojson-broken', { what });
	let topology: unknown;
	try {
		topology = JSON.parse(decodeText(bytes, notes));
	} catch (error) {
		throw error instanceof OwnAreasFault ? error : broken('JSON');
	}
	if (!isRecord(topology) || !isRecord(topology.objects)) throw broken('objects');
	if (!Array.isArray(topology.arcs) || !topology.arcs.every(Array.isArray)) throw broken('arcs');
	const lengths = topology.arcs.map((arc: unknown[]) => arc.length);
	const features = new RawFeatures();
	let positions = 0;
	for (const [layer, object] of Object.entries(topology.objects)) {
		let found: unknown;
		try {
			positions += positionsOf(object, lengths);
			if (positions > limits.positions)
				throw new OwnAreasFault('too-many-positions', { most: limits.positions });
			found = feature(topology as unknown as Topology, object as never);
		} catch (error) {
			if (error instanceof OwnAreasFault) throw error;
			// An arc that is not there, a geometry that is none, or collections without end.
			throw broken(layer.slice(0, 40));
		}
		for (const { id, properties, geometry } of featuresOf(found))
			features.add({ id: id ?? null, layer, properties: properties ?? {}, geometry });
	}
	return { features: features.list, system: systemOf(topology) };
}

/** Positions that an object is made of: an arc counts each time that it is used, before it is. */
function positionsOf(object: unknown, lengths: readonly number[]): number {
	if (!isRecord(object)) return 0;
	const { arcs, geometries } = object;
	const walk = (value: unknown): number => {
		if (typeof value === 'number') return lengths[value < 0 ? ~value : value] ?? 0;
		return Array.isArray(value) ? value.reduce<number>((sum, one) => sum + walk(one), 0) : 0;
	};
	const inner = Array.isArray(geometries) ? geometries : [];
	return inner.reduce<number>((sum, one) => sum + positionsOf(one, lengths), walk(arcs));
}

function featuresOf(found: unknown): readonly Feature[] {
	const one = found as Feature | FeatureCollection;
	return one.type === 'FeatureCollection' ? one.features : [one];
}

function systemOf({ crs }: Record<string, unknown>): string | null {
	const properties = isRecord(crs) ? crs.properties : null;
	return isRecord(properties) && typeof properties.name === 'string' ? properties.name : null;
}
