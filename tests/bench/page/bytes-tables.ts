import type { Table } from '../table';
import type { Resource } from './first-view';

const LIMIT_KB = 200;
/** Smaller resources share one row. */
const SMALL_BYTES = 2000;

const kb = (bytes: number) => (bytes / 1000).toFixed(1);
const sum = (resources: readonly Resource[]) =>
	resources.reduce((total, { bytes }) => total + bytes, 0);

/** Names without the build's hashes and folders, so that two runs can be compared. */
function nameOf({ path, engine, type }: Resource): string {
	const file = path.split('/').pop() || '/';
	if (engine) return `map engine (${type})`;
	if (!path.startsWith('/_app/immutable/')) return path;
	return path.includes('/assets/') ? file.replace(/\.[\w-]{8}\./, '.') : `${type} chunk`;
}

export function bytesTable(ours: readonly Resource[], bare: readonly Resource[]): Table {
	const row = (what: string, files: readonly Resource[]) => ({
		'first view loads': what,
		files: files.length,
		KB: kb(sum(files))
	});
	const own = ours.filter(({ engine }) => !engine);
	const big = own.filter(({ bytes }) => bytes >= SMALL_BYTES);
	big.sort((a, b) => b.bytes - a.bytes);
	const engine = ours.filter((resource) => resource.engine);
	const bareEngine = bare.filter((resource) => resource.engine);
	const apart = sum(own);
	return {
		title: 'First view, bytes as transferred',
		rows: [
			...big.map((resource) => row(`\`${nameOf(resource)}\``, [resource])),
			row(
				`smaller than ${SMALL_BYTES / 1000} KB each`,
				own.filter(({ bytes }) => bytes < SMALL_BYTES)
			),
			row(`**all but the map engine** (limit ${LIMIT_KB} KB)`, own),
			row('map engine: script, worker, stylesheet', engine),
			row('everything', ours),
			row('map engine of the bare page', bareEngine),
			row('bare page, everything', bare)
		],
		notes: [
			`${apart <= LIMIT_KB * 1000 ? 'Met' : 'Not met'}: ${kb(apart)} KB apart from the map engine, at most ${LIMIT_KB} KB.`,
			`Cross-check that no code of ours hides in the engine's files: everything less the bare page's engine is ${kb(sum(ours) - sum(bareEngine))} KB.`,
			'1 KB is 1,000 bytes of body; text is brotli, fonts are woff2. Everything that the page asks for until two seconds after the map is idle.'
		]
	};
}
