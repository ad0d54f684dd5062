import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/cli/measure/measurement';
import { polygon } from '../geo/shapes';
import { boxOf, feature, folder, measured, salient, written } from './run-measure';

describe('salient measure, where a file has a fault', () => {
	const good = JSON.stringify(feature(boxOf(30, 50, 31, 51)));
	// The fault stands where the file has the mark, which is not written.
	it.each<[string, string, string]>([
		[
			'NaN',
			`{"type":"FeatureCollection","features":[\n${good},\n{"type":"Feature","geometry":{"coordinates":[@NaN,1]}}]}`,
			'line 3 (byte AT): feature 1 is not JSON, near '
		],
		[
			'a double comma',
			`{"type":"FeatureCollection","features":[${good},@,${good}]}`,
			'byte AT: feature 1 is not JSON, near ","'
		],
		[
			'a double comma in a list',
			`{"type":"FeatureCollection","features":[${good},{"a":[1,@,2]}]}`,
			'byte AT: feature 1 is not JSON, near '
		],
		[
			'a line',
			`${good}\n${good}\n{"type":"Feature","geometry":@nul}\n`,
			'line 3 (byte AT): the member "geometry" is not JSON, near "nul"'
		],
		[
			'a line with a wrong position',
			`${good}\n@${good.replace('30', '"30"')}`,
			'line 2 (byte AT): feature 1: '
		],
		['a line that is another object', `${good}\n{"type":"Fish"}`, 'type is "Fish"']
	])('says where %s is', async (_, content, place) => {
		const { code, err } = await salient(written(content.replace('@', '')));
		const said = place.replace('AT', String(content.indexOf('@')));
		expect([code, err]).toEqual([2, expect.stringContaining(said)]);
	});

	it.each<[string, string, unknown, string]>([
		[
			'a;b.geojson',
			'another crs',
			{ ...feature(null), crs: 'EPSG:99999' },
			"-lco RFC7946=YES 'DIR/a;b.wgs84.geojson' 'DIR/a;b.geojson'"
		],
		[
			"it's.json",
			'a third crs',
			{ ...feature(null), crs: 'EPSG:99998' },
			String.raw`'DIR/it'\''s.wgs84.geojson' 'DIR/it'\''s.json'`
		]
	])('suggests a command with its files in it: %s, %s', async (name, _, content, command) => {
		const path = join(folder, name);
		writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
		expect((await salient(path)).err).toContain(command.replaceAll('DIR', folder));
	});

	it('leaves out what cannot be read with --skip, and counts and names it', async () => {
		const bad = JSON.stringify({ ...feature(polygon([[1, 'x']] as never)), id: 'b' });
		const nan = '{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[NaN,1]]]}}';
		const texts = [
			`{"type":"FeatureCollection","features":[${[good, bad, nan, good].join(',\n')}]}`,
			[good, bad, nan, good].join('\n')
		];
		for (const text of texts) {
			const path = written(text);
			expect((await salient(path)).err).toContain('; to leave such features out, add --skip');
			const { code, out } = await salient(path, '--skip', '--json');
			const { features, skipped, files } = JSON.parse(out) as Measurement;
			expect(code).toBe(1);
			expect(features.map(({ index }) => index)).toEqual([0, 3]);
			expect(skipped.map(({ index }) => index)).toEqual([1, 2]);
			expect(skipped[0]!.reason).toMatch(/feature 1 \("b"\): geometry\.coordinates\[0\]\[0\] is/);
			expect(skipped[1]!.reason).toMatch(/^line 3 \(byte \d+\): .* is not JSON, near .*NaN/);
			expect(files[0]!.features).toBe(4);
			const said = (await salient(path, '--skip')).out;
			expect(said).toContain('Left out, since they cannot be read (--skip): 2\n');
			expect(said).toContain('feature 1 ("b"): geometry.coordinates[0][0]');
		}
		expect(await salient(written(bad), '--skip')).toMatchObject({
			code: 2,
			err: expect.stringContaining('no feature in it can be read') as string
		});
		expect((await measured(good)).skipped).toEqual([]);
	});

	it('does not leave out what is broken beyond a feature', async () => {
		const torn = written(`{"type":"FeatureCollection","features":[${good}`);
		expect((await salient(torn, '--skip')).code).toBe(2);
		const mine = written(`{"type":"FeatureCollection","bbox":[NaN],"features":[${good}]}`);
		expect((await salient(mine, '--skip')).code).toBe(2);
	});
});
