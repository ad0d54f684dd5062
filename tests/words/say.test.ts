import { describe, expect, it, vi } from 'vitest';
import type { FigureCode } from '../../src/lib/model/figure-codes';
import { say } from '../../src/lib/words/figure-words';
import { sayWith } from '../../src/lib/words/say';
import { m } from '../../src/lib/paraglide/messages';

describe('what is said', () => {
	it('is the message of its code, with the phrases in its slots in the same language', () => {
		const name = { en: 'Kursk Oblast', uk: 'Курська область' };
		const area = { code: 'measured-area', slots: { name } } as const;
		const land = { code: 'land-only', slots: { of: area } } as const;
		expect(say(land, 'en')).toBe('Kursk Oblast: measured area, land only');
		expect(say(land, 'uk')).toBe('Курська область: виміряна площа, лише суходіл');
	});

	it('is the name itself where it comes with the data', () => {
		expect(say({ en: 'Ukraine', uk: 'Україна' }, 'uk')).toBe('Україна');
	});

	it('writes numbers as the language does', async () => {
		await import('../../src/lib/ui/compare/mercator-figures');
		const south = { value: 46.25, step: 0.1 };
		expect(say({ code: 'enlarged-of', slots: { south } }, 'uk')).toContain('46,3°');
	});

	it('writes days as they are, unless told otherwise', () => {
		const days = { from: '2024-08-01', to: '2024-08-31' };
		const wording = { code: 'dated', slots: { from: days, to: days } } as const;
		const find = () => m.check_days;
		const plain = '2024-08-01 – 2024-08-31';
		expect(sayWith(find, wording, 'en')).toBe(`${plain} to ${plain}`);
		expect(sayWith(find, wording, 'en', { days: () => 'August' })).toBe('August to August');
	});
});

describe('the words of a room’s figures', () => {
	const rooms: [string, () => Promise<unknown>, FigureCode][] = [
		['swap', () => import('../../src/lib/ui/swap/swap-view.svelte'), 'line-before-note'],
		['compare', () => import('../../src/lib/ui/compare/items'), 'drawn-note'],
		['check', () => import('../../src/lib/words/check/answer-words'), 'contested']
	];
	it('say plainly that they are missing before the room is loaded', async () => {
		// Test files may share their modules, and another one may have loaded the room.
		vi.resetModules();
		const fresh = await import('../../src/lib/words/figure-words');
		expect(() => fresh.say({ code: 'held-alone' }, 'en')).toThrow('held-alone');
	});
	it.each(rooms)('of %s come with the room', async (_, load, code) => {
		await load();
		const { say } = await import('../../src/lib/words/figure-words');
		expect(say({ code }, 'en')).toMatch(/[a-z]{3}/);
		expect(say({ code }, 'uk')).toMatch(/[а-яії]{3}/);
	});
});
