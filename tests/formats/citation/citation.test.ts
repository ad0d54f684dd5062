// Citations are read by programs that are not ours, whatever stands in a title.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateParts } from '../../../src/lib/formats/citation/field';
import { citationFormats } from '../../../src/lib/formats/citation/write-citation';
import type { CitedWork } from '../../../src/lib/model/citation';
import { hostileText } from '../../fixtures/hostile-text';

const data: CitedWork = {
	kind: 'data',
	title: 'Held territory by day: “Kursk” & 20 % of {Ukraine} -- net',
	author: null,
	publisher: 'Salient',
	published: '2026-11-28',
	version: '0.3.0, data 1f3c00ab12cd',
	url: 'https://example.org/salient/?day=2024-09-06#time',
	accessed: '2026-11-28',
	note: 'As of 12 February 2025',
	language: 'en'
};
const article: CitedWork = {
	...data,
	kind: 'news',
	title: 'Обмін територіями',
	author: 'Олена Абасова',
	publisher: 'The Vaultz News',
	published: '2025-02-12/2025-02-13',
	version: null,
	url: 'https://example.com/2025/02/12/a%20b',
	accessed: null,
	note: null,
	language: 'uk'
};
const names = Object.keys(citationFormats) as (keyof typeof citationFormats)[];
const written = (name: keyof typeof citationFormats, ...works: CitedWork[]) =>
	citationFormats[name].write(works);

interface Read {
	readonly title?: string;
	readonly URL: string;
	readonly publisher?: string;
	readonly 'container-title'?: string;
	readonly author?: readonly { literal?: string; family?: string; given?: string }[];
	readonly issued?: { 'date-parts': readonly (readonly number[])[] };
	readonly accessed?: { 'date-parts': readonly (readonly number[])[] };
	readonly language?: string;
}
/** Told what it is: else it is guessed from the text, titles included. */
const typeOf = { bibtex: '@biblatex/text', ris: '@ris/file', csl: '@else/json' } as const;
const read = (text: string, name: keyof typeof citationFormats) =>
	new Cite(text, { forceType: typeOf[name] }).data as readonly Read[];
const publisherOf = (item: Read) => item.publisher ?? item['container-title'];

/** Controls but for those that end lines and indent them, and signs of format but for joiners. */
const unseen = /(?![\t\r\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Sign by sign: blanks, controls and line ends as one blank, and without signs of format. */
function onOneLine(text: string): string {
	const seen = Array.from(text).filter((sign) => /[\P{Cf}\u200c\u200d]/u.test(sign));
	const signs = seen.map((sign) => (/[\s\p{Z}\p{Cc}]/u.test(sign) ? ' ' : sign));
	const blankOnce = signs.filter((sign, at) => sign !== ' ' || signs[at - 1] !== ' ');
	return blankOnce.join('').trim();
}

describe.each(names)('%s', (name) => {
	it.each([data, article])('gives a library $kind, title, date and address', (work) => {
		const [item, ...more] = read(written(name, work), name);
		expect(more).toEqual([]);
		expect(item!.title).toBe(work.title);
		expect(item!.URL).toBe(work.url);
		expect(publisherOf(item!)).toBe(work.publisher);
		// The library takes a newspaper's day from elsewhere in RIS than reference managers do.
		const issued = item!.issued?.['date-parts'].at(-1);
		const known = name === 'ris' && work.kind === 'news' ? 1 : 3;
		expect(issued).toEqual(dateParts(work.published!.split('/').at(-1)!).slice(0, known));
		expect(item!.accessed?.['date-parts'][0]).toEqual(work.accessed ? [2026, 11, 28] : undefined);
		expect(item!.language).toBe(work.language);
	});

	it('takes a word for one that a soft hyphen, a joiner or a mark of direction stands in', () => {
		const title = 'вій\u00ADна \u202E абв\u202C می\u200Cخواهم\u0000\u2028x';
		const [item] = read(written(name, { ...data, title }), name);
		expect(item!.title).toBe('війна абв می\u200Cخواهم x');
	});

	it('holds several, in their order', () => {
		const items = read(written(name, article, data), name);
		expect(items.map(({ URL }) => URL)).toEqual([article.url, data.url]);
	});

	it('gives back what stands in its fields, and is one record whatever that is', () => {
		fc.assert(
			fc.property(hostileText, hostileText, hostileText, (title, publisher, note) => {
				const work = { ...data, title: `A${title}`, publisher: `B${publisher}`, note: `C${note}` };
				const text = written(name, work);
				expect(text).not.toMatch(unseen);
				const items = read(text, name);
				expect(items).toHaveLength(1);
				expect(items[0]!.title).toBe(onOneLine(work.title));
				expect(publisherOf(items[0]!)).toBe(onOneLine(work.publisher));
				expect(items[0]!.URL).toBe(work.url);
			}),
			{ numRuns: 2000 }
		);
	});

	it('leads to the address, whatever stands in that', () => {
		fc.assert(
			fc.property(hostileText, (part) => {
				// The library takes an address for one that is not yet written with escapes if it has signs like %2F alone.
				const word = encodeURIComponent(`і${part.toWellFormed()}`);
				const href = `https://example.org/(a)/?q=${word}#${word}`;
				const items = read(written(name, { ...data, url: href }), name);
				expect(items).toHaveLength(1);
				expect(items[0]!.URL).toBe(href);
			}),
			{ numRuns: 2000 }
		);
	});
});

describe('BibTeX', () => {
	const key = (over: Partial<CitedWork>) =>
		/^@misc\{([a-z0-9-]+),\n/.exec(written('bibtex', { ...data, ...over }))?.[1];

	it('names each work by a key of its own, which stays', () => {
		const keys = [data, article, { ...data, url: `${data.url}2` }, { ...data, title: 'Ще' }].map(
			key
		);
		expect(keys).not.toContain(undefined);
		expect(new Set(keys).size).toBe(4);
		expect(key({})).toBe(key({ accessed: '2026-12-24' }));
		expect(key({})).toMatch(/^salient-2026-held-[a-z0-9]{4}$/);
	});
});

describe('RIS', () => {
	it('has a tag at the start of each line, and no other sign before it', () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				const work = { ...article, title: text, author: text, publisher: text, note: text };
				const lines = written('ris', work).split('\r\n');
				expect(lines.at(-1)).toBe('');
				for (const line of lines.slice(0, -1))
					expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
			}),
			{ numRuns: 2000 }
		);
	});
});

describe('what is not known', () => {
	const bare = { ...data, title: null, published: null, version: null, accessed: null, note: null };
	it.each(names)('is left out of %s', (name) => {
		const text = written(name, bare);
		expect(text).not.toMatch(/null|undefined|NaN/);
		const [item] = read(text, name);
		expect(item).toMatchObject({ URL: data.url });
		for (const key of ['title', 'author', 'issued', 'accessed'] as const)
			expect(item![key]).toBeUndefined();
	});
});
