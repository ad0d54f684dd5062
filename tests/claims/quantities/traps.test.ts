import { describe, expect, it } from 'vitest';
import { readingsIn } from './readings-in';

describe('what is no quantity of ground', () => {
	it.each([
		'20 km/h and 50 miles per hour',
		'a 155 mm shell, an F-16, a T-72 and a 2S19',
		'$500bn, $20 million and 20 million euros',
		'a 100-day goal within 24 hours of Feb. 12, 2014',
		'110 brigades and 60,000 troops',
		'112,000 square metres and 300 sq m',
		'a percent, a square kilometre, per square kilometre',
		'the third time in a third country, the second half of 2024',
		'half an hour, a quarter century, half of the day, a third of an hour',
		'half-hearted, fifth-generation, third-largest',
		'almost all day, almost all the time',
		'44% less ground than in August, 25 percent more than the year before',
		'one in five',
		'three times the speed of sound, twice as many troops',
		"twice the size of Ukraine's army, the size of the Russian army",
		'larger than expected, bigger than ever',
		'a fate similar to Portugal, close to Belgium',
		'12,13,14 km and 99999999999999999999 km',
		'−5% and -5%',
		'+380 44 123 45 67',
		'the U.S. of 2022',
		'the area of Belgium',
		'F-16 km, T-72 km'
	])('%s', (text) => expect(readingsIn(text)).toEqual([]));
});
