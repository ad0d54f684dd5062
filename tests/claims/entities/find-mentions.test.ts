import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findMentions } from '../../../src/lib/claims/entities/find-mentions';
import { indexOf } from '../../../src/lib/claims/entities/gazetteer-index';
import { tokensOf } from '../../../src/lib/claims/text/tokens';
import type { Gazetteer } from '../../../src/lib/model/gazetteer';

const gazetteer = parse(readFileSync('data/gazetteer.yaml', 'utf8')) as Gazetteer;

/** Words, what they stand for, and as what. */
function mentions(text: string): string[] {
	const tokens = tokensOf(text);
	return findMentions(tokens, indexOf(gazetteer)).map(({ start, end, places, holder, kind }) => {
		const words = text.slice(tokens[start]!.start, tokens[end - 1]!.end);
		return `${words}: ${kind} ${places?.join('+') ?? '-'} ${holder ?? '-'}`;
	});
}

describe('names in a sentence', () => {
	it.each([
		['Russia’s western Kursk region', ['Russia’s western Kursk region: name RU-KRS -']],
		['Donetsk and Luhansk regions', ['Donetsk and Luhansk regions: name UA-09+UA-14 -']],
		[
			'Russian ground forces in Kherson',
			['Russian ground forces: force - RU', 'Kherson: name UA-65 -']
		],
		['occupied Ukrainian territory', ['Ukrainian territory: land UA UA']],
		['eastern Ukraine', ['Ukraine: name  -']],
		['Kherson city', ['Kherson city: name  -']],
		['the Kyiv region and Kyiv', ['Kyiv region: name UA-32 -', 'Kyiv: name - UA']],
		['Crimea', ['Crimea: name UA-40+UA-43 -']],
		['Zaporozhye Oblast', ['Zaporozhye Oblast: name UA-23 -']],
		['70% of Donetsk, 99% of Luhansk', ['Donetsk: name UA-14 -', 'Luhansk: name UA-09 -']],
		['a kursk of russia', []]
	])('%s', (text, expected) => {
		expect(mentions(text)).toEqual(expected);
	});
});

describe('the gazetteer', () => {
	const regions = JSON.parse(readFileSync('data/layers/regions.geojson', 'utf8')) as {
		features: { properties: { id: string } }[];
	};
	const ids = regions.features.map(({ properties }) => properties.id);

	it('names every region of the layers, and no other', () => {
		const named = new Set(gazetteer.places.flatMap(({ places }) => places));
		expect([...named].filter((id) => id.includes('-')).sort()).toEqual([...ids].sort());
	});

	it('has each spelling of a place and of a size once', () => {
		for (const list of [gazetteer.places, gazetteer.sizes]) {
			const names = list.flatMap((entry) => [...entry.names]);
			expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
		}
	});
});
