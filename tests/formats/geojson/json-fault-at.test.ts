import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFaultAt } from '../../../src/lib/formats/geojson/json-fault-at';

const isJson = (text: string) => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};

describe('where a text stops being JSON', () => {
	it.each<[string, number]>([
		['[1,NaN]', 3],
		['[1,,2]', 3],
		['[1,]', 3],
		['{"a":1,}', 7],
		['{"a" 1}', 5],
		['{a:1}', 1],
		["{'a':1}", 1],
		['[01]', 2],
		['[1.]', 2],
		['[+1]', 1],
		['[.5]', 1],
		['[-]', 1],
		['["a\nb"]', 3],
		['["\\x"]', 2],
		['["\\u12"]', 2],
		['[1 2]', 3],
		['[1}', 2],
		['[1', 2],
		['', 0],
		['tru', 0],
		['1 1', 2],
		['-Infinity', 0],
		['/* */1', 0]
	])('%j at %d', (text, at) => expect(jsonFaultAt(text)).toBe(at));

	it('is nowhere exactly where the engine reads it', () => {
		const scraps = fc.constantFrom(
			...[
				'{',
				'}',
				'[',
				']',
				',',
				':',
				'"a"',
				'"',
				'\\',
				'1',
				'-',
				'.5',
				'e9',
				'0',
				'true',
				'null'
			],
			...['NaN', ' ', '\n', '\u0000', 'é', '🙂', '\ud800', '"\\u00e9"', '"\\"']
		);
		const text = fc.oneof(
			fc.array(scraps, { maxLength: 12 }).map((parts) => parts.join('')),
			fc.json(),
			fc.tuple(fc.json(), fc.nat(), scraps).map(([json, at, scrap]) => {
				const cut = at % (json.length + 1);
				return json.slice(0, cut) + scrap + json.slice(cut);
			})
		);
		fc.assert(
			fc.property(text, (text) => {
				expect(jsonFaultAt(text) === null, text).toBe(isJson(text));
			}),
			{ numRuns: 5000 }
		);
	});

	it('stands up to a million brackets', () => {
		expect(jsonFaultAt('['.repeat(1e6))).toBe(1e6);
		expect(jsonFaultAt(`${'['.repeat(1e5)}${']'.repeat(1e5)}`)).toBeNull();
	});

	it('takes a long text', () => {
		expect(jsonFaultAt(`["${'a'.repeat(5e6)}"]`)).toBeNull();
	});
});
