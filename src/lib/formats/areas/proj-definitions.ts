/** From the datum of Soviet maps to WGS84 (GOST R 51794-2001), as `towgs84` of PROJ. */
export const pulkovoShift = '23.57,-140.95,-79.8,0,0.35,0.79,-0.22';

type Definition = Readonly<Record<string, string | number | true>>;

const pulkovo = { ellps: 'krass', towgs84: pulkovoShift };
/** On the sphere that maps of the web are drawn on. */
const webMercator: Definition = {
	...{ proj: 'merc', a: 6378137, b: 6378137, lat_ts: 0, lon_0: 0, x_0: 0, y_0: 0, k: 1 },
	...{ units: 'm', nadgrids: '@null' }
};

const single = new Map<number, Definition>([
	...[3857, 900913, 102100, 102113, 3785].map((code) => [code, webMercator] as const),
	[4284, { proj: 'longlat', ...pulkovo }],
	[3395, { proj: 'merc', lon_0: 0, k: 1, x_0: 0, y_0: 0, datum: 'WGS84', units: 'm' }],
	[
		3035,
		{
			...{ proj: 'laea', lat_0: 52, lon_0: 10, x_0: 4321000, y_0: 3210000 },
			...{ ellps: 'GRS80', units: 'm' }
		}
	]
]);

/**
 * The definition, as PROJ writes it, of an EPSG code of those that frontline and boundary files come in:
 * Web Mercator, zones of UTM (WGS84, ETRS89) and of Gauss-Krüger on the Pulkovo datum, Europe's
 * equal-area grid. Null for another.
 */
export function definitionOf(code: number): string | null {
	const found = single.get(code) ?? ofZone(Math.floor(code / 100), code % 100);
	if (!found) return null;
	const parts = Object.entries({ ...found, no_defs: true as const });
	return parts.map(([key, value]) => `+${key}${value === true ? '' : `=${value}`}`).join(' ');
}

function ofZone(family: number, zone: number): Definition | null {
	if (zone < 1 || zone > 60) return null;
	if (family === 326) return { proj: 'utm', zone, datum: 'WGS84', units: 'm' };
	if (family === 327) return { proj: 'utm', zone, south: true, datum: 'WGS84', units: 'm' };
	if (family === 258 && zone >= 28 && zone <= 38)
		return { proj: 'utm', zone, ellps: 'GRS80', units: 'm' };
	if (family !== 284 || zone < 2 || zone > 32) return null;
	const middle = { lat_0: 0, lon_0: 6 * zone - 3, k: 1, x_0: `${zone}500000`, y_0: 0 };
	return { proj: 'tmerc', ...middle, ...pulkovo, units: 'm' };
}
