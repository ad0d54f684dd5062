import { expect, it } from 'vitest';
import { figuresIn } from '../../src/lib/model/figures-in';
import { measured } from '../fixtures/dossier';

it('finds every figure of a value, in properties, lists and maps, each once', () => {
	const [a, b, c] = [measured('a'), measured('b'), measured('c')];
	const value = {
		a,
		list: [b, null, [a]],
		map: new Map([[1, { area: c, share: null }]]),
		text: ''
	};
	expect(figuresIn([value, value])).toEqual([a, b, c]);
	expect(figuresIn(null)).toEqual([]);
});
