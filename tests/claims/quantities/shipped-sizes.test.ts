// Comparisons as they are printed, read with the gazetteer that ships.
import { describe, expect, it } from 'vitest';
import { findExpressionGroups } from '../../../src/lib/claims/quantities/find-expressions';
import { tokensOf } from '../../../src/lib/claims/text/tokens';
import { shippedClaimFacts } from '../../fixtures/claim-facts';

const { gazetteer } = shippedClaimFacts();
const comparedIn = (text: string) =>
	findExpressionGroups(text, tokensOf(text), gazetteer)
		.flat()
		.filter(({ quantity }) => quantity === 'ratio')
		.map(({ value, of }) => [value, of]);

describe('a comparison of size', () => {
	it.each([
		['603,628 square kilometres, or three times the size of Italy', 3, 'IT'],
		['At about 490 square miles, it is roughly the size of Los Angeles.', 1, 'los-angeles'],
		['an area as large as the state of Mississippi', 1, 'US-MS'],
		['a swath of Ukraine as big as Ohio', 1, 'US-OH'],
		['nearly the size of Delaware in America', 1, 'US-DE'],
		['nearly the size of the US state of Delaware', 1, 'US-DE'],
		['the size of the U.S. state of Delaware', 1, 'US-DE'],
		['twice as big as Denmark', 2, 'DK'],
		['almost three times as large as Denmark', 3, 'DK'],
		['twice the size of Saarland', 2, 'DE-SL'],
		['as big as the German state of Brandenburg', 1, 'DE-BB'],
		['roughly as big as San Antonio', 1, 'san-antonio'],
		['somewhat bigger than New York City', 1, 'US-NYC'],
		['the size of New York', 1, 'US-NYC'],
		['the size of New York state', 1, 'US-NY'],
		['the size of the state of New York', 1, 'US-NY'],
		['twice the size of the US state of Georgia', 2, 'US-GA'],
		['the size of the country of Georgia', 1, 'GE'],
		['the size of the United States', 1, 'US'],
		['larger than the Netherlands', 1, 'NL'],
		['half the size of Holland', 0.5, 'NL'],
		['twice the size of Britain', 2, 'GB'],
		['a little smaller than England', 1, 'GB-ENG'],
		['bigger than the Isle of Wight', 1, 'isle-of-wight'],
		['three times the size of Washington, D.C.', 3, 'washington-dc'],
		['half the size of Russia', 0.5, 'RU'],
		['the size of Papua New Guinea', 1, 'PG'],
		['the size of New Mexico', 1, 'US-NM'],
		['the size of Mexico City', 1, 'mexico-city'],
		['the size of Northern Ireland', 1, 'GB-NIR'],
		['the size of St. Petersburg', 1, 'st-petersburg'],
		['the size of Los Angeles County', 1, 'los-angeles-county'],
		['a Luxembourg-sized area', 1, 'LU'],
		['the size of the Poltava region', 1, 'UA-53'],
		['almost twice as big as Italy', 2, 'IT'],
		['an area bigger than Greece', 1, 'GR'],
		['a little larger than France without its overseas parts', 1, 'FR'],
		['as big as all of Hungary', 1, 'HU'],
		['roughly the size of the island of Crete', 1, 'crete'],
		['half the size of the Canadian province of Ontario', 0.5, 'CA-ON'],
		['the size of the Italian island of Sicily', 1, 'IT-82'],
		['four times the size of Greater London', 4, 'GB-LND'],
		['an area twice the size of the city of Paris', 2, 'paris'],
		['as big as Belgium or the Netherlands', 1, 'BE'],
		['twice as big as Italy and still growing', 2, 'IT']
	])('%s', (text, value, of) => expect(comparedIn(text)).toEqual([[value, of]]));

	it('is read with every spelling of every thing', () => {
		const wrong = gazetteer.sizes.flatMap(({ id, names, figure }) => {
			const right = JSON.stringify([[2, figure && id]]);
			return names
				.flatMap((name) => [`twice the size of ${name} .`, `twice as big as ${name}, he said`])
				.filter((text) => JSON.stringify(comparedIn(text)) !== right);
		});
		expect(wrong).toEqual([]);
	});

	it.each([
		'twice the size of Georgia',
		'the size of the Congo',
		'twice the size of Washington',
		'the size of Gaza City',
		'the size of Chicago and Houston combined',
		'the size of Vermont and New Hampshire',
		'the size of the US states of Vermont and New Hampshire',
		'the size of the Phoenix metropolitan area'
	])('with what may be two things, or is none of the table, has no area: %s', (text) => {
		expect(comparedIn(text).map(([, of]) => of)).toEqual([null]);
	});

	it.each(["twice the size of Germany's army", 'larger than the US military'])(
		'is none of armies: %s',
		(text) => expect(comparedIn(text)).toEqual([])
	);
});
