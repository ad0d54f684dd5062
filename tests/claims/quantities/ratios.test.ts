import { describe, expect, it } from 'vitest';
import { readingsIn } from './readings-in';

describe('comparisons of size', () => {
	it.each([
		[
			'an area the size of Andorra',
			['the size of Andorra = 1 from times, exactly, 0.9..1.1 of andorra (Andorra)']
		],
		[
			'roughly the size of Iceland',
			['roughly the size of Iceland = 1 from times, roughly, 0.9..1.1 of iceland (Iceland)']
		],
		[
			'about as big as Portugal',
			['about as big as Portugal = 1 from times, about, 0.9..1.1 of portugal (Portugal)']
		],
		[
			'almost as large as Portugal',
			['almost as large as Portugal = 1 from times, almost, 0.9..1 of portugal (Portugal)']
		],
		[
			'twice the size of Luxembourg',
			['twice the size of Luxembourg = 2 from times, exactly, 1.8..2.2 of luxembourg (Luxembourg)']
		],
		[
			'nearly twice the size of Luxembourg',
			[
				'nearly twice the size of Luxembourg = 2 from times, nearly, 1.8..2 of luxembourg (Luxembourg)'
			]
		],
		[
			'more than twice the size of Luxembourg',
			[
				'more than twice the size of Luxembourg = 2 from times, more than, 2..2.5 of luxembourg (Luxembourg)'
			]
		],
		[
			'three times the size of Luxembourg',
			[
				'three times the size of Luxembourg = 3 from times, exactly, 2.7..3.3 of luxembourg (Luxembourg)'
			]
		],
		[
			'three times larger than Luxembourg',
			[
				'three times larger than Luxembourg = 3 from times, exactly, 2.7..3.3 of luxembourg (Luxembourg)'
			]
		],
		[
			'five times as large as Andorra',
			['five times as large as Andorra = 5 from times, exactly, 4.5..5.5 of andorra (Andorra)']
		],
		[
			'2.5 times the size of Andorra',
			['2.5 times the size of Andorra = 2.5 from times, exactly, 2.45..2.55 of andorra (Andorra)']
		],
		[
			'half the size of Belgium',
			['half the size of Belgium = 0.5 from times, exactly, 0.45..0.55 of belgium (Belgium)']
		],
		[
			'a third of the size of Belgium',
			[
				'a third of the size of Belgium = 0.333333 from times, exactly, 0.3..0.366667 of belgium (Belgium)'
			]
		],
		[
			'20 percent larger than Luxembourg',
			[
				'20 percent larger than Luxembourg = 1.2 from times, exactly, 1.15..1.25 of luxembourg (Luxembourg)'
			]
		],
		[
			'20% of the size of Luxembourg',
			[
				'20% of the size of Luxembourg = 0.2 from times, exactly, 0.19..0.21 of luxembourg (Luxembourg)'
			]
		],
		[
			'larger than Portugal',
			['larger than Portugal = 1 from times, at least, 1..Infinity of portugal (Portugal)']
		],
		[
			'slightly larger than Portugal',
			['slightly larger than Portugal = 1 from times, over, 1..1.5 of portugal (Portugal)']
		],
		[
			'no bigger than Portugal',
			['no bigger than Portugal = 1 from times, up to, 0..1 of portugal (Portugal)']
		],
		[
			'smaller than Belgium',
			['smaller than Belgium = 1 from times, under, 0..1 of belgium (Belgium)']
		],
		[
			'slightly smaller than Belgium',
			['slightly smaller than Belgium = 1 from times, just under, 0.8..1 of belgium (Belgium)']
		],
		[
			'equal in size to Belgium',
			['equal in size to Belgium = 1 from times, exactly, 0.9..1.1 of belgium (Belgium)']
		],
		[
			'an area comparable to Portugal',
			['comparable to Portugal = 1 from times, exactly, 0.9..1.1 of portugal (Portugal)']
		],
		[
			'equivalent to the size of Andorra',
			['the size of Andorra = 1 from times, exactly, 0.9..1.1 of andorra (Andorra)']
		],
		[
			'comparable to the size of the US state of Virginia',
			[
				'comparable to the size of the US state of Virginia = 1 from times, roughly, 0.9..1.1 of virginia (the US state of Virginia)'
			]
		],
		[
			'twice the combined area of Belgium',
			['twice the combined area of Belgium = 2 from times, exactly, 1.8..2.2 of belgium (Belgium)']
		],
		[
			'a Luxembourg-sized area',
			['Luxembourg-sized = 1 from times, exactly, 0.9..1.1 of luxembourg (Luxembourg)']
		],
		[
			'the size of New York City',
			[
				'the size of New York City = 1 from times, exactly, 0.9..1.1 of new-york-city (New York City)'
			]
		],
		[
			'the size of New York, where',
			['the size of New York = 1 from times, exactly, 0.9..1.1 of new-york (New York)']
		],
		[
			'the size of Bulgaria',
			['the size of Bulgaria = 1 from times, exactly, 0.9..1.1 of ? (Bulgaria)']
		],
		[
			'the size of New Jersey',
			['the size of New Jersey = 1 from times, exactly, 0.9..1.1 of ? (New Jersey)']
		],
		[
			'the size of Belgium and the Netherlands combined',
			[
				'the size of Belgium and the Netherlands combined = 1 from times, exactly, 0.9..1.1 of ? (Belgium and the Netherlands combined)'
			]
		],
		[
			"the size of Belgium's territory",
			[
				"the size of Belgium's territory = 1 from times, exactly, 0.9..1.1 of belgium (Belgium's territory)"
			]
		],
		[
			'the size of the U.S. state of Virginia',
			[
				'the size of the U.S. state of Virginia = 1 from times, exactly, 0.9..1.1 of virginia (the U.S. state of Virginia)'
			]
		],
		[
			'twice the size of the German city of Luxembourg',
			[
				'twice the size of the German city of Luxembourg = 2 from times, exactly, 1.8..2.2 of luxembourg (the German city of Luxembourg)'
			]
		]
	])('%s', (text, expected) => expect(readingsIn(text)).toEqual(expected));
});
