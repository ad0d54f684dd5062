import { describe, expect, it } from 'vitest';
import { fold, matches } from '../../src/lib/words/spelling';
import { searchArticles } from '../../src/lib/ui/sources/search-articles';
import { articles, dossier } from '../fixtures/dossier';

describe('search', () => {
	const spellings = [
		'Zelensky',
		'Zelenskyy',
		'Zelenskiy',
		'Zelenskyi',
		'Zelenskij',
		'Зеленський',
		'Зеленский',
		'ZELENSKY'
	];
	it.each(spellings)('finds %s under each of its spellings', (query) => {
		for (const text of spellings) expect(matches(query, `President ${text} said`)).toBe(true);
	});
	it('finds inflected Ukrainian forms of a name', () => {
		expect(matches('Зеленський', 'слова Зеленського')).toBe(true);
		expect(matches('Zelensky', 'слова Зеленського')).toBe(true);
		expect(matches('Зеленського', 'President Zelensky')).toBe(true);
		expect(matches('Курської', 'Kursk Oblast')).toBe(true);
	});
	it.each([
		['Kiev', 'Kyiv'],
		['Київ', 'Kyiv'],
		['Odessa', 'Одеса'],
		['Lugansk', 'Luhansk Oblast'],
		['Запоріжжя', 'Zaporizhzhia'],
		['Peskov', 'Дмитро Пєсков'],
		['Крим', 'Crimea'],
		['Курськ', 'Kursk']
	])('takes %s for %s', (query, text) => expect(matches(query, text)).toBe(true));
	it.each([
		['112000', 'over 112,000 km²'],
		['112,000', 'понад 112 000 км²'],
		['112 000', 'more than 112,000 km²'],
		['2.5', 'близько 2,5 км'],
		['450', 'about 450 km²'],
		['20%', 'nearly 20%']
	])('reads the number %s in "%s"', (query, text) => expect(matches(query, text)).toBe(true));
	it('wants every word, in any order, from its start', () => {
		expect(matches('area kursk', 'Kursk: measured area')).toBe(true);
		expect(matches('kursk moon', 'Kursk: measured area')).toBe(false);
		expect(matches('ursk', 'Kursk')).toBe(false);
	});
	it('matches all with nothing, and survives any input', () => {
		expect(matches('', 'anything')).toBe(true);
		expect(matches('  ', '')).toBe(true);
		for (const odd of ['(((', '\\', '[', '*', '\u0000', '🙂', "'"])
			expect(() => fold(odd)).not.toThrow();
	});
});

describe('search over articles', () => {
	const display = { language: 'en', unitSystem: 'km2' } as const;
	const find = (query: string) =>
		searchArticles(articles, (id) => dossier.figures[id]!, query, display);
	it('lists all of everything for an empty query', () => {
		expect(find(' ').map(({ count }) => count)).toEqual([5, 4]);
	});
	it('keeps only what matches and leaves out articles without a match', () => {
		const [found, ...others] = find('450');
		expect(others).toEqual([]);
		expect(found!.figures.map(({ id }) => id)).toEqual(['area-offered']);
		expect(found!.count).toBe(1);
	});
	it('finds a person in any spelling, and a publisher', () => {
		expect(find('Зеленський').map(({ statements }) => statements.length)).toEqual([1, 2]);
		expect(find('The Paper').map(({ article }) => article.id)).toEqual(['second']);
	});
	it('does not take a missing publisher for a word', () => {
		expect(find('null')).toEqual([]);
	});
});
