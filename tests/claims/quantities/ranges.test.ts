import { describe, expect, it } from 'vitest';
import { readingsIn } from './readings-in';

describe('ranges', () => {
	it.each([
		[
			'between 18 and 20 percent',
			['between 18 and 20 percent = 19 from percent, exactly, 17.5..20.5']
		],
		['between about 18% and 20%', ['between about 18% and 20% = 19 from percent, about, 17.1..21']],
		['from 400 to 500 sq km', ['from 400 to 500 sq km = 450 from km2, exactly, 380..525']],
		['18-20%', ['18-20% = 19 from percent, exactly, 17.5..20.5']],
		['18%-20%', ['18%-20% = 19 from percent, exactly, 17.5..20.5']],
		['18 – 20 %', ['18 – 20 % = 19 from percent, exactly, 17.5..20.5']],
		['18 to 20 per cent', ['18 to 20 per cent = 19 from percent, exactly, 17.5..20.5']],
		['about 18-20% of it', ['about 18-20% = 19 from percent, about, 17.1..21']],
		['up to 15-20 km', ['up to 15-20 km = 17.5 from km, up to, 0..20']],
		['40–45,000 sq km', ['40–45,000 sq km = 42500 from km2, exactly, 39500..45500']],
		['18 to 20 thousand hectares', ['18 to 20 thousand hectares = 190 from ha, exactly, 175..205']],
		[
			'since November 1 or about 22 square km a day',
			['about 22 square km = 22 from km2, about, 20.9..23.1']
		],
		['three or four kilometres', ['three or four kilometres = 3.5 from km, exactly, 2.85..4.2']],
		[
			'Estimates range from 18% to 20%.',
			['from 18% to 20% = 19 from percent, exactly, 17.5..20.5']
		],
		[
			'It grew from 12% to 18%.',
			['12% = 12 from percent, exactly, 11.5..12.5', '18% = 18 from percent, exactly, 17.5..18.5']
		],
		[
			'from 12% to 18%',
			['12% = 12 from percent, exactly, 11.5..12.5', '18% = 18 from percent, exactly, 17.5..18.5']
		],
		[
			'It shrank from about 1,200 to about 450 sq km.',
			[
				'about 1,200 = 1200 from km2, about, 1140..1260',
				'about 450 sq km = 450 from km2, about, 427.5..472.5'
			]
		],
		[
			'It shrank to 450 sq km from 1,376 sq km.',
			[
				'450 sq km = 450 from km2, exactly, 445..455',
				'1,376 sq km = 1376 from km2, exactly, 1375.5..1376.5'
			]
		],
		[
			'roughly 200 of the 1,300 square kilometres',
			[
				'roughly 200 = 200 from km2, roughly, 190..210',
				'1,300 square kilometres = 1300 from km2, exactly, 1250..1350'
			]
		],
		[
			'between 1,000 and 1,100 sq km (386–425 sq mi)',
			[
				'between 1,000 and 1,100 sq km = 1050 from km2, exactly, 950..1150 + 386–425 sq mi = 1050.24 from mi2, exactly, 998.44..1102.04'
			]
		],
		[
			'It grew from 65 sq km on May 23 to 124.68 sq km.',
			[
				'65 sq km = 65 from km2, exactly, 64.5..65.5',
				'124.68 sq km = 124.68 from km2, exactly, 124.675..124.685'
			]
		],
		['112.000-115.000 sq km', ['112.000-115.000 sq km = 113500 from km2, exactly, 111500..115500']],
		['0-20 km', ['0-20 km = 10 from km, exactly, 0..20.5']]
	])('%s', (text, expected) => expect(readingsIn(text)).toEqual(expected));
});
