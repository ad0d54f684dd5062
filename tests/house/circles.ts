// Files that import one another in a circle.
import { importsOf } from './imports-of';
import type { SourceFile } from './source-files';

const withoutExtension = (path: string): string => path.replace(/(\.svelte)?\.(ts|js|mjs)$/, '$1');

/**
 * Each group of files that reach one another through their imports, types and workers included: its
 * paths in order. Tarjan's strongly connected components (SIAM J. Comput. 1(2), 1972).
 */
export function circlesOf(files: readonly SourceFile[]): string[][] {
	const paths = new Map(files.map(({ path }) => [withoutExtension(path), path]));
	const arrows = new Map(
		files.map((file) => [
			file.path,
			importsOf(file).flatMap(({ ours }) => (ours && paths.get(ours)) ?? [])
		])
	);
	const circles: string[][] = [];
	const seen = new Map<string, number>();
	const low = new Map<string, number>();
	const open: string[] = [];
	const visit = (path: string): void => {
		seen.set(path, seen.size);
		low.set(path, seen.get(path)!);
		open.push(path);
		for (const next of arrows.get(path) ?? []) {
			if (!seen.has(next)) visit(next);
			if (open.includes(next)) low.set(path, Math.min(low.get(path)!, low.get(next)!));
		}
		if (low.get(path) !== seen.get(path)) return;
		const group = open.splice(open.indexOf(path));
		// A component may hold itself: a tree is drawn so.
		if (group.length > 1) circles.push(group.sort());
	};
	for (const path of arrows.keys()) if (!seen.has(path)) visit(path);
	return circles;
}
