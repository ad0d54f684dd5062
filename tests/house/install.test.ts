import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { missingInstall } from '../../scripts/lib/install.mjs';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'salient-install-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const PACKAGES = {
	'': {},
	'node_modules/a': { version: '1.0.0' },
	'node_modules/a/node_modules/b': { version: '2.0.0' },
	'node_modules/for-another-system': { version: '1.0.0', optional: true }
};

function write(path: string, value: unknown): void {
	mkdirSync(join(root, path, '..'), { recursive: true });
	writeFileSync(join(root, path), JSON.stringify(value));
}

function install(): void {
	const { 'node_modules/for-another-system': _left, ...installed } = PACKAGES;
	write('package-lock.json', { packages: PACKAGES });
	write('node_modules/.package-lock.json', { packages: installed });
	write('node_modules/a/package.json', {});
	write('node_modules/a/node_modules/b/package.json', {});
}

it('is content with a finished install, without the binaries for other systems', () => {
	install();
	expect(missingInstall(root)).toBeUndefined();
});

it('sees that there is nothing', () => {
	expect(missingInstall(root)).toBe('there is no node_modules');
});

it('sees an install that was cut short', () => {
	install();
	rmSync(join(root, 'node_modules/.package-lock.json'));
	expect(missingInstall(root)).toBe('the last install did not finish');
});

it('sees a package that the lock file has since gained or changed', () => {
	install();
	write('package-lock.json', { packages: { ...PACKAGES, 'node_modules/c': { version: '3.0.0' } } });
	expect(missingInstall(root)).toBe('c 3.0.0 is not installed');
	write('package-lock.json', { packages: { ...PACKAGES, 'node_modules/a': { version: '1.0.1' } } });
	expect(missingInstall(root)).toBe('a 1.0.1 is not installed');
});

it('sees a package whose folder is gone', () => {
	install();
	rmSync(join(root, 'node_modules/a/node_modules'), { recursive: true });
	expect(missingInstall(root)).toBe('b is damaged');
});
