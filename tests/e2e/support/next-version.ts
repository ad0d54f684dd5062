// The build as it could come out tomorrow: other data, and other names for all files that have a hash.
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOfflineList } from '../../../scripts/lib/offline-list.mjs';

const IMMUTABLE = '_app/immutable/';
const inline = /<(?:script|style)[^>]*>([^]*?)<\/(?:script|style)>/g;
const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');

/** The policy names each script and style in a page by its hash. */
function withHashes(before: string, after: string): string {
	const [was, is] = [before, after].map((html) =>
		[...html.matchAll(inline)].map(([, one]) => one!)
	);
	return was!.reduce((html, one, at) => html.replaceAll(hashOf(one), hashOf(is![at]!)), after);
}

/** What of a build tells it from another. */
export function versionOf(dir: string): { version: string; dataHash: string } {
	const { version } = JSON.parse(readFileSync(join(dir, 'offline.json'), 'utf8'));
	const html = readFileSync(join(dir, 'index.html'), 'utf8');
	return { version, dataHash: /Data version (\w+)/.exec(html)![1]! };
}

/** Writes it into `to`. Its data hash is all `b`s. */
export function writeNextVersion(from: string, to: string): void {
	const old = versionOf(from);
	const version = `${old.version}1`;
	cpSync(from, to, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
	renameSync(join(to, IMMUTABLE), join(to, '_app/was'));
	cpSync(join(to, '_app/was'), join(to, IMMUTABLE, 'b'), { recursive: true });
	rmSync(join(to, '_app/was'), { recursive: true });
	for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		if (!entry.isFile() || !/\.(html|m?js|json|css|svg)$/.test(path)) continue;
		const before = readFileSync(path, 'utf8');
		const after = before
			.replaceAll(old.version, version)
			.replaceAll(old.dataHash, 'b'.repeat(old.dataHash.length))
			.replaceAll(IMMUTABLE, `${IMMUTABLE}b/`);
		writeFileSync(path, path.endsWith('.html') ? withHashes(before, after) : after);
	}
	writeOfflineList(to, version);
}
