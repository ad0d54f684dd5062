import { loadClipEngine } from '../lib/geo/clip/load-clip-engine';
import { clipWasmBytes } from '../lib/geo/clip/wasm-bytes';
import { BadInput, type Command, exitCodes } from './command';
import { asText } from './measure/as-text';
import { readGeography } from './measure/geography';
import { isOutOfMemory, measureFiles } from './measure/measure-files';
import { summarise } from './measure/summarise';
import { packageRoot, packageVersion } from './package-root';
import { Progress } from './progress';
import { readArgs } from './read-args';

const help = `Usage: salient measure FILE… [--json]

Measures GeoJSON on the WGS84 ellipsoid: each feature, their union (what overlaps counts once),
the part in each region of this package, and its share of the region and of the country.
FILE is a feature collection, a feature or a geometry, or several, line by line or as a text
sequence (RFC 8142); - reads standard input. It is read as a stream, feature by feature.
Features are counted from 0.

Edges are straight in longitude and latitude (RFC 7946). Where a feature has the property
status (held or contested) or holder, ground is kept apart by it.
A ring that crosses itself is read by the even-odd rule; holes take off what they enclose, once.
What was read in one certain way stands in the notes.

  --json  the result as JSON, not rounded: schema salient-measure/1

Exit code: 0 done, 1 done but the engine lost ground (see the notes), 2 bad input.`;

/** `salient measure FILE…`: areas of GeoJSON, by feature, in all, by region and as shares. */
export const measure: Command = {
	summary: 'measure the ground in GeoJSON files, by feature and by region',
	help,
	async run(args, output) {
		const { flags, operands } = readArgs(args, { json: 'flag' });
		if (operands.length === 0)
			throw new BadInput('name a GeoJSON file, or - for standard input: FILE');
		if (operands.filter((name) => name === '-').length > 1)
			throw new BadInput('standard input can be read only once: name - once');
		const geography = readGeography(packageRoot());
		const engine = await loadClipEngine(clipWasmBytes());
		const progress = new Progress();
		try {
			const measured = await measureFiles(operands, engine, geography, (file, features, bytes) =>
				progress.say(
					() =>
						`${file}: ${features.toLocaleString('en')} features, ${Math.round(bytes / 1e6)} MB read`
				)
			);
			if (measured.features.length === 0)
				throw new BadInput('there are no features in it: nothing to measure');
			const many = measured.features.length.toLocaleString('en');
			const measurement = summarise(measured, geography, engine, packageVersion(), (done) =>
				progress.say(() => `uniting ${many} features: ${Math.round(100 * done)} %`)
			);
			progress.end();
			if (flags.has('json')) output.out(JSON.stringify(measurement, null, '\t'));
			else output.out(asText(measurement).join('\n'));
			const lost = measurement.notes.some(({ code }) =>
				['not-conserved', 'feature-not-conserved', 'regions-not-conserved'].includes(code)
			);
			return lost ? exitCodes.problem : exitCodes.done;
		} catch (error) {
			if (!isOutOfMemory(error)) throw error;
			throw new BadInput(
				'the union is too large for the memory there is; measure the files one by one'
			);
		} finally {
			progress.end();
		}
	}
};
