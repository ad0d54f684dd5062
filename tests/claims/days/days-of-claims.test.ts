import { expect, it } from 'vitest';
import { readClaims } from '../../../src/lib/claims/read-claims';
import { shippedClaimFacts } from '../../fixtures/claim-facts';

const { gazetteer } = shippedClaimFacts();

/** Which days each claim of a text is read to be of. */
const daysIn = (text: string, articleDate: string) =>
	readClaims(text, { gazetteer, articleDate, asOf: '2026-11-01' }).map(
		({ date }) => `${date.from} ${date.to}`
	);

it.each([
	[
		'Russia took 505 sq km of Ukraine in November, up from the 460 sq km captured in October.',
		['2025-11-01 2025-11-30', '2025-10-01 2025-10-31']
	],
	[
		'It was the most since August, when Russian forces seized 594 sq km of Ukraine.',
		['2025-08-01 2025-08-31']
	],
	[
		'Ukraine said Monday its forces had recaptured 14 sq km from Russian forces in the south over the last week.',
		['2025-12-01 2025-12-08']
	],
	[
		'Kyiv has now retaken 205 sq km of Ukraine since early June, the minister said.',
		['2025-06-01 2025-12-08']
	],
	['All of 2024 brought Russia 4,100 sq km of Ukraine.', ['2024-01-01 2024-12-31']],
	[
		'Ukraine regained 300 sq km and 450 sq km of its land in October and November respectively.',
		['2025-10-01 2025-10-31', '2025-11-01 2025-11-30']
	],
	["Ukraine took 1,250 sq km of Russia in last year's surprise attack.", ['2024-01-01 2024-12-31']],
	['May 2025:\n— taken by Russia in Ukraine: 197 km²', ['2025-05-01 2025-05-31']],
	[
		'Ukraine has lost more than 40% of the territory it took in the Kursk region in August.',
		['2025-12-08 2025-12-08']
	]
])('reads the days of “%s”', (text, days) => {
	expect(daysIn(text, '2025-12-08')).toEqual(days);
});
