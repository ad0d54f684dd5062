import { describe, expect, it } from 'vitest';
import { embedFragment, shownNumbers } from '../../../src/lib/formats/embed/fragment';

const figure = {
	...{ id: 'total-kursk', value: 423.7, precision: 10 },
	...{ interval: { low: 423.7, high: 611 }, shownAs: 'range' as const }
};

describe('the end of an embed’s address', () => {
	it('has the numbers as they are shown', () => {
		expect(shownNumbers(figure)).toBe('420~610');
		expect(shownNumbers({ ...figure, shownAs: 'value' })).toBe('420');
		expect(shownNumbers({ ...figure, shownAs: 'value', value: 18.649, precision: 0.1 })).toBe(
			'18.6'
		);
	});

	it('leaves out an end that is open', () => {
		expect(shownNumbers({ ...figure, interval: { low: 100, high: Infinity } })).toBe('100');
	});

	it('names the data and each figure, and is empty without any', () => {
		expect(embedFragment('ab12', [figure])).toBe('#v=ab12&n=total-kursk:420~610');
		expect(embedFragment('ab12', [{ ...figure, id: 'a;b:c&d' }])).toBe(
			'#v=ab12&n=a%3Bb%3Ac%26d:420~610'
		);
		expect(embedFragment('ab12', [])).toBe('');
	});
});
