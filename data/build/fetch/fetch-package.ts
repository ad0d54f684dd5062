import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { progress } from '../progress.ts';
import type { PinnedPackage } from './packages.ts';

/** Folder outside the repository where tarballs are kept between runs. */
export function cacheFolder(): string {
	return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'salient');
}

/**
 * Path of the package's tarball on disk, downloaded with the npm client (and so
 * from whatever registry it is configured for) unless a verified copy is cached.
 * Throws when npm fails or when the bytes are not the pinned ones.
 */
export async function fetchPackage(pin: PinnedPackage): Promise<string> {
	const label = `${pin.name}@${pin.version}`;
	const folder = cacheFolder();
	const file = join(folder, `${pin.name.replace('@', '').replace('/', '-')}-${pin.version}.tgz`);
	if (await exists(file)) {
		if ((await integrityOf(file)) === pin.integrity) return file;
		progress.note(`${label}: the cached copy is damaged, fetching it again`);
		await rm(file);
	}
	await mkdir(folder, { recursive: true });
	const scratch = await mkdtemp(join(folder, 'download-'));
	try {
		const packed = await npmPack(label, pin.sizeBytes, scratch);
		const found = await integrityOf(packed);
		if (found !== pin.integrity)
			throw new Error(
				`${label}: the tarball is not the pinned one.\n  pinned: ${pin.integrity}\n  found:  ${found}`
			);
		await rename(packed, file);
	} finally {
		await rm(scratch, { recursive: true, force: true });
	}
	return file;
}

/**
 * Runs `npm pack` into `folder`. npm shows no progress of its own when it is not
 * on a terminal, so the growth of its (private) cache is what we report.
 */
async function npmPack(label: string, sizeBytes: number, folder: string): Promise<string> {
	const npmCache = join(folder, 'npm-cache');
	const args = [
		'pack',
		label,
		'--loglevel',
		'error',
		'--pack-destination',
		folder,
		'--cache',
		npmCache
	];
	const child = spawn('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
	let errors = '';
	child.stderr.on('data', (chunk) => (errors += chunk));
	const timer = setInterval(async () => {
		const done = Math.min(await folderBytes(npmCache), sizeBytes);
		progress.tick(`downloading ${label}: ${megabytes(done)} of ${megabytes(sizeBytes)} MB`);
	}, 500);
	const code = await new Promise<number>((resolve, reject) => {
		child.on('error', (error) =>
			reject(new Error(`${label}: cannot run npm: ${error.message}. Is npm on the PATH?`))
		);
		child.on('close', (status) => resolve(status ?? 1));
	}).finally(() => clearInterval(timer));
	const packed = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
	if (code !== 0 || !packed)
		throw new Error(`${label}: npm pack failed (exit ${code}).\n${errors.trim()}`);
	return join(folder, packed);
}

async function integrityOf(file: string): Promise<string> {
	const hash = createHash('sha512');
	for await (const chunk of createReadStream(file)) hash.update(chunk);
	return `sha512-${hash.digest('base64')}`;
}

async function folderBytes(folder: string): Promise<number> {
	let bytes = 0;
	for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
		const path = join(folder, entry.name);
		// npm moves files about while we look; one that is gone again counts as nothing.
		if (entry.isDirectory()) bytes += await folderBytes(path);
		else bytes += (await stat(path).catch(() => ({ size: 0 }))).size;
	}
	return bytes;
}

async function exists(file: string): Promise<boolean> {
	return stat(file).then(
		() => true,
		() => false
	);
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(1);
}
