import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addScenario,
	newScenario,
	noScenarios,
	readScenarios,
	removeScenario,
	renameScenario,
	type Scenarios,
	writeScenarios
} from '../../src/lib/swap/scenarios';

const savedAt = '2026-03-01T10:00:00.000Z';
const made = (id: string, name: string) => ({ id, name, savedAt, code: `code-${name}` });
const two = ['First', 'Second'].reduce(
	(all, name, index) => addScenario(all, made(String(index + 1), name)),
	noScenarios
);
const names = ({ list }: Scenarios) => list.map(({ name }) => name);

describe('swaps kept on the device', () => {
	it('are added at their place, renamed and removed', () => {
		expect(two.list.map(({ id }) => id)).toEqual(['1', '2']);
		expect(names(addScenario(two, made('3', 'Between'), 1))).toEqual([
			'First',
			'Between',
			'Second'
		]);
		expect(names(addScenario(two, made('3', 'Last'), 9))).toEqual(['First', 'Second', 'Last']);
		expect(names(renameScenario(two, '1', '  Other '))).toEqual(['Other', 'Second']);
		expect(names(renameScenario(two, '1', ' '))).toEqual([null, 'Second']);
		expect(names(removeScenario(two, '1'))).toEqual(['Second']);
	});

	it('stay as they are for an id that is not there, or there already', () => {
		expect(renameScenario(two, '9', 'x')).toBe(two);
		expect(removeScenario(two, '9')).toBe(two);
		expect(addScenario(two, made('2', 'Again'))).toBe(two);
	});

	it('have ids that no other page gives', () => {
		const ids = Array.from({ length: 1000 }, () => newScenario(made('', ' Mine ')).id);
		expect(new Set(ids).size).toBe(1000);
		expect(ids[0]).toMatch(/^[0-9a-f]{24}$/);
		expect(newScenario(made('', ' Mine ')).name).toBe('Mine');
	});

	it('come back as they were written', () => {
		expect(readScenarios(writeScenarios(two))).toEqual(two);
		expect(readScenarios(null)).toEqual(noScenarios);
	});

	it('lose nothing that could not be read', () => {
		const broken = { id: '7', name: 5, savedAt, code: 'x' };
		const again = { ...two.list[0]!, code: 'another under the same id' };
		const text = JSON.stringify({ version: 1, scenarios: [two.list[0], broken, again, 'junk'] });
		const scenarios = readScenarios(text);
		expect(names(scenarios)).toEqual(['First']);
		expect(scenarios.unread).toEqual([broken, again, 'junk']);
		const added = addScenario(scenarios, made('8', 'New'));
		const stored = JSON.parse(writeScenarios(added)) as { scenarios: unknown[] };
		expect(stored.scenarios).toEqual(expect.arrayContaining([broken, again, 'junk']));
		expect(stored.scenarios).toHaveLength(5);
	});

	it.each(['not json', '[]', '{"version":9,"scenarios":[{"id":"1"}]}', 'null'])(
		'keep a whole store that cannot be read: %s',
		(text) => {
			const scenarios = readScenarios(text);
			expect(scenarios.unread).toHaveLength(1);
			expect(scenarios.list).toEqual([]);
			const stored = JSON.stringify(JSON.parse(writeScenarios(scenarios)));
			expect(stored).toContain(text === 'not json' ? '"not json"' : text);
		}
	);

	it('survive any text', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				const scenarios = readScenarios(text);
				const again = readScenarios(writeScenarios(scenarios));
				expect(again).toEqual(scenarios);
			})
		);
	});
});
