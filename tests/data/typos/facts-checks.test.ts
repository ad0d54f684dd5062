// What each check of the facts says: single slips, each with its file, line and what was expected.
import { afterAll, describe, expect, it } from 'vitest';
import { checkPlaceTable } from '../../../data/build/check/facts.ts';
import { Problems } from '../../../data/build/check/problems.ts';
import { checkSides } from '../../../data/build/check/settlements.ts';
import { readFacts } from '../../../data/build/facts.ts';
import { TablesCopy } from './tables-copy.ts';

const copy = new TablesCopy();
afterAll(() => copy.remove());

const line = 'data/facts/line-of-contact-2025-02-12.csv';
const settlements = 'data/facts/settlement-control-2025-02-12.csv';
const areas = 'data/facts/reference-areas.csv';
const compared = 'data/facts/compared-areas.csv';
const sources = 'data/facts/area-sources.csv';
const datedLine = 'data/facts/dated/line-of-contact-2024-09-06.csv';
const datedSettlements = 'data/facts/dated/settlement-control-2025-03-12.csv';
const series = 'data/facts/held-area-by-day.csv';
const published = 'data/facts/published-figures.csv';
const verdictOn = (file: string, from: RegExp | string, to: string) => {
	const text = copy.texts.get(file)!;
	const typed = text.replace(from, to);
	expect(typed).not.toBe(text);
	return copy.verdictWith(file, typed);
};

