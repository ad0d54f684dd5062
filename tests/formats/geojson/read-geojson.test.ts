import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadFeature, readGeoJson } from '../../../src/lib/formats/geojson/read-geojson';
import { faultCode } from './fault-code';

const point = (index: number) => ({
	type: 'Feature',
	id: index,
	properties: { name: `"}]\\ №${index}` },
	geometry: { type: 'Point', coordinates: [index, 50] }
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

/** Reads a text in chunks of `size` bytes. */
async function read(text: string | Uint8Array, size = 7) {
	const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
	const chunks: Uint8Array[] = [];
	for (let i = 0; i < bytes.length; i += size) chunks.push(bytes.slice(i, i + size));
	const features: ReadFeature[] = [];
	const said = await readGeoJson(chunks, { take: (feature) => features.push(feature) });
	return { ...said, features };
}

const fault = (text: string | Uint8Array, size?: number) =>
	read(text, size).then(() => 'no fault', faultCode);

describe('readGeoJson', () => {
	it('gives the features of any collection, in whatever chunks its bytes come', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 3 }))),
				fc.integer({ min: 1, max: 40 }),
				fc.constantFrom(undefined, '\t', 2),
				async (all, size, space) => {
					const written = all.map((properties) => ({
						type: 'Feature',
						properties,
						geometry: null
					}));
					const text = JSON.stringify({ bbox: [1, 2], ...collection(...written) }, null, space);
					const { features } = await read(text, size);
					expect(features.map(({ properties }) => properties)).toEqual(
						(JSON.parse(text) as { features: { properties: unknown }[] }).features.map(
							({ properties }) => properties
						)
					);
				}
			),
			{ numRuns: 200 }
		);
	});

	it('reads a feature, a geometry, lines, and a text sequence', async () => {
		const one = point(1);
		expect((await read(JSON.stringify(one))).features).toEqual([
			{ index: 0, id: 1, properties: one.properties, geometry: one.geometry }
		]);
		const alone = (await read(JSON.stringify(one.geometry))).features[0]!;
		expect(alone).toMatchObject({ id: null, properties: {}, geometry: one.geometry });
		const lines = `${JSON.stringify(one)}\n${JSON.stringify(point(2))}\r\n`;
		expect((await read(lines)).features.map(({ id }) => id)).toEqual([1, 2]);
		const sequence = `\x1e${JSON.stringify(one)}\n\x1e${JSON.stringify(collection(point(3), point(4)))}\n`;
		const { features } = await read(sequence);
		expect(features.map(({ id, index }) => [id, index])).toEqual([
			[1, 0],
			[3, 1],
			[4, 2]
		]);
	});

	it('passes over a byte order mark, and says so', async () => {
		const text = JSON.stringify(point(1));
		for (const size of [1, 2, 5, 100])
			expect(await read(`\ufeff${text}`, size)).toMatchObject({ hasBom: true });
		expect(await read(text)).toMatchObject({ hasBom: false });
	});

	it('takes features before the type, and ids and properties that are none', async () => {
		const text = `{"features":[{"id":null,"properties":null,"type":"Feature"}],"type":"FeatureCollection"}`;
		expect((await read(text)).features).toEqual([
			{ index: 0, id: null, properties: {}, geometry: null }
		]);
	});

	it.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4326'])(
		'takes the crs %s',
		async (name) => {
			const crs = { type: 'name', properties: { name } };
			const said = await read(JSON.stringify({ crs, ...collection(point(1)) }));
			expect(said.namesWgs84).toBe(true);
			expect((await read(JSON.stringify({ crs: null, ...point(1) }))).namesWgs84).toBe(false);
		}
	);

	const utf16 = (text: string) =>
		new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);
	const web = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } };
	it.each<[string, string | Uint8Array, string]>([
		['nothing', '', 'byte 0: no-text'],
		['white space', ' \n', 'byte 0: no-text'],
		['UTF-16 with a mark', utf16('\ufeff{"type"'), 'byte 0: utf16'],
		['UTF-16 without', utf16('{"type"'), 'byte 0: utf16'],
		['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0, 1), 'byte 0: gzip'],
		['a ZIP archive', 'PK\x03\x04….', 'byte 0: zip'],
		['XML', '<?xml version="1.0"?>', 'byte 0: xml'],
		['a list', '[{}]', 'byte 0: bare-list'],
		['words', 'hello', 'byte 0: unexpected {"expected":{"code":"an-object"},"found":"h"}'],
		['words after it', '{"type":"Point","coordinates":[1,2]} x', 'byte 37: unexpected'],
		['an empty object', '{}', 'unknown-type {"type":{"code":"nothing"}}'],
		['TopoJSON', '{"type":"Topology","objects":{},"arcs":[]}', 'topojson'],
		['no features', '{"type":"FeatureCollection"}', 'no-features'],
		['features of nothing', '{"features":[]}', 'no-collection {"type":{"code":"nothing"}}'],
		[
			'a bare geometry in the list',
			JSON.stringify(collection({ type: 'Polygon' })),
			'byte 40: feature 0: no-feature {"type":"\\"Polygon\\""}'
		],
		['Esri JSON', JSON.stringify(collection({ attributes: {}, geometry: {} })), 'feature 0: esri'],
		[
			'a text in the list',
			JSON.stringify(collection(point(1), 'x')),
			'feature 1: no-feature {"type":"\\"x\\""}'
		],
		[
			'another crs',
			JSON.stringify({ crs: web, ...collection(point(1)) }),
			'other-crs {"crs":"\\"urn:ogc:def:crs:EPSG::3857\\""}'
		],
		[
			'another crs in a feature',
			JSON.stringify(collection(point(0), { ...point(1), crs: web })),
			'feature 1: other-crs'
		],
		[
			'a crs that is a link',
			JSON.stringify({ crs: { type: 'link' }, ...point(1) }),
			'other-crs {"crs":"{\\"type\\":\\"link\\"}"}'
		],
		[
			'NaN',
			'{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"coordinates":[NaN,1]}}]}',
			'not-json-number'
		],
		['a comma too many', '{"type":"FeatureCollection","features":[{},]}', 'no-feature'],
		[
			'a comma too many after a good one',
			`{"type":"FeatureCollection","features":[${JSON.stringify(point(0))},]}`,
			'not-json {"what":{"code":"feature","slots":{"feature":1}}'
		],
		[
			'a comma missing',
			`{"features":[${JSON.stringify(point(0))} {"a":1}]}`,
			'unexpected {"expected":{"code":"comma-or","slots":{"mark":"]"}},"found":"{"}'
		],
		['a colon missing', '{"type" "Feature"}', 'byte 8: unexpected {"expected":":","found":"\\""}'],
		[
			'brackets that do not match',
			`{"features":[{"a":[1}]]}`,
			'not-json {"what":{"code":"feature","slots":{"feature":0}}'
		],
		[
			'bytes that are not UTF-8',
			Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d),
			'byte 1: not-utf8 {"what":{"code":"object"}}'
		]
	])('refuses %s', async (_, text, reason) => {
		for (const size of [1, 7, 1000]) expect(await fault(text, size)).toContain(reason);
	});

	it('says where a text that is cut short ends', async () => {
		const text = JSON.stringify(collection(point(0), point(1)));
		for (let length = 1; length < text.length; length++)
			expect(await fault(new TextEncoder().encode(text).slice(0, length))).toContain('cut-short');
		expect(await fault(text.slice(0, -30))).toContain(
			'cut-short {"what":{"code":"feature","slots":{"feature":1}}}'
		);
	});

	it('stands up to a million brackets', async () => {
		expect(await fault(`{"type":${'['.repeat(1e6)}`, 65536)).toContain('too-deep');
		expect(
			await fault(`{"type":"FeatureCollection","features":[${'{"a":'.repeat(1e6)}`, 65536)
		).toContain('too-deep {"what":{"code":"feature","slots":{"feature":0}},"levels":100}');
	});
});
