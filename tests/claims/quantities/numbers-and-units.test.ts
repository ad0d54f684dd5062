import { describe, expect, it } from 'vitest';
import { readingsIn } from './readings-in';

describe('numbers with units', () => {
	it.each([
		[
			'They hold 112,000 square kilometres.',
			['112,000 square kilometres = 112000 from km2, exactly, 111500..112500']
		],
		[
			'They hold 112,000 square kilometers.',
			['112,000 square kilometers = 112000 from km2, exactly, 111500..112500']
		],
		['They hold 112 000 sq km.', ['112 000 sq km = 112000 from km2, exactly, 111500..112500']],
		['They hold 112 000 km².', ['112 000 km² = 112000 from km2, exactly, 111500..112500']],
		['They hold 112 000 km2.', ['112 000 km2 = 112000 from km2, exactly, 111500..112500']],
		['They hold 112 000 km^2.', ['112 000 km^2 = 112000 from km2, exactly, 111500..112500']],
		['They hold 112,000 sq. km.', ['112,000 sq. km = 112000 from km2, exactly, 111500..112500']],
		['They hold 112,000sqkm.', ['112,000sqkm = 112000 from km2, exactly, 111500..112500']],
		[
			'They hold 112,000 sq. kms of it.',
			['112,000 sq. kms = 112000 from km2, exactly, 111500..112500']
		],
		['They hold 112,000 km sq.', ['112,000 km sq = 112000 from km2, exactly, 111500..112500']],
		['They hold 112.000 km² of it.', ['112.000 km² = 112000 from km2, exactly, 111500..112500']],
		['They hold 27.423 km² of it.', ['27.423 km² = 27.423 from km2, exactly, 27.4225..27.4235']],
		['They hold 1.234,5 km² of it.', ['1.234,5 km² = 1234.5 from km2, exactly, 1234.45..1234.55']],
		['They hold 112.5 sq km.', ['112.5 sq km = 112.5 from km2, exactly, 112.45..112.55']],
		['They hold 4.5 thousand sq km.', ['4.5 thousand sq km = 4500 from km2, exactly, 4450..4550']],
		[
			'They hold 4.50 thousand sq km.',
			['4.50 thousand sq km = 4500 from km2, exactly, 4495..4505']
		],
		[
			'They hold 4.5 thousand of square kilometres.',
			['4.5 thousand of square kilometres = 4500 from km2, exactly, 4450..4550']
		],
		[
			'They hold 1.2 million hectares.',
			['1.2 million hectares = 12000 from ha, exactly, 11500..12500']
		],
		[
			'They hold half a million acres.',
			['half a million acres = 2023.43 from acre, exactly, 1922.26..2124.6']
		],
		[
			'They hold half a million hectares.',
			['half a million hectares = 5000 from ha, exactly, 4750..5250']
		],
		['They hold 45,000 ha.', ['45,000 ha = 450 from ha, exactly, 445..455']],
		[
			'They hold 174 square miles.',
			['174 square miles = 450.658 from mi2, exactly, 449.363..451.953']
		],
		['They hold 174 sq. mi.', ['174 sq. mi = 450.658 from mi2, exactly, 449.363..451.953']],
		['They hold 174 sq miles.', ['174 sq miles = 450.658 from mi2, exactly, 449.363..451.953']],
		['They hold 174 mi².', ['174 mi² = 450.658 from mi2, exactly, 449.363..451.953']],
		[
			'It is a 450-square-kilometre salient.',
			['450-square-kilometre = 450 from km2, exactly, 445..455']
		],
		['It is a 450-sq-km pocket.', ['450-sq-km = 450 from km2, exactly, 445..455']],
		[
			'It is a 1.2-million-hectare zone.',
			['1.2-million-hectare = 12000 from ha, exactly, 11500..12500']
		],
		[
			'They took another 40 more square kilometres.',
			['40 more square kilometres = 40 from km2, exactly, 38..42']
		],
		[
			'They took two hundred and fifty square miles.',
			['two hundred and fifty square miles = 647.497 from mi2, exactly, 634.547..660.447']
		],
		[
			'They took a hundred square kilometres.',
			['a hundred square kilometres = 100 from km2, exactly, 95..105']
		],
		['They hold 20 percent.', ['20 percent = 20 from percent, exactly, 19..21']],
		['They hold 20 per cent.', ['20 per cent = 20 from percent, exactly, 19..21']],
		['They hold 20%.', ['20% = 20 from percent, exactly, 19..21']],
		['They hold 20 %.', ['20 % = 20 from percent, exactly, 19..21']],
		['They hold 18.5pc of it.', ['18.5pc = 18.5 from percent, exactly, 18.45..18.55']],
		['They hold 18.5 pct.', ['18.5 pct = 18.5 from percent, exactly, 18.45..18.55']],
		['They hold 18,5%.', ['18,5% = 18.5 from percent, exactly, 18.45..18.55']],
		['They hold 18·5 per cent.', ['18·5 per cent = 18.5 from percent, exactly, 18.45..18.55']],
		[
			'They hold twenty-five per cent.',
			['twenty-five per cent = 25 from percent, exactly, 24.5..25.5']
		],
		['They hold 20.0%.', ['20.0% = 20 from percent, exactly, 19.95..20.05']],
		['They hold .5 percent.', ['.5 percent = 0.5 from percent, exactly, 0.475..0.525']],
		['They hold half a percent.', ['half a percent = 0.5 from percent, exactly, 0.475..0.525']],
		['They hold 0%.', ['0% = 0 from percent, exactly, 0..0']],
		['They hold 100%.', ['100% = 100 from percent, exactly, 95..105']],
		['They advanced 2.5 kilometres.', ['2.5 kilometres = 2.5 from km, exactly, 2.45..2.55']],
		['They made a 2.5-kilometre advance.', ['2.5-kilometre = 2.5 from km, exactly, 2.45..2.55']],
		['They made a twenty-mile push.', ['twenty-mile = 32.1869 from mi, exactly, 30.5775..33.7962']],
		[
			'They advanced one and a half miles.',
			['one and a half miles = 2.41402 from mi, exactly, 2.33355..2.49448']
		],
		['By Aug. 12 500 sq km were lost.', ['500 sq km = 500 from km2, exactly, 475..525']]
	])('%s', (text, expected) => expect(readingsIn(text)).toEqual(expected));
});
