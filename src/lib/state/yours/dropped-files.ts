import type { BroughtFile } from './area-protocol';

/** More than is ever read: whoever drops a whole disk gets an answer, too. */
const most = 20_001;

/**
 * The files that were dropped, those of folders with their paths. `files` is what the browser lists: it
 * stands for entries where the browser has none.
 */
export async function droppedFiles(
	entries: readonly FileSystemEntry[],
	files: readonly File[]
): Promise<(BroughtFile & { readonly file: File })[]> {
	if (entries.length === 0) return files.map((file) => ({ name: file.name, file }));
	const found: (BroughtFile & { readonly file: File })[] = [];
	const waiting = [...entries];
	for (let entry = waiting.shift(); entry && found.length < most; entry = waiting.shift()) {
		if (entry.isDirectory) waiting.push(...(await listOf(entry as FileSystemDirectoryEntry)));
		else {
			const file = await fileOf(entry as FileSystemFileEntry);
			if (file) found.push({ name: entry.fullPath.replace(/^\//, ''), file });
		}
	}
	return found;
}

/** Everything in a folder: browsers list a hundred at a time, and nothing at the end. */
async function listOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((resolve) =>
			reader.readEntries(resolve, () => resolve([]))
		);
		if (some.length === 0) return all;
		all.push(...some);
	}
}

/** Null where it is gone. */
function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
	return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}
