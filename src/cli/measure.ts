import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import type { ClipEngine } from '../lib/geo/clip/clip-engine';
import { loadClipEngine } from '../lib/geo/clip/load-clip-engine';
import { clipWasmBytes } from '../lib/geo/clip/wasm-bytes';
import { BadInput, type Command, type ExitCode, exitCodes, type Output } from './command';
import { daysCsv, measurementCsv } from './measure/as-csv';
import { asText, noteLine } from './measure/as-text';
import { classify } from './measure/classify';
import { daysNotes, daysText } from './measure/days-text';
import { type Geography, readGeography } from './measure/geography';
import { type MeasureArgs, measureArgs } from './measure/measure-args';
import { isFolder, measureDays } from './measure/measure-days';
import { isOutOfMemory, measureFiles } from './measure/measure-files';
import { noteDoubts } from './measure/note-doubts';
import { summarise } from './measure/summarise';
import { packageRoot, packageVersion } from './package-root';
import { Progress } from './progress';

/** `salient measure FILE…`: areas of files, by feature, in all, by region and as shares; a folder by day. */
export const measure: Command = {
	get summary() {
		return m.measure_summary();
	},
	get help() {
		return m.measure_help();
	},
	async run(args, output) {
		const asked = measureArgs(args);
		const folders = asked.names.filter(isFolder);
		if (folders.length > 0 && asked.names.length > 1) throw new BadInput(m.measure_days_mixed());
		const work = {
			asked,
			output,
			geography: readGeography(packageRoot()),
			engine: await loadClipEngine(clipWasmBytes()),
			progress: new Progress()
		};
		try {
			return await (folders[0] === undefined ? ofFiles(work) : ofFolder(folders[0], work));
		} catch (error) {
			if (!isOutOfMemory(error)) throw error;
			throw new BadInput(m.measure_out_of_memory());
		} finally {
			work.progress.end();
		}
	}
};

interface Work {
	readonly asked: MeasureArgs;
	readonly geography: Geography;
	readonly engine: ClipEngine;
	readonly progress: Progress;
	readonly output: Output;
}

async function ofFiles({ asked, geography, engine, progress, output }: Work): Promise<ExitCode> {
	const { names, form, skips, answer, mapping } = asked;
	const measured = await measureFiles(names, {
		...{ engine, geography, skips, answer },
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
	const classified = classify(measured, mapping);
	if (classified.mapping) noteDoubts(classified, geography, engine, measured.notes);
	const measurement = summarise(
		...([measured, classified, geography, engine, packageVersion()] as const),
		(done) => progress.say(() => m.measure_uniting({ count, share: Math.round(100 * done) }))
	);
	progress.end();
	if (form === 'json') output.out(JSON.stringify(measurement, null, '\t'));
	else if (form === 'csv') {
		output.out(measurementCsv(measurement).trimEnd());
		for (const note of measurement.notes) output.err(noteLine(note));
	} else output.out(asText(measurement).join('\n'));
	const lost = measurement.notes.some(({ code }) =>
		['not-conserved', 'feature-not-conserved', 'regions-not-conserved'].includes(code)
	);
	return lost || measurement.skipped.length > 0 ? exitCodes.problem : exitCodes.done;
}

async function ofFolder(
	folder: string,
	{ asked, geography, engine, progress, output }: Work
): Promise<ExitCode> {
	const { form, answer, mapping } = asked;
	const measured = await measureDays(folder, {
		...{ engine, geography, answer, mapping },
		tell: (file, done, count) => progress.say(() => m.measure_days_reading({ file, done, count }))
	});
	progress.end();
	if (form === 'json') output.out(JSON.stringify(measured, null, '\t'));
	else if (form === 'csv') {
		output.out(daysCsv(measured).trimEnd());
		for (const line of daysNotes(measured)) output.err(line);
	} else output.out(daysText(measured).join('\n'));
	return measured.skipped.length > 0 ? exitCodes.problem : exitCodes.done;
}
