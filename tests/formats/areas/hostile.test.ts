// Files that somebody broke, by chance or on purpose: a clear fault or a reading, never anything else.
import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/lib/formats/areas/limits';
import { readAreas } from '../../../src/lib/formats/areas/read-areas';
import { isAreasFault } from '../../../src/lib/model/areas-fault';
import { areasFaultText } from '../../../src/lib/words/areas-fault-text';
import { areasFiles, areasNames } from '../../fixtures/areas-files';

const runs = Number(process.env['AREAS_FUZZ'] ?? 1500);

const originals = areasNames()
	.filter((name) => !name.endsWith('/') && name !== 'bomb.zip')
	.map((name) => areasFiles(name)[0]!);

const bytesOf = (text: string) => new TextEncoder().encode(text);
const one = (name: string, bytes: Uint8Array) => readAreas([{ name, bytes }]);
const codeOf = async (name: string, bytes: Uint8Array) => {
	const read = await one(name, bytes);
	return read.ok ? 'read' : read.reason.phrase.code;
};

/** A change of some bytes. */
type Change = (bytes: Uint8Array) => Uint8Array;
const at = fc.double({ min: 0, max: 1, noNaN: true });
const place = (share: number, length: number) => Math.min(length - 1, Math.floor(share * length));
const change: fc.Arbitrary<Change> = fc.oneof(
	fc.tuple(at, fc.nat(255)).map(([share, byte]): Change => (bytes) => {
		const out = bytes.slice();
		if (out.length > 0) out[place(share, out.length)] = byte;
		return out;
	}),
	fc
		.tuple(at, fc.constantFrom(0, 0x7fffffff, 0xffffffff, 0x80000000))
		.map(([share, word]): Change => (bytes) => {
			const out = bytes.slice();
			if (out.length < 4) return out;
			new DataView(out.buffer).setUint32(Math.min(place(share, out.length), out.length - 4), word);
			return out;
		}),
	at.map(
		(share): Change =>
			(bytes) =>
				bytes.slice(0, Math.floor(share * bytes.length))
	),
	fc.tuple(at, at).map(([from, to]): Change => (bytes) => {
		const [a, b] = [from, to].map((share) => Math.floor(share * bytes.length)) as [number, number];
		return Uint8Array.of(...bytes.slice(0, Math.max(a, b)), ...bytes.slice(Math.min(a, b)));
	}),
	fc
		.tuple(
			at,
			fc.constantFrom('<', '{', '[', '"', '__proto__', '1e999', 'NaN', '(', ')', ',', '\0')
		)
		.map(([share, text]): Change => (bytes) => {
			const cut = Math.floor(share * bytes.length);
			return Uint8Array.of(...bytes.slice(0, cut), ...bytesOf(text), ...bytes.slice(cut));
		})
);

describe('a broken file', () => {
	it('is read, or refused with a fault that can be told', { timeout: 300_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...originals),
				fc.array(change, { minLength: 1, maxLength: 4 }),
				async ({ name, bytes }, changes) => {
					const broken = changes.reduce((now, make) => make(now), bytes);
					const read = await one(name, broken);
					if (read.ok) {
						for (const { polygons } of read.value.features)
							for (const ring of polygons.flat()) expect(ring.every(Number.isFinite)).toBe(true);
						for (const { fault } of read.value.unread) expect(isAreasFault(fault)).toBe(true);
					} else expect(areasFaultText(read.reason, 'en')).not.toMatch(/undefined|NaN \(|\[object/);
					expect(Object.keys(Object.prototype)).toEqual([]);
					expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
				}
			),
			{ numRuns: runs }
		);
	});

	it('may be any bytes under any name', { timeout: 120_000 }, async () => {
		const ending = fc.constantFrom(
			...['geojson', 'kml', 'kmz', 'zip', 'shp', 'dbf', 'topojson', 'fgb', 'csv', 'wkt', 'gpx', '']
		);
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), ending, async (bytes, extension) => {
				const read = await one(`x.${extension}`, bytes);
				if (!read.ok) expect(isAreasFault(read.reason)).toBe(true);
			}),
			{ numRuns: runs }
		);
	});
});

describe('a file that would take all day', () => {
	const long = ' '.repeat(2e6);
	const letters = 'a'.repeat(2e6);
	// Where an expression looks at every sign again from every other, each of these takes minutes.
	it.each<[string, string]>([
		[
			'x.kml',
			`<kml><Placemark><Point><coordinates>1${long}x</coordinates></Point></Placemark></kml>`
		],
		['x.kml', `<kml ${letters}>`],
		['x.wkt', `POLYGON${long}`],
		['x.csv', `wkt,b\n"POLYGON((1${long}x",1\n`],
		['x.geojson', `{"type":"Point","coordinates":[0,0],"crs":"${letters}"}`],
		['x.json', JSON.stringify({ type: 'Feature', properties: { date: letters }, geometry: null })]
	])('%s ends at once', async (name, text) => {
		expect(await codeOf(name, bytesOf(text))).not.toBe('');
	});
});

describe('a file that would fill the memory', () => {
	it.each<[string, string, () => Uint8Array]>([
		[
			'x.geojson',
			'too-deep',
			() => bytesOf(`{"type":"FeatureCollection","features":[${'['.repeat(1e5)}`)
		],
		['x.kml', 'nested-too-deep', () => bytesOf('<kml>' + '<Folder>'.repeat(1e5))],
		['x.wkt', 'nested-too-deep', () => bytesOf('GEOMETRYCOLLECTION('.repeat(1e5))],
		[
			'x.topojson',
			'topojson-broken',
			() =>
				bytesOf(
					`{"type":"Topology","arcs":[],"objects":{"a":${'{"type":"GeometryCollection","geometries":['.repeat(3e4)}${']}'.repeat(3e4)}}}`
				)
		],
		[
			'x.topojson',
			'too-many-positions',
			() => {
				const arc = JSON.stringify(Array.from({ length: 5000 }, () => [0, 0]));
				const rings = JSON.stringify(Array(5000).fill([0]));
				return bytesOf(
					`{"type":"Topology","arcs":[${arc}],"objects":{"a":{"type":"Polygon","arcs":${rings}}}}`
				);
			}
		],
		[
			'x.wkt',
			'too-many-rings',
			() =>
				bytesOf(
					`POLYGON(${Array(limits.rings + 2)
						.fill('(0 0)')
						.join()})`
				)
		]
	])('%s is refused: %s', async (name, code, bytes) => {
		expect(await codeOf(name, bytes())).toBe(code);
	});

	it('is refused as an archive that says what it would become, before it is unpacked', async () => {
		const zip = zipSync({ 'a.geojson': new Uint8Array(1000) });
		const view = new DataView(zip.buffer);
		const central = zip.length - 22 - 46 - 'a.geojson'.length;
		view.setUint32(central + 24, 0xfffffff0, true);
		expect(await codeOf('x.zip', zip)).toBe('zip-broken');
		// Packed by as much as the method can, so that the size may be true.
		view.setUint32(central + 20, 0x00ffffff, true);
		expect(await codeOf('x.zip', zip)).toBe('zip-too-large');
	});

	it('is refused as an archive in an archive in an archive', async () => {
		let zip = zipSync({ 'a.geojson': bytesOf('{}') });
		for (let depth = 0; depth < 3; depth++) zip = zipSync({ 'a.zip': zip });
		expect(await codeOf('x.zip', zip)).toBe('nested-too-deep');
	});
});
