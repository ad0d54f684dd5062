import { expect, it } from 'vitest';
import { fillFormula } from '../../src/lib/words/sentence';

it('writes the numbers of a formula as the language does, and what stands for figures as it is given', () => {
	const formula = '{0} (−1.7 … +7.05) ÷ {1}';
	const write = (index: number) => (index === 0 ? '4.3 km²' : null);
	expect(fillFormula(formula, 'en', write)).toBe('4.3 km² (−1.7 … +7.05) ÷ {1}');
	expect(fillFormula(formula, 'uk', write)).toBe('4.3 km² (−1,7 … +7,05) ÷ {1}');
});
