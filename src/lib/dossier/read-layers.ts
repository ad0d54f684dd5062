import type { LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import { geometryAreaSqKm } from '../geo/area';
import {
	type ClaimedArea,
	claimedAreaSchema,
	type ContactSegment,
	contactSegmentSchema,
	type FamiliarPlace,
	familiarPlaceSchema,
	type HeldArea,
	heldAreaSchema,
	type Place,
	placeSchema,
	regionSchema,
	type Water,
	waterSchema
} from '../model/region';
import { type Layer, parseLayer } from './load-layer';
import type { Accuracies, ControlLayer, RegionLayer } from './measured-figures';
import * as v from 'valibot';
import type { DayLayerName } from '../model/layer-names';
import { fail, ok, type Result } from '../model/result';

const baseSchema = v.looseObject({
	kind: v.picklist(['land', 'water', 'border']),
	level: v.optional(v.picklist(['country', 'region']))
});
type BaseFeature = v.InferOutput<typeof baseSchema>;

/** Every layer that ships, read and checked. */
export interface Layers {
	readonly regions: RegionLayer;
	readonly control: ControlLayer;
	readonly claimed: Layer<ClaimedArea, Polygon | MultiPolygon>;
	readonly 'line-of-contact': Layer<ContactSegment, LineString | MultiLineString>;
	readonly base: Layer<BaseFeature>;
	readonly places: Layer<Place, Point>;
	/** Measured on, never drawn. */
	readonly water: WaterLayer;
	/** Drawn at true size, never measured on. */
	readonly familiar: Layer<FamiliarPlace, Polygon | MultiPolygon>;
	readonly accuracies: Accuracies;
}

const ground = ['Polygon', 'MultiPolygon'] as const;
const lines = ['LineString', 'MultiLineString'] as const;

/** Read the files of `data/layers/`. Fails with every fault of every file: file, feature, reason. */
export function readLayers(files: Readonly<Record<string, string>>): Result<Layers> {
	const faults: string[] = [];
	const take = <T>(result: Result<T>): T => {
		if (result.ok) return result.value;
		faults.push(result.reason);
		// Never used: the caller returns the faults instead of the layers.
		return undefined as T;
	};
	const text = (name: string): string => {
		if (files[name] === undefined) faults.push(`data/layers/${name}: the file is missing`);
		return files[name] ?? '';
	};
	const layer = <P, G extends GeoJSON.Geometry>(
		name: string,
		schema: v.GenericSchema<unknown, P>,
		types: readonly G['type'][]
	) =>
		take(parseLayer<P, G>(text(`${name}.geojson`), `data/layers/${name}.geojson`, schema, types));

	const layers: Layers = {
		regions: layer('regions', regionSchema, ground),
		control: layer('control', heldAreaSchema, ground),
		claimed: layer('claimed', claimedAreaSchema, ground),
		'line-of-contact': layer('line-of-contact', contactSegmentSchema, lines),
		base: layer('base', baseSchema, [...ground, ...lines]),
		places: layer('places', placeSchema, ['Point']),
		water: layer('water', waterSchema, ground),
		familiar: layer('familiar', familiarPlaceSchema, ground),
		accuracies: take(readAccuracies(text('accuracy.json')))
	};
	if (faults.length === 0) faults.push(...waterFaults(layers.control, layers.water));
	return faults.length > 0 ? fail(faults.join('\n')) : ok(layers);
}

/** Read the three layers of one further drawn day, by name. Fails like `readLayers`. */
export function readDayLayers(
	texts: Readonly<Record<DayLayerName, string>>,
	date: string
): Result<Pick<Layers, DayLayerName>> {
	const fileOf = (name: DayLayerName) => `data/layers/days/${name}-${date}.geojson`;
	const control = parseLayer<HeldArea, Polygon | MultiPolygon>(
		texts.control,
		fileOf('control'),
		heldAreaSchema,
		ground
	);
	const claimed = parseLayer<ClaimedArea, Polygon | MultiPolygon>(
		texts.claimed,
		fileOf('claimed'),
		claimedAreaSchema,
		ground
	);
	const line = parseLayer<ContactSegment, LineString | MultiLineString>(
		texts['line-of-contact'],
		fileOf('line-of-contact'),
		contactSegmentSchema,
		lines
	);
	if (control.ok && claimed.ok && line.ok)
		return ok({ control: control.value, claimed: claimed.value, 'line-of-contact': line.value });
	const faults = [control, claimed, line].flatMap((read) => (read.ok ? [] : read.reason));
	return fail(faults.join('\n'));
}

/** Read the waters of one further drawn day. Fails, too, where they are not those of its held areas. */
export function readDayWater(
	text: string,
	date: string,
	control: ControlLayer
): Result<WaterLayer> {
	const file = `data/layers/days/water-${date}.geojson`;
	const water = parseLayer<Water, Polygon | MultiPolygon>(text, file, waterSchema, ground);
	const faults = water.ok ? waterFaults(control, water.value, file) : [];
	return faults.length > 0 ? fail(faults.join('\n')) : water;
}

const accuraciesSchema = v.object({
	halfWidthSqKm: v.record(v.string(), v.pipe(v.number(), v.finite(), v.minValue(0)))
});

/** Read `accuracy.json`: for each held area and group, half the width of its 95 % range in km². */
function readAccuracies(text: string): Result<Accuracies> {
	try {
		return ok(v.parse(accuraciesSchema, JSON.parse(text)).halfWidthSqKm);
	} catch (error) {
		return fail(`data/layers/accuracy.json: ${(error as Error).message}`);
	}
}

export type WaterLayer = Layer<Water, Polygon | MultiPolygon>;

/** Areas of water are stated to 0.01 km²; a hair more than half of that is rounding. */
const roundingSqKm = 0.005 + 1e-6;

/**
 * Where `water.geojson` and `control.geojson` do not agree: water of no held area, or not as much of
 * it as the held area states. Land-only areas of whole and part would not add up.
 */
export function waterFaults(
	control: ControlLayer,
	water: WaterLayer,
	file = 'data/layers/water.geojson'
): string[] {
	const stated = new Map(control.features.map(({ properties: p }) => [p.id, p.waterAreaSqKm]));
	const measured = new Map<string, number>();
	const faults: string[] = [];
	for (const { properties, geometry } of water.features) {
		if (!stated.has(properties.id))
			faults.push(`${file}: ${properties.id} is no area of control.geojson`);
		measured.set(properties.id, geometryAreaSqKm(geometry));
	}
	for (const [id, areaSqKm] of stated) {
		const own = measured.get(id) ?? 0;
		if (Math.abs(own - areaSqKm) > roundingSqKm)
			faults.push(
				`${file}: the water of ${id} measures ${own.toFixed(2)} km², control.geojson states ${areaSqKm} km²`
			);
	}
	return faults;
}
