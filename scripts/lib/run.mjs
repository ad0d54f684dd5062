// Starting other programs: this repository's own tools, and npm.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Tools print plain text when nobody watches: escape codes make a log unreadable.
 * @param {NodeJS.ProcessEnv} [extra]
 */
export function childEnvironment(extra = {}) {
	/** @type {NodeJS.ProcessEnv} */
	const env = { ...process.env, ...extra };
	if (!process.stdout.isTTY) {
		delete env.FORCE_COLOR;
		env.NO_COLOR = '1';
	}
	return env;
}

/**
 * Resolves with the exit code, 1 when the program could not be started or was killed.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>} output only when quiet
 */
export function run(command, args, { env, quiet = false, timeoutMs } = {}) {
	return new Promise((resolve) => {
		let output = '';
		const child = spawn(command, args, {
			cwd: ROOT,
			env: childEnvironment(env),
			// No standard input: nothing here may wait for an answer.
			stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
			timeout: timeoutMs
		});
		child.stdout?.on('data', (chunk) => (output += chunk));
		child.stderr?.on('data', (chunk) => (output += chunk));
		child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/**
 * Runs an installed package's own program with this Node: no shell and no .cmd files, so it
 * works alike on every system.
 * @param {string} packageName
 * @param {string} program
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(packageName, program, args, options) {
	const folder = join(ROOT, 'node_modules', packageName);
	/** @type {{ bin?: string | Record<string, string> }} */
	let manifest;
	try {
		manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	} catch {
		return Promise.resolve({ code: 1, output: `${packageName} is not installed\n` });
	}
	const bin = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin?.[program];
	if (!bin) return Promise.resolve({ code: 1, output: `${packageName} has no ${program}\n` });
	return run(process.execPath, [join(folder, bin), ...args], options);
}

/**
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(args, options) {
	const cli = process.env.npm_execpath;
	if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options);
	if (process.platform === 'win32') return run('cmd', ['/c', 'npm', ...args], options);
	return run('npm', args, options);
}