describe('a slip that cannot be right', () => {
	it.each([
		[
			'a latitude 0.1° off',
			line,
			'main,45,Hulyaypole,UA,47.66685',
			'main,45,Hulyaypole,UA,47.76685',
			'line-of-contact-2025-02-12.csv:46: Hulyaypole (UA) at 47.76685, 36.25576, expected Hulyaypole (UA) at 47.66685, 36.25576'
		],
		[
			'another name at a place',
			line,
			'main,45,Hulyaypole',
			'main,45,Hulyaipole',
			'line-of-contact-2025-02-12.csv:46: Hulyaipole (UA) at 47.66685, 36.25576, expected Hulyaypole (UA) at 47.66685, 36.25576'
		],
		[
			'a distance of 80 km',
			line,
			'155,8,1\n',
			'155,80,1\n',
			'line-of-contact-2025-02-12.csv:46: distance_km: Invalid value: Expected <=40 but received 80'
		],
		[
			'a bearing turned round',
			line,
			'245,2,0\n',
			'65,20,0\n',
			'line-of-contact-2025-02-12.csv:12: main 11 (Kakhovka) is 29.9 km from the row before, expected 0.1 to 20 km'
		],
		[
			'half kilometres where there are none',
			line,
			'155,8,1\n',
			'155,8.5,1\n',
			'line-of-contact-2025-02-12.csv:46: distance_km: expected steps of 0.5 km below 4 km, else of 1 km'
		],
		[
			'a row lost',
			line,
			/main,45,.*\n/,
			'',
			'line-of-contact-2025-02-12.csv:46: seq: main has 46 here, expected 45'
		],
		[
			'a row twice under two numbers',
			line,
			/(lyptsi),4(,.*)\n/,
			'$1,4$2\n$1,5$2\n',
			'line-of-contact-2025-02-12.csv:136: lyptsi 5 (Strilecha) is 0.0 km from the row before, expected 0.1 to 9 km'
		],
		[
			'two rows exchanged',
			line,
			/main,38,(.*)\nmain,39,(.*)\n/,
			'main,38,$2\nmain,39,$1\n',
			'line-of-contact-2025-02-12.csv:40: main 39 (Orikhiv) leads back, expected it before the row above'
		],
		[
			'a settlement elsewhere',
			settlements,
			'Balky,UA,47.38596',
			'Balky,UA,46.38596',
			'settlement-control-2025-02-12.csv:14: Balky is 112 km from the line, expected at most 20 km'
		],
		[
			'a region lost',
			areas,
			/UA-14,.*\n/,
			'',
			'reference-areas.csv:49: expected a row for UA-14 Donetsk Oblast'
		],
		[
			'a total off by 60,000',
			areas,
			'603628',
			'663628',
			'reference-areas.csv:2: UA has 663628 km², expected about 603543 km², the sum of its regions'
		],
		[
			'an id twice',
			areas,
			'UA-05,',
			'UA-07,',
			'reference-areas.csv:14: the id UA-07 is that of line 13'
		],
		[
			'a region that is none',
			areas,
			'RU-VOR,',
			'RU-VRO,',
			'reference-areas.csv:36: RU-VRO is oblast, expected the id of a region'
		],
		[
			'an area of 0',
			compared,
			',301340,',
			',0,',
			'compared-areas.csv:70: area_km2: expected an area above 0'
		],
		[
			'a compared area without a source',
			compared,
			'Італія,cia',
			'Італія,cai',
			'compared-areas.csv:70: IT is from cai, expected an id of area-sources.csv'
		],
		[
			'more land than there is area',
			compared,
			'6446,5047,',
			'6446,50470,',
			'compared-areas.csv:377: US-DE has 50470 km² of land, expected less than 6446 km²'
		],
		[
			'a compared area of a region',
			compared,
			'IT,Italy',
			'UA-14,Italy',
			'compared-areas.csv:70: UA-14 stands in reference-areas.csv:5, too'
		],
		[
			'one name for two areas',
			compared,
			'IT,Italy',
			'IT,Malaysia',
			'compared-areas.csv:70: “Malaysia” stands in compared-areas.csv:65, too'
		],
		[
			'a source without an address',
			sources,
			'www.istat.it/',
			'www istat.it/',
			'area-sources.csv:13: address: expected an address without its protocol'
		],
		[
			'a source twice',
			sources,
			'istat,2011',
			'insee,2011',
			'area-sources.csv:13: the id insee is that of line 12'
		],
		[
			'a latitude on a further day, against the other rows',
			datedLine,
			'Sudzha,RU,51.191',
			'Sudzha,RU,51.291',
			'line-of-contact-2024-09-06.csv:193: Sudzha (RU) at 51.291, 35.271, expected Sudzha (RU) at 51.191, 35.271'
		],
		[
			'a settlement on a further day, against the other days',
			datedSettlements,
			'Balky,UA,47.38596',
			'Balky,UA,47.38569',
			'settlement-control-2025-03-12.csv:6: Balky (UA) at 47.38569, 34.93132, expected Balky (UA) at 47.38596, 34.93132'
		],
		[
			'a day of the series twice',
			series,
			'2024-12-27',
			'2024-12-28',
			'held-area-by-day.csv:918: date: 2024-12-28 stands after 2024-12-28, expected a later day'
		],
		[
			'a day that no calendar has',
			series,
			'2024-12-27',
			'2024-02-30',
			'held-area-by-day.csv:917: date: expected a day such as 2024-09-06'
		],
		[
			'a cell of the series lost',
			series,
			'2024-12-27,26427,17897',
			'2024-12-27,26427,',
			'held-area-by-day.csv:917: UA-14: is no number'
		],
		[
			'a digit of the series off, against the days around',
			series,
			'2024-12-27,26427,17897',
			'2024-12-27,26427,17397',
			'held-area-by-day.csv:917: UA-14: 17397 km² between 17883 and 17897 km² on the days before and after'
		],
		[
			'more of a region than there is',
			series,
			'2024-12-27,26427,17897',
			'2024-12-27,26427,78971',
			'held-area-by-day.csv:917: UA-14: 78971 km², expected at most its 26517 km²'
		],
		[
			'a published figure that its other unit belies',
			published,
			'1376,km2,',
			'1736,km2,',
			'published-figures.csv:30: also_value: 531 mi² are 1375 km², expected about the 1736 km² beside it'
		],
		[
			'a unit that is none',
			published,
			'1376,km2,',
			'1376,km,',
			'published-figures.csv:30: unit: Invalid type: Expected ("km2" | "mi2" | "percent") but received "km"'
		],
		[
			'a period that ends before it begins',
			published,
			'2024-08-06,',
			'2034-08-06,',
			'published-figures.csv:27: as_of_to: 2024-10-14 is before 2034-08-06'
		]
	])('%s', (_, file, from, to, fault) => {
		expect(verdictOn(file, from, to).faults).toContain(fault);
	});
});

