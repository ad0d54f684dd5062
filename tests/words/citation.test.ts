import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { CitedWork } from '../../src/lib/model/citation';
import type { Language } from '../../src/lib/model/language';
import { baseLocale, overwriteGetLocale } from '../../src/lib/paraglide/runtime';
import { citationText } from '../../src/lib/words/publish/citation-text';
import { type CitedHere, citedWorks } from '../../src/lib/words/publish/cited-works';
import { reported } from '../fixtures/dossier';
import { hostileText } from '../fixtures/hostile-text';

afterEach(() => overwriteGetLocale(() => baseLocale));

const here: CitedHere = {
	kind: 'data',
	title: 'How big is that?',
	asOf: '2025-02-12',
	note: null,
	url: 'https://salient.example/compare/?c=a',
	figure: null
};
function works(over: Partial<CitedHere> = {}, language: Language = 'en') {
	overwriteGetLocale(() => language);
	const by = { version: '0.3.0', dataHash: '1f3c00ab12cd', today: '2026-11-28', language };
	return citedWorks({ ...here, ...over }, by);
}
const text = (over: Partial<CitedHere> = {}, language: Language = 'en') =>
	citationText(works(over, language), language);

describe('a citation in words', () => {
	it('says what, by which program and data, as of when, where, and when it was looked at', () => {
		expect(text()).toBe(
			'“How big is that?”. Salient. Version 0.3.0, data 1f3c00ab12cd. As of 12 February 2025. https://salient.example/compare/?c=a (accessed 28 November 2026)\n'
		);
	});

	it('is in the reader’s language', () => {
		expect(text({ title: 'Обмін' }, 'uk')).toBe(
			'«Обмін». Salient. Версія 0.3.0, дані 1f3c00ab12cd. Станом на 12 лютого 2025 року. https://salient.example/compare/?c=a (дата звернення: 28 листопада 2026 року)\n'
		);
		expect(works({}, 'uk')[0]!.language).toBe('uk');
	});

	it('has the article of a reported figure first, and nothing made up for it', () => {
		const figure = reported('told', 450, 'km2', 'about');
		if (figure.receipt.type !== 'article') throw new Error('the figure is of no article');
		const { title, author, publisher, published, url } = figure.receipt;
		const [source, ours, ...more] = works({ figure });
		expect(more).toEqual([]);
		expect(source).toMatchObject({ title, author, publisher, published, url });
		expect(source).toMatchObject({ version: null, accessed: null, note: null, language: 'en' });
		expect(ours!.url).toBe(here.url);
		const [first, second] = text({ figure }).split('\n\n');
		expect(first).toContain(`${author}. “${title}”. ${publisher}, `);
		expect(first!.endsWith(url)).toBe(true);
		expect(second).toContain('Salient');
	});

	it('has a page in its own language, by its publisher, and without the title that it lacks', () => {
		const figure = reported('told', 450, 'km2', 'about');
		const page = {
			publisher: 'Лист',
			title: null,
			published: '2024-08',
			url: 'https://list.example/'
		};
		const more = {
			speaker: null,
			method: null,
			evidence: '450',
			evidenceLanguage: 'uk',
			note: null
		};
		const receipt = {
			type: 'published',
			alsoGivenAs: null,
			pageLanguage: 'uk',
			...page,
			...more
		} as const;
		const [source] = works({ figure: { ...figure, receipt } });
		expect(source).toMatchObject({ ...page, author: null, language: 'uk' });
		expect(text({ figure: { ...figure, receipt } })).toMatch(
			/^Лист, August 2024\. https:\/\/list\.example\/\n/
		);
	});

	it('leaves out a title, an author and a date that nobody knows', () => {
		const bare: CitedWork = {
			...works()[0]!,
			title: null,
			version: null,
			note: null,
			accessed: null
		};
		expect(citationText([bare], 'en')).toBe(`Salient. ${here.url}\n`);
		expect(works({ asOf: null })[0]!.note).toBeNull();
	});

	it('is a line for each, whatever a title says', () => {
		fc.assert(
			fc.property(hostileText, (title) => {
				const lines = text({ title: `A${title}`, note: title }).split(/[\r\n\u0085\u2028\u2029]/);
				expect(lines).toHaveLength(2);
				expect(lines[0]).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
				expect(lines[0]).toContain(here.url);
			}),
			{ numRuns: 2000 }
		);
	});
});
