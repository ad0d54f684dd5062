// What `npm start` and `npm test` print, and in which order their stages run.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runStages } from '../../scripts/lib/run-stages.mjs';
import { sayUnusual } from '../../scripts/lib/say.mjs';
import { NAMES, stagesFor } from '../../scripts/lib/stages.mjs';

let printed: string[];
beforeEach(() => {
	printed = [];
	vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => {
	vi.restoreAllMocks();
});

const passed = { passed: 1, failed: 0, skipped: 0 };

describe('stages', () => {
	it('wait for those they name, and not for the others', async () => {
		const order: string[] = [];
		const stage = (name: string, after: string[], waits: Promise<unknown>) => ({
			name,
			label: name,
			after,
			run: async () => {
				await waits;
				order.push(name);
				return passed;
			}
		});
		let open = () => {};
		const gate = new Promise<void>((resolve) => (open = resolve));
		const run = runStages([
			stage('slow', [], gate),
			stage('quick', ['left out'], Promise.resolve()),
			stage('last', ['slow'], Promise.resolve())
		]);
		await vi.waitFor(() => expect(order).toEqual(['quick']));
		open();
		expect(await run).toEqual({ passed: 3, failed: 0, skipped: 0 });
		expect(order).toEqual(['quick', 'slow', 'last']);
		expect(printed).toHaveLength(3);
	});

	it('count a crash as a failure, and go on', async () => {
		const crash = () => Promise.reject(new Error('broken'));
		const total = await runStages([
			{ name: 'a', label: 'A', after: [], run: crash },
			{ name: 'b', label: 'B', after: ['a'], run: async () => passed }
		]);
		expect(total).toEqual({ passed: 1, failed: 1, skipped: 0 });
		expect(printed.join('\n')).toContain('broken');
	});

	it('bring what they need, and stand behind what they wait for', () => {
		const names = stagesFor(NAMES).map(({ name }) => name);
		expect(names.sort()).toEqual(
			['browser', 'build', 'format', 'generate', 'lint', 'types', 'unit,e2e'].sort()
		);
		expect(stagesFor(['e2e']).map(({ name }) => name)).toEqual(['browser', 'e2e']);
		const all = stagesFor(NAMES);
		for (const [index, { after }] of all.entries())
			for (const name of after) expect(all.slice(0, index).map((one) => one.name)).toContain(name);
	});
});

describe('a step', () => {
	const output = 'added 751 packages in 12s\nnpm warn deprecated old@1.0.0\n\n';
	it('says nothing but what is unusual', () => {
		sayUnusual({ code: 0, output: 'added 751 packages in 12s\n' }, [/^added/]);
		expect(printed).toEqual([]);
		sayUnusual({ code: 0, output }, [/^added/]);
		expect(printed).toEqual(['npm warn deprecated old@1.0.0']);
	});
	it('says everything when it fails', () => {
		sayUnusual({ code: 1, output }, [/^added/]);
		expect(printed).toEqual([output.trim()]);
	});
});