describe('a slip that could be right', () => {
	it.each([
		[
			'contested ground of 6 km',
			line,
			'185,7,0\n',
			'185,7,6\n',
			`${line}:92: contested_km is 6, accepted was 0 (main, Bilohorivka, UA, 48.92585, 38.24674, 185, 7, 0)`
		],
		[
			'another side',
			settlements,
			'34.93132,Russia',
			'34.93132,Ukraine',
			`${settlements}:14: control is Ukraine, accepted was Russia (Balky, UA, 47.38596, 34.93132, Russia)`
		],
		[
			'an area one digit off',
			areas,
			',26517,',
			',26577,',
			`${areas}:5: area_km2 is 26577, accepted was 26517 (UA-14, Donetsk Oblast, oblast, 26517)`
		],
		[
			'a compared area one digit off',
			compared,
			',301340,',
			',301840,',
			`${compared}:70: area_km2 is 301840, accepted was 301340 (IT, Italy, 301340, , Італія, cia, )`
		],
		[
			'a spelling',
			'data/spellings.yaml',
			'Харьков]',
			'Харков]',
			'data/spellings.yaml:5: value is Харков, accepted was Харьков (Kharkiv, Харьков)'
		],
		[
			'a region of a group',
			'data/dossier.yaml',
			'[UA-09, UA-14, UA-23, UA-65]',
			'[UA-09, UA-14, UA-23, UA-63]',
			'data/dossier.yaml:65: value is UA-63, accepted was UA-65 (compareGroups.[annexed-four].regions, UA-65)'
		],
		[
			'rows of a group in another order',
			'data/dossier.yaml',
			'[UA-09, UA-14, UA-23, UA-65]',
			'[UA-14, UA-09, UA-23, UA-65]',
			'data/dossier.yaml:65: compareGroups.[annexed-four].regions, UA-14: expected compareGroups.[annexed-four].regions, UA-09 here'
		]
	])('%s', (_, file, from, to, change) => {
		const { faults, changes } = verdictOn(file, from, to);
		expect(faults).toEqual([]);
		expect(changes).toEqual([change]);
	});

	it('is named by the line of its key, over sentences, too', () => {
		expect(verdictOn('data/dossier.yaml', 'question:', 'qusetion:').changes).toEqual(
			['en', 'uk'].map(
				(key) =>
					`data/dossier.yaml:6: path is qusetion.${key}, accepted was question.${key} (question.${key}, …)`
			)
		);
	});
});

describe('against what is known elsewhere', () => {
	const facts = readFacts('2025-02-12');
	const cities = [
		...facts.settlements,
		{ place: 'Miluvatka', country: 'UA', lat: 49.33989, lon: 38.16781 }
	].map(({ place: name, country, lat, lon }) => ({
		name,
		country,
		at: [lon, lat] as [number, number]
	}));
	const problemsWith = (change: Partial<(typeof facts.settlements)[number]>) => {
		const problems = new Problems();
		const changed = facts.settlements.map((row) =>
			row.place === 'Balky' ? { ...row, ...change } : row
		);
		checkPlaceTable({ ...facts, settlements: changed }, cities, problems);
		return problems.all;
	};

	it('a settlement has the coordinates that GeoNames has', () => {
		expect(problemsWith({})).toEqual([]);
		expect(problemsWith({ lat: 47.38569 })).toEqual([
			'settlement-control-2025-02-12.csv:14: Balky (UA) at 47.38569, 34.93132, expected Balky (UA) at 47.38596, 34.93132'
		]);
		expect(problemsWith({ place: 'Blaky' })).toEqual([
			'settlement-control-2025-02-12.csv:14: Blaky (UA) at 47.38596, 34.93132, expected Balky (UA) at 47.38596, 34.93132'
		]);
		// One that it does not have, such as a village: nothing is known against it.
		expect(problemsWith({ place: 'Balochky', lat: 47.4 })).toEqual([]);
	});

	it('a settlement far from its own side is named, however few are', () => {
		const problems = new Problems();
		const [settlement] = facts.settlements;
		checkSides([{ settlement: settlement!, found: 'Ukraine', awayKm: 2.9 }], facts, problems);
		expect(problems.all).toEqual([]);
		checkSides([{ settlement: settlement!, found: 'Ukraine', awayKm: 3.1 }], facts, problems);
		expect(problems.all).toEqual([
			expect.stringMatching(
				/^settlement-control-2025-02-12\.csv:2: .* is Russia, but falls on Ukraine ground/
			)
		]);
	});
});
