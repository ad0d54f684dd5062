import { createHash } from 'node:crypto';
import { check } from '@placemarkio/check-geojson';
import Ajv from 'ajv';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataFiles } from '../../src/lib/model/data-package/data-files';
import { dataContents } from '../../src/lib/dossier/data-files';
import { shippedFiles } from '../../src/lib/dossier/source-files';
import { givenAway } from '../../src/routes/data/data-package.server';
import packageSchema from '../fixtures/frictionless/data-package.json';
import resourceSchema from '../fixtures/frictionless/tabular-data-resource.json';

interface Resource {
	name: string;
	path: string;
	format: string;
	bytes: number;
	hash: string;
	rows: number;
	dialect?: { delimiter: string };
	schema: { fields: { name: string; type: string; description: string; description_uk: string }[] };
}

let files: ReadonlyMap<string, Uint8Array>;
let descriptor: { resources: Resource[] };
const textOf = (path: string) =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path));
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const ofFormat = (format: string) => descriptor.resources.filter((one) => one.format === format);
const positionsOf = (coordinates: unknown): number[][] =>
	Array.isArray(coordinates) && typeof coordinates[0] === 'number'
		? [coordinates as number[]]
		: (coordinates as unknown[]).flatMap(positionsOf);

beforeAll(async () => {
	files = (await givenAway()).byPath;
	descriptor = JSON.parse(textOf('datapackage.json')) as typeof descriptor;
});

describe('datapackage.json', () => {
	it('is valid by the Frictionless schemas, which refuse a damaged one', () => {
		const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
		const isPackage = ajv.compile(packageSchema);
		const isTable = ajv.compile(resourceSchema);
		expect(isPackage(descriptor), JSON.stringify(isPackage.errors)).toBe(true);
		for (const one of ofFormat('csv'))
			expect(isTable(one), `${one.name} ${JSON.stringify(isTable.errors)}`).toBe(true);
		expect(isPackage({ ...descriptor, licenses: 'MIT' })).toBe(false);
		expect(isTable({ ...ofFormat('csv')[0]!, schema: { fields: [{ type: 'km2' }] } })).toBe(false);
	});

	it('names every file once, with its size and checksum', () => {
		const paths = descriptor.resources.map(({ path }) => path);
		expect(new Set(paths).size).toBe(paths.length);
		expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(paths.length);
		const beside = ['datapackage.json', 'README.txt', 'LICENCES.txt', 'salient-data.zip'];
		expect([...files.keys()].toSorted()).toEqual([...paths, ...beside].toSorted());
		for (const { path, bytes, hash } of descriptor.resources)
			expect([path, bytes, hash]).toEqual([
				path,
				files.get(path)!.length,
				`sha256:${hashOf(files.get(path)!)}`
			]);
	});

	it('describes every column in both languages', () => {
		for (const { name, schema } of descriptor.resources)
			for (const field of schema.fields) {
				expect(field.description, `${name} ${field.name}`).not.toBe('');
				expect(field.description_uk).toMatch(/\p{Script=Cyrillic}/u);
			}
	});
});

describe('tables', () => {
	it('have the rows, columns and types that the description tells, read by another parser', () => {
		expect(ofFormat('csv').length).toBeGreaterThan(15);
		for (const { path, rows, dialect, schema } of ofFormat('csv')) {
			const text = textOf(path);
			expect(text.startsWith('\uFEFF'), path).toBe(true);
			const { delimiter } = dialect!;
			const read = Papa.parse<string[]>(text.slice(1), { delimiter, skipEmptyLines: true });
			expect(read.errors).toEqual([]);
			const [head, ...body] = read.data;
			expect([path, body.length]).toEqual([path, rows]);
			expect(head).toEqual(schema.fields.map(({ name }) => name));
			for (const [at, { type, name }] of schema.fields.entries())
				for (const row of body) {
					const cell = row[at]!;
					const number = delimiter === ';' ? /^-?\d+(,\d+)?$/ : /^-?\d+(\.\d+)?$/;
					const shape = { number, integer: /^\d+$/, date: /^\d{4}-\d\d-\d\d$/ }[type] ?? /^/;
					if (cell !== '') expect(cell, `${path} ${name}`).toMatch(shape);
				}
		}
	});

	it('have the same rows as the tables that they are made from', () => {
		for (const { name, rows } of ofFormat('csv')) {
			const source = shippedFiles.facts[`${name}.csv`];
			if (source === undefined) continue;
			const read = Papa.parse<string[]>(source.trim(), { skipEmptyLines: true });
			expect([name, rows]).toEqual([name, read.data.length - 1]);
		}
	});

	it('stop the build where a table has a column that is not described, or lacks one', async () => {
		const damaged = (head: string) =>
			dataContents(
				{ ...shippedFiles, facts: { ...shippedFiles.facts, 'published-words.csv': head } },
				'2025-02-12'
			);
		await expect(damaged('en,uk,more\na,b,c\n')).rejects.toThrow('published-words.csv');
		await expect(damaged('en,ua\na,b\n')).rejects.toThrow('published-words.csv');
	});
});

describe('layers', () => {
	it('pass an outside validator, and keep to RFC 7946', () => {
		for (const { path, rows, schema } of ofFormat('geojson')) {
			const layer = check(textOf(path));
			if (layer.type !== 'FeatureCollection') throw new Error(path);
			expect([path, layer.features.length]).toEqual([path, rows]);
			expect(layer).not.toHaveProperty('crs');
			const seen = new Set<string>();
			for (const { geometry, properties } of layer.features) {
				expect(Object.keys(properties!)).toEqual(schema.fields.map(({ name }) => name));
				for (const [name, value] of Object.entries(properties!)) if (value !== null) seen.add(name);
				if (geometry === null || geometry.type === 'GeometryCollection') throw new Error(path);
				for (const [lon, lat] of positionsOf(geometry.coordinates))
					if (Math.abs(lon!) > 180 || Math.abs(lat!) > 90)
						throw new Error(`${path}: ${lon}, ${lat}`);
				const polygons =
					geometry.type === 'Polygon'
						? [geometry.coordinates]
						: geometry.type === 'MultiPolygon'
							? geometry.coordinates
							: [];
				for (const rings of polygons)
					for (const [at, ring] of rings.entries())
						expect(doubleArea(ring) > 0, `${path}: ring ${at}`).toBe(at === 0);
			}
			// No column is described that no feature has.
			expect([path, [...seen].toSorted()]).toEqual([
				path,
				schema.fields.map(({ name }) => name).toSorted()
			]);
		}
	});
});

/** Twice the area of a ring in degrees: above 0 where it runs against the clock. */
function doubleArea(ring: number[][]): number {
	return ring
		.slice(1)
		.reduce((sum, [x, y], at) => sum + ring[at]![0]! * y! - x! * ring[at]![1]!, 0);
}

describe('the zip', () => {
	it('has every other file, byte for byte, and no date of its making', async () => {
		const zip = files.get('salient-data.zip')!;
		const inside = unzipSync(zip);
		const others = [...files.keys()].filter((path) => path !== 'salient-data.zip');
		expect(Object.keys(inside).toSorted()).toEqual(others.toSorted());
		for (const path of others)
			expect([path, hashOf(inside[path]!)]).toEqual([path, hashOf(files.get(path)!)]);
		// The time and the day of the first file: midnight of 1 January 1980.
		expect([...zip.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
	});

	it('lists every file once', () => {
		expect(new Set(dataFiles.map(({ name }) => name)).size).toBe(dataFiles.length);
	});
});
