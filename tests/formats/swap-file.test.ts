import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSwapFile, swapFileName, writeSwapFile } from '../../src/lib/formats/swap-file';
import { anySwap, known } from '../swap/any-swap';
import { tenParcels } from '../swap/ten-parcels';

const swap = tenParcels();
const written = writeSwapFile(swap, known, { asOf: '2025-02-12', summary: 'In words.' });
const changed = (change: (file: Record<string, unknown>) => void) => {
	const file = JSON.parse(written) as Record<string, unknown>;
	change(file);
	return JSON.stringify(file);
};

describe('a swap in a file', () => {
	it('says what it is', () => {
		expect(JSON.parse(written)).toEqual({
			type: 'salient-swap',
			version: 1,
			dataHash: known.dataHash,
			asOf: '2025-02-12',
			name: swap.name,
			summary: 'In words.',
			code: expect.stringMatching(/^[\w-]+$/)
		});
	});

	it('is opened as the same swap', () => {
		expect(readSwapFile(`\uFEFF${written}`, known)).toEqual({ ok: true, value: swap, notes: [] });
		fc.assert(
			fc.property(anySwap(), (swap) => {
				const text = writeSwapFile(swap, known, { asOf: '2025-02-12' });
				expect(readSwapFile(text, known)).toEqual({ ok: true, value: swap, notes: [] });
			}),
			{ numRuns: 50 }
		);
	});

	it('made with other data is opened, and that is said, even where six digits do not tell', () => {
		const other = { ...known, dataHash: `${known.dataHash.slice(0, 6)}ffffff` };
		expect(readSwapFile(written, other)).toEqual({
			ok: true,
			value: swap,
			notes: ['other-data']
		});
	});

	it.each([
		['not json', 'file-not-ours'],
		['[]', 'file-without-swap'],
		['{"type":"FeatureCollection"}', 'file-without-swap'],
		[changed((file) => (file.version = 2)), 'newer'],
		[changed((file) => delete file.code), 'damaged'],
		[changed((file) => (file.code = `${String(file.code)}A`)), 'incomplete'],
		['x'.repeat(3_000_000), 'file-too-large']
	])('refuses %.30s', (text, reason) => {
		expect(readSwapFile(text, known)).toEqual({ ok: false, reason });
	});

	it.each([
		['Mine & yours / 2', 'salient-swap-mine-yours-2.salient.json'],
		['Північ Донеччини', 'salient-swap-північ-донеччини.salient.json'],
		['../../etc', 'salient-swap-etc.salient.json'],
		['🛰', 'salient-swap.salient.json'],
		[null, 'salient-swap.salient.json']
	])('named %j is called %s', (name, file) => {
		expect(swapFileName(name)).toBe(file);
	});

	it('is called after its ending', () => {
		expect(swapFileName('a', '.csv')).toBe('salient-swap-a.csv');
	});
});
