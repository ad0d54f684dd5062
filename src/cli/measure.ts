import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
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

/** `salient measure FILE…`: areas of GeoJSON, by feature, in all, by region and as shares. */
export const measure: Command = {
	get summary() {
		return m.measure_summary();
	},
	get help() {
		return m.measure_help();
	},
	async run(args, output) {
		const { flags, operands } = readArgs(args, { json: 'flag', skip: 'flag' });
		if (operands.length === 0) throw new BadInput(m.measure_name_file());
		if (operands.filter((name) => name === '-').length > 1)
			throw new BadInput(m.measure_input_once());
		const geography = readGeography(packageRoot());
		const engine = await loadClipEngine(clipWasmBytes());
		const progress = new Progress();
		try {
			const measured = await measureFiles(operands, {
				engine,
				geography,
				skips: flags.has('skip'),
				tell: (file, features, bytes) =>
					progress.say(() => {
						const count = features.toLocaleString(getLocale());
						return m.measure_reading({ file, count, mb: Math.round(bytes / 1e6) });
					})
			});
			const [unread] = measured.skipped;
			if (measured.features.length === 0 && unread)
				throw new BadInput(m.measure_none_readable({ reason: `${unread.file}: ${unread.reason}` }));
			if (measured.features.length === 0) throw new BadInput(m.measure_no_features());
			const count = measured.features.length.toLocaleString(getLocale());
			const measurement = summarise(measured, geography, engine, packageVersion(), (done) =>
				progress.say(() => m.measure_uniting({ count, share: Math.round(100 * done) }))
			);
			progress.end();
			if (flags.has('json')) output.out(JSON.stringify(measurement, null, '\t'));
			else output.out(asText(measurement).join('\n'));
			const lost = measurement.notes.some(({ code }) =>
				['not-conserved', 'feature-not-conserved', 'regions-not-conserved'].includes(code)
			);
			return lost || measurement.skipped.length > 0 ? exitCodes.problem : exitCodes.done;
		} catch (error) {
			if (!isOutOfMemory(error)) throw error;
			throw new BadInput(m.measure_out_of_memory());
		} finally {
			progress.end();
		}
	}
};
