import { describe, expect, it } from 'vitest';
import { readingsIn } from './readings-in';

describe('hedges', () => {
	it.each([
		['about 450 sq km', ['about 450 sq km = 450 from km2, about, 427.5..472.5']],
		['around 450 sq km', ['around 450 sq km = 450 from km2, around, 427.5..472.5']],
		['some 450 sq km', ['some 450 sq km = 450 from km2, about, 427.5..472.5']],
		['roughly 450 sq km', ['roughly 450 sq km = 450 from km2, roughly, 427.5..472.5']],
		[
			'approximately 450 sq km',
			['approximately 450 sq km = 450 from km2, approximately, 427.5..472.5']
		],
		['approx. 450 sq km', ['approx. 450 sq km = 450 from km2, approximately, 427.5..472.5']],
		['ca. 450 sq km', ['ca. 450 sq km = 450 from km2, about, 427.5..472.5']],
		['circa 450 sq km', ['circa 450 sq km = 450 from km2, about, 427.5..472.5']],
		['an estimated 450 sq km', ['an estimated 450 sq km = 450 from km2, about, 427.5..472.5']],
		['estimated at 450 sq km', ['estimated at 450 sq km = 450 from km2, about, 427.5..472.5']],
		['close to 450 sq km', ['close to 450 sq km = 450 from km2, nearly, 427.5..450']],
		['~450 km²', ['~450 km² = 450 from km2, about, 427.5..472.5']],
		['≈ 450 km²', ['≈ 450 km² = 450 from km2, about, 427.5..472.5']],
		['450 sq km or so', ['450 sq km or so = 450 from km2, about, 427.5..472.5']],
		[
			'450 or so square kilometres',
			['450 or so square kilometres = 450 from km2, about, 427.5..472.5']
		],
		['20-odd percent', ['20-odd percent = 20 from percent, about, 19..21']],
		['nearly 20 percent', ['nearly 20 percent = 20 from percent, nearly, 19..20']],
		['almost 20 percent', ['almost 20 percent = 20 from percent, almost, 19..20']],
		['just under 20 percent', ['just under 20 percent = 20 from percent, just under, 19..20']],
		[
			'slightly less than 20 percent',
			['slightly less than 20 percent = 20 from percent, just under, 19..20']
		],
		[
			'a little under 20 percent',
			['a little under 20 percent = 20 from percent, just under, 19..20']
		],
		['under 20 percent', ['under 20 percent = 20 from percent, under, 0..20']],
		['less than 20 percent', ['less than 20 percent = 20 from percent, under, 0..20']],
		['fewer than 20 miles', ['fewer than 20 miles = 32.1869 from mi, under, 0..32.1869']],
		['below 20%', ['below 20% = 20 from percent, under, 0..20']],
		['<20%', ['<20% = 20 from percent, under, 0..20']],
		['over 20%', ['over 20% = 20 from percent, over, 20..25']],
		['just over 20%', ['just over 20% = 20 from percent, over, 20..25']],
		['well over 20%', ['well over 20% = 20 from percent, over, 20..25']],
		['above 20%', ['above 20% = 20 from percent, over, 20..25']],
		['more than 20%', ['more than 20% = 20 from percent, more than, 20..25']],
		['slightly more than 20%', ['slightly more than 20% = 20 from percent, more than, 20..25']],
		['exceeding 20%', ['exceeding 20% = 20 from percent, more than, 20..25']],
		['in excess of 20%', ['in excess of 20% = 20 from percent, more than, 20..25']],
		['upwards of 20%', ['upwards of 20% = 20 from percent, more than, 20..25']],
		['>20%', ['>20% = 20 from percent, more than, 20..25']],
		['at least 20%', ['at least 20% = 20 from percent, at least, 20..Infinity']],
		['no less than 20%', ['no less than 20% = 20 from percent, at least, 20..Infinity']],
		['not less than 20%', ['not less than 20% = 20 from percent, at least, 20..Infinity']],
		['a minimum of 20%', ['a minimum of 20% = 20 from percent, at least, 20..Infinity']],
		['≥ 20%', ['≥ 20% = 20 from percent, at least, 20..Infinity']],
		['20% or more', ['20% or more = 20 from percent, at least, 20..Infinity']],
		['20%-plus', ['20%-plus = 20 from percent, at least, 20..Infinity']],
		['450+ sq km', ['450+ sq km = 450 from km2, at least, 450..Infinity']],
		['20% at a minimum', ['20% at a minimum = 20 from percent, at least, 20..Infinity']],
		['up to 20%', ['up to 20% = 20 from percent, up to, 0..20']],
		['as much as 20%', ['as much as 20% = 20 from percent, up to, 0..20']],
		['no more than 20%', ['no more than 20% = 20 from percent, up to, 0..20']],
		['at most 20%', ['at most 20% = 20 from percent, up to, 0..20']],
		['20% or less', ['20% or less = 20 from percent, up to, 0..20']],
		['up to about 20%', ['up to about 20% = 20 from percent, up to, 0..20']],
		[
			'about 450 sq km or more',
			['about 450 sq km or more = 450 from km2, at least, 450..Infinity']
		],
		['exactly 450 sq km', ['exactly 450 sq km = 450 from km2, exactly, 445..455']],
		['20% at least 30 villages', ['20% = 20 from percent, exactly, 19..21']],
		['They control over 20 percent of it.', ['over 20 percent = 20 from percent, over, 20..25']],
		['They have control over 20 percent of it.', ['20 percent = 20 from percent, exactly, 19..21']],
		['It maintains control over 20 percent.', ['20 percent = 20 from percent, exactly, 19..21']],
		['It stretches over 20 percent of it.', ['20 percent = 20 from percent, exactly, 19..21']],
		['about 20.0%', ['about 20.0% = 20 from percent, about, 19.6..20.4']],
		['over 20.0%', ['over 20.0% = 20 from percent, over, 20..20.1']]
	])('%s', (text, expected) => expect(readingsIn(text)).toEqual(expected));
});
