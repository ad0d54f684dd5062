import { isAreasFault, OwnAreasFault } from '../../model/areas-fault';
import type { ForeignGround } from '../../model/foreign-ground';
import { whole } from '../../model/whole-module';
import { limits } from './limits';
import type { AreasDocument } from './raw-areas';
import { extensionOf, sniffFormat } from './sniff-format';

/** A file that somebody brought, with its path in the folder. */
export interface AreasFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

interface Opened {
	readonly documents: AreasDocument[];
	readonly unread: ForeignGround['unread'][number][];
	/** Files of each archive that hold no areas, by the archive's name. */
	readonly passedOver: Map<string, number>;
}

/** Files that belong to a shapefile. */
const shapefileParts = new Set(['shp', 'dbf', 'prj', 'cpg', 'shx', 'qix', 'sbn', 'sbx', 'qpj']);
const readable = new Set([
	...['geojson', 'json', 'ndjson', 'geojsonl', 'topojson', 'kml', 'gpx', 'fgb'],
	...['csv', 'tsv', 'wkt', 'shp', 'kmz', 'zip']
]);
/** Archives in archives: a folder of daily KMZ files, zipped. */
const deepestArchive = 2;

/** Unpacks archives, puts the parts of shapefiles together, and tells what each file is. */
export async function openFiles(files: readonly AreasFile[]): Promise<Opened> {
	const opened: Opened = { documents: [], unread: [], passedOver: new Map() };
	const budget = { bytes: limits.bytes };
	await openAll(files, opened, budget, 0, null);
	return opened;
}

async function openAll(
	files: readonly AreasFile[],
	opened: Opened,
	budget: { bytes: number },
	depth: number,
	archive: string | null
): Promise<void> {
	if (files.length > limits.files)
		throw new OwnAreasFault('too-many-files', { most: limits.files });
	const parts = partsByStem(files);
	for (const { name, bytes } of files) {
		const extension = extensionOf(name);
		try {
			if (extension !== 'shp' && shapefileParts.has(extension)) {
				// A part beside its shapes is read with them.
				if (!parts.get(stemOf(name))!.has('shp'))
					throw new OwnAreasFault('shp-alone', { extension });
				continue;
			}
			if (archive !== null && !readable.has(extension)) {
				opened.passedOver.set(archive, 1 + (opened.passedOver.get(archive) ?? 0));
				continue;
			}
			if (bytes.length === 0) throw new OwnAreasFault('empty-file');
			if (bytes.length > limits.bytes) throw tooLarge(bytes.length);
			const format = sniffFormat(name, bytes);
			if (format === null)
				throw new OwnAreasFault('unknown-format', { extension: extension || '?' });
			if (format === 'zip') await openArchive({ name, bytes }, opened, budget, depth);
			else
				opened.documents.push({
					...{ name, bytes },
					format: format === 'kml' && extensionOf(archive ?? '') === 'kmz' ? 'kmz' : format,
					parts: format === 'shapefile' ? parts.get(stemOf(name))! : new Map()
				});
		} catch (error) {
			if (!isAreasFault(error)) throw error;
			opened.unread.push({ file: name, fault: error });
		}
	}
}

async function openArchive(
	{ name, bytes }: AreasFile,
	opened: Opened,
	budget: { bytes: number },
	depth: number
): Promise<void> {
	if (depth >= deepestArchive)
		throw new OwnAreasFault('nested-too-deep', { levels: deepestArchive });
	const { unzip } = await whole(import('./unzip'));
	const inside = unzip(bytes, budget.bytes);
	const entries = [...inside].map(([path, content]) => ({
		name: `${name}/${path}`,
		bytes: content
	}));
	budget.bytes -= entries.reduce((sum, entry) => sum + entry.bytes.length, 0);
	const before = opened.documents.length + opened.unread.length;
	await openAll(entries, opened, budget, depth + 1, name);
	if (opened.documents.length + opened.unread.length > before) return;
	throw new OwnAreasFault('zip-nothing', { files: inside.size });
}

function partsByStem(files: readonly AreasFile[]): Map<string, Map<string, Uint8Array>> {
	const parts = new Map<string, Map<string, Uint8Array>>();
	for (const { name, bytes } of files) {
		const extension = extensionOf(name);
		if (!shapefileParts.has(extension)) continue;
		const stem = stemOf(name);
		parts.set(stem, (parts.get(stem) ?? new Map<string, Uint8Array>()).set(extension, bytes));
	}
	return parts;
}

function stemOf(name: string): string {
	return name.replace(/\.[^./]*$/, '').toLowerCase();
}

function tooLarge(bytes: number): OwnAreasFault {
	const mb = (count: number) => Math.ceil(count / 2 ** 20);
	return new OwnAreasFault('too-large', { mb: mb(bytes), most: mb(limits.bytes) });
}
