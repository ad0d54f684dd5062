import { describe, expect, it } from 'vitest';
import boardEn from '../../messages/board/en.json';
import boardUk from '../../messages/board/uk.json';
import checkEn from '../../messages/check/en.json';
import checkUk from '../../messages/check/uk.json';
import compareEn from '../../messages/compare/en.json';
import compareUk from '../../messages/compare/uk.json';
import mainEn from '../../messages/en.json';
import swapEn from '../../messages/swap/en.json';
import swapUk from '../../messages/swap/uk.json';
import mainUk from '../../messages/uk.json';

const en: Record<string, string> = { ...mainEn, ...boardEn, ...checkEn, ...compareEn, ...swapEn };
const uk: Record<string, string> = { ...mainUk, ...boardUk, ...checkUk, ...compareUk, ...swapUk };

const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('messages', () => {
	it('stand in one file each: no key is said twice', () => {
		const keys = [mainEn, boardEn, checkEn, compareEn, swapEn].flatMap((file) => Object.keys(file));
		const twice = keys.filter((key, index) => key !== '$schema' && keys.indexOf(key) !== index);
		expect(twice).toEqual([]);
	});
	it('have the same keys in both languages', () => {
		expect(Object.keys(uk).sort()).toEqual(Object.keys(en).sort());
	});
	it.each(Object.keys(en))('%s has the same slots in both, and no empty text', (key) => {
		const [one, other] = [en[key]!, uk[key]!];
		expect(slots(other)).toEqual(slots(one));
		expect(one.trim()).not.toBe('');
		expect(other.trim()).not.toBe('');
	});
	it('are Ukrainian in Ukrainian: no Russian letters, no English sentence left', () => {
		for (const [key, text] of Object.entries(uk)) {
			expect(text, key).not.toMatch(/[ыэёъ]/i);
			const words = text.replace(/\{\w+\}/g, '');
			if (!['$schema', 'site_name', 'language_en'].includes(key) && /[a-z]{3}/i.test(words))
				expect(words, key).toMatch(/[а-яіїєґ]/i);
		}
	});
	it('write receipts of numbers as sources, not as bills', () => {
		for (const text of Object.values(uk)) expect(text).not.toMatch(/(^|\s)чек/i);
	});
});
