import { describe, expect, it } from 'vitest';
import { comparisonWords } from '../../../src/lib/words/pictures/comparison-words';
import { comparedItems, square } from '../../pictures/compared-items';

const dossier = { asOf: '2025-02-12', dataHash: 'abc' };
const [first] = comparedItems();
const published = (letter: string, source: string) => {
	const item = square(letter, source, 700);
	const receipt = {
		type: 'reference' as const,
		source: { en: source, uk: source },
		note: { en: 'total area; CIA World Factbook', uk: 'загальна площа; CIA World Factbook' }
	};
	return { ...item, figure: { ...item.figure, kind: 'reported' as const, receipt } };
};

describe('what an image of a comparison says of its sources', () => {
	it.each([
		['en', 'Reported: France (total area; CIA World Factbook).'],
		['uk', 'Опубліковано: France (загальна площа; CIA World Factbook).']
	] as const)('names who published an area, once: %s', (language, wanted) => {
		const items = [first!, published('B', 'France'), published('C', 'France')];
		const { notes } = comparisonWords(items, dossier, { language, unitSystem: 'km2' });
		expect(notes.filter((note) => note === wanted)).toHaveLength(1);
	});

	it('says nothing of it where all is measured', () => {
		const display = { language: 'en', unitSystem: 'km2' } as const;
		const { notes } = comparisonWords([square('A', 'Ours', 9)], dossier, display);
		expect(notes.join()).not.toContain('Reported');
	});
});
