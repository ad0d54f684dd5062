import { describe, expect, it } from 'vitest';
import en from '../../messages/en.json';
import uk from '../../messages/uk.json';

const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('messages', () => {
	it('have the same keys in both languages', () => {
		expect(Object.keys(uk).sort()).toEqual(Object.keys(en).sort());
	});
	it.each(Object.keys(en))('%s has the same slots in both, and no empty text', (key) => {
		const [one, other] = [en[key as keyof typeof en], uk[key as keyof typeof uk]];
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
