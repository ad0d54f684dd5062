import { describe, expect, it } from 'vitest';
import { readingsIn } from './readings-in';

describe('what tells one quantity', () => {
	it.each([
		[
			'17% of Ukraine, about 103,000 sq km (40,000 square miles)',
			[
				'17% = 17 from percent, exactly, 16.5..17.5 + about 103,000 sq km = 103000 from km2, about, 100940..105060 + 40,000 square miles = 103600 from mi2, about, 98419.5..108780'
			]
		],
		[
			'just under 20 percent of Ukraine, or more than 112,000 square kilometres',
			[
				'just under 20 percent = 20 from percent, just under, 19..20 + more than 112,000 square kilometres = 112000 from km2, more than, 112000..113000'
			]
		],
		[
			'nearly 20 percent of Ukrainian territory, equivalent to over 112,000 square kilometers, while Ukraine holds',
			[
				'nearly 20 percent = 20 from percent, nearly, 19..20 + over 112,000 square kilometers = 112000 from km2, over, 112000..113000'
			]
		],
		[
			'112,000 sq km – about 20% of the country – and more',
			[
				'112,000 sq km = 112000 from km2, exactly, 111500..112500 + about 20% = 20 from percent, about, 19..21'
			]
		],
		[
			'450 sq km (174 sq miles), an area the size of Andorra',
			[
				'450 sq km = 450 from km2, exactly, 445..455 + 174 sq miles = 450.658 from mi2, exactly, 449.363..451.953 + the size of Andorra = 1 from times, exactly, 0.9..1.1 of andorra (Andorra)'
			]
		],
		[
			'45,000 ha (450 sq km)',
			['45,000 ha = 450 from ha, exactly, 445..455 + 450 sq km = 450 from km2, exactly, 445..455']
		],
		[
			'approximately 2.5 kilometers (1.5 miles)',
			[
				'approximately 2.5 kilometers = 2.5 from km, approximately, 2.375..2.625 + 1.5 miles = 2.41402 from mi, approximately, 2.29332..2.53472'
			]
		],
		[
			'450 square kilometres—less than 0.003% of Russia',
			[
				'450 square kilometres = 450 from km2, exactly, 445..455 + less than 0.003% = 0.003 from percent, under, 0..0.003'
			]
		],
		[
			'500 square kilometres or 193 square miles',
			[
				'500 square kilometres = 500 from km2, exactly, 475..525 + 193 square miles = 499.868 from mi2, exactly, 498.573..501.163'
			]
		],
		[
			'20 percent of its land, which is roughly 45,000 square miles',
			[
				'20 percent = 20 from percent, exactly, 19..21 + roughly 45,000 square miles = 116549 from mi2, roughly, 110722..122377'
			]
		],
		[
			'593 sq km of Kursk, or 40% of Kursk',
			['593 sq km = 593 from km2, exactly, 592.5..593.5 + 40% = 40 from percent, exactly, 38..42']
		],
		[
			'593 sq km, i.e. 40% of the salient',
			['593 sq km = 593 from km2, exactly, 592.5..593.5 + 40% = 40 from percent, exactly, 38..42']
		],
		[
			'20% of Ukraine, while Ukraine holds 450 sq km in Kursk',
			['20% = 20 from percent, exactly, 19..21', '450 sq km = 450 from km2, exactly, 445..455']
		],
		[
			'20% of Ukraine, Ukraine 450 sq km in Kursk',
			['20% = 20 from percent, exactly, 19..21', '450 sq km = 450 from km2, exactly, 445..455']
		],
		[
			'20% of Ukraine, 450 sq km in Kursk',
			['20% = 20 from percent, exactly, 19..21', '450 sq km = 450 from km2, exactly, 445..455']
		],
		[
			'20% of Ukraine and 450 sq km of Kursk',
			['20% = 20 from percent, exactly, 19..21', '450 sq km = 450 from km2, exactly, 445..455']
		],
		[
			'70% of Donetsk, 99% of Luhansk and 75% of Kherson',
			[
				'70% = 70 from percent, exactly, 66.5..73.5',
				'99% = 99 from percent, exactly, 98.5..99.5',
				'75% = 75 from percent, exactly, 74.5..75.5'
			]
		],
		[
			'1,000 sq km in Kursk and 500 sq km in Belgorod',
			[
				'1,000 sq km = 1000 from km2, exactly, 950..1050',
				'500 sq km = 500 from km2, exactly, 475..525'
			]
		],
		[
			'about 1,376 sq km, less than half of which',
			[
				'about 1,376 sq km = 1376 from km2, about, 1348.48..1403.52',
				'less than half = 50 from percent, under, 0..50'
			]
		],
		['1,376 sq km, 40% less than before', ['1,376 sq km = 1376 from km2, exactly, 1375.5..1376.5']],
		[
			'1,376 sq km, compared with 5% in May',
			[
				'1,376 sq km = 1376 from km2, exactly, 1375.5..1376.5',
				'5% = 5 from percent, exactly, 4.75..5.25'
			]
		],
		[
			'The 112,000 sq km it holds is about 20%',
			[
				'112,000 sq km = 112000 from km2, exactly, 111500..112500',
				'about 20% = 20 from percent, about, 19..21'
			]
		],
		[
			'5 km, 20 sq km',
			['5 km = 5 from km, exactly, 4.75..5.25', '20 sq km = 20 from km2, exactly, 19..21']
		],
		[
			'about 450 sq km (5%)',
			[
				'about 450 sq km = 450 from km2, about, 427.5..472.5 + 5% = 5 from percent, exactly, 4.75..5.25'
			]
		],
		[
			'over 450 sq km (170 sq mi)',
			[
				'over 450 sq km = 450 from km2, over, 450..500 + 170 sq mi = 440.298 from mi2, over, 427.348..466.198'
			]
		],
		[
			'two thirds (66%) of it',
			[
				'two thirds = 66.6667 from percent, exactly, 63.3333..70',
				'66% = 66 from percent, exactly, 65.5..66.5'
			]
		],
		[
			'a third of Donetsk: about 7,000 sq km',
			[
				'a third = 33.3333 from percent, exactly, 31.6667..35 + about 7,000 sq km = 7000 from km2, about, 6650..7350'
			]
		],
		[
			'1,000 sq km (386 sq mi) and Russia 112,000 sq km',
			[
				'1,000 sq km = 1000 from km2, exactly, 950..1050 + 386 sq mi = 999.735 from mi2, exactly, 998.44..1001.03',
				'112,000 sq km = 112000 from km2, exactly, 111500..112500'
			]
		]
	])('%s', (text, expected) => expect(readingsIn(text)).toEqual(expected));
});
