import { describe, expect, it } from 'vitest';
import { readingsIn } from './readings-in';

describe('fractions in words', () => {
	it.each([
		['a fifth of it', ['a fifth = 20 from percent, exactly, 19..21']],
		['one-fifth of the country', ['one-fifth = 20 from percent, exactly, 19..21']],
		['one fifth of the country', ['one fifth = 20 from percent, exactly, 19..21']],
		['1/5 of the country', ['1/5 = 20 from percent, exactly, 19..21']],
		['two thirds of it', ['two thirds = 66.6667 from percent, exactly, 63.3333..70']],
		['two-thirds of the oblast', ['two-thirds = 66.6667 from percent, exactly, 63.3333..70']],
		['three quarters of it', ['three quarters = 75 from percent, exactly, 71.25..78.75']],
		['a quarter of the land', ['a quarter = 25 from percent, exactly, 23.75..26.25']],
		['half of it', ['half = 50 from percent, exactly, 47.5..52.5']],
		['about half the region', ['about half = 50 from percent, about, 47.5..52.5']],
		['more than half of it', ['more than half = 50 from percent, more than, 50..66.6667']],
		['more than a fifth of it', ['more than a fifth = 20 from percent, more than, 20..25']],
		['just over a third of it', ['just over a third = 33.3333 from percent, over, 33.3333..50']],
		['nearly a fifth of it', ['nearly a fifth = 20 from percent, nearly, 19..20']],
		['well under a quarter of it', ['well under a quarter = 25 from percent, under, 0..25']],
		[
			'at least a third of it',
			['at least a third = 33.3333 from percent, at least, 33.3333..Infinity']
		],
		['as much as a fifth of it', ['as much as a fifth = 20 from percent, up to, 0..20']],
		['¾ of it', ['¾ = 75 from percent, exactly, 71.25..78.75']],
		['a tenth of a percent', ['a tenth of a percent = 0.1 from percent, exactly, 0.095..0.105']],
		['almost all of it', ['almost all = 100 from percent, almost, 90..100']],
		['nearly all the oblast', ['nearly all = 100 from percent, nearly, 90..100']],
		['virtually the whole of it', ['virtually the whole = 100 from percent, almost, 90..100']],
		['almost the entire region', ['almost the entire = 100 from percent, almost, 90..100']]
	])('%s', (text, expected) => expect(readingsIn(text)).toEqual(expected));
});
