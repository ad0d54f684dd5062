import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../src/lib/claims/judge';
import type { Claim } from '../../src/lib/model/claim';
import type { ClaimFacts } from '../../src/lib/model/judgement';
import type { Language } from '../../src/lib/model/language';
import { baseLocale, overwriteGetLocale } from '../../src/lib/paraglide/runtime';
import { cleanQuote, cleanText } from '../../src/lib/words/evidence/clean-text';
import { type CardInput, evidenceCard } from '../../src/lib/words/evidence/evidence-card';
import {
	escapeMarkdown,
	evidenceMarkdown,
	evidenceText
} from '../../src/lib/words/evidence/write-card';
import { makeClaim, number } from '../claims/make-claim';
import { shippedClaimFacts } from '../fixtures/claim-facts';

let facts: ClaimFacts;
beforeAll(() => {
	facts = shippedClaimFacts();
});
afterEach(() => overwriteGetLocale(() => baseLocale));

const link = 'https://salient.example/check/#c=AQMMMDEy';
const sentence = 'Russia controls about 18 percent of Ukraine, some observers say.';
function card(claim: Claim, rest: Partial<CardInput> = {}, language: Language = 'en') {
	overwriteGetLocale(() => language);
	return evidenceCard({
		judgement: judge(claim, facts),
		sentence,
		correction: null,
		link,
		facts,
		display: { language, unitSystem: 'km2' },
		...rest
	});
}
const share = () => makeClaim([number(18, 'percent', 'about')]);
const spaces = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('a card of evidence', () => {
	it('says what was claimed, the answer, how it was worked out, and by what', () => {
		const text = spaces(evidenceText(card(share())));
		for (const part of [
			`“${sentence}”`,
			'Verdict: fits\n18.6–18.7% of Ukraine’s total area: “about 18 percent” fits (17.1–18.9%).\n',
			'How we worked it out\n  What: territory held (named); who: Russia (named); where: Ukraine (named); when: ',
			'number: “about 18 percent” means 17.1–18.9% (qualifier “about”).\n',
			'  112,300–113,000 km² ÷ 603,628 km² = 18.6–18.7%\n',
			'  Does not fit: 19.4–19.5% of Ukraine’s land area.\n',
			'Map as of: 12 February 2025',
			'WGS84 ellipsoid',
			'OpenStreetMap',
			'Official areas: Ukraine (official total',
			facts.dataHash,
			link
		])
			expect(text).toContain(part);
		expect(text).not.toMatch(/undefined|null|NaN|Infinity|\{\d\}|\{\w+\}/);
	});

	it('says the same verdict in its badge and its line, whatever it is', () => {
		const claims: [Claim, string, RegExp][] = [
			[share(), 'Verdict: fits', / fits \(/],
			[makeClaim([number(25, 'percent')]), 'Verdict: does not fit', / is too high \(/],
			[
				makeClaim([number(20, 'percent', 'nearly')]),
				'Verdict: depends how you count',
				/, which fits, but/
			],
			[
				makeClaim([number(18.65, 'percent')]),
				'Verdict: within the margin',
				/±0.07 points; the text says/
			]
		];
		for (const [claim, verdictWord, line] of claims) {
			const made = card(claim);
			expect(made.verdictWord).toBe(verdictWord);
			expect(made.answer).toMatch(line);
			expect(evidenceText(made)).not.toMatch(/decides|rests on/);
		}
	});

	it('tells of a denial, of doubts, of a hand that corrected it, and of who says it', () => {
		const claim = makeClaim(
			[number(18, 'percent')],
			{},
			{ denied: true, doubts: ['holder-by-pronoun'], speaker: 'the\nministry' }
		);
		const text = evidenceText(card(claim, { correction: { holder: 'RU' } }));
		expect(text).toContain('; who: Russia (set by hand); ');
		expect(text).toContain('; said by: the ministry; ');
		expect(text).toMatch(/denies this.*orrected by hand/);
	});

	it('is whole without a sentence, and where nothing can be compared', () => {
		const claim = makeClaim([number(20, 'km2')], { holder: null, places: [] });
		const made = card(claim, { sentence: null });
		expect(made.quote).toBe('“exactly 20 km2”');
		expect(evidenceText(made)).toContain(
			'Verdict: no answer\nNeither a place that is on our map nor who holds it was read.'
		);
	});

	it('says so where no link can hold the claim', () => {
		const made = card(share(), { link: null });
		expect(evidenceText(made)).toContain('Check it again: This claim is too long for a link');
		expect(evidenceMarkdown(made)).not.toContain('<');
	});

	it('is Ukrainian in Ukrainian', () => {
		const text = spaces(evidenceText(card(share(), {}, 'uk')));
		expect(text).toContain('Висновок: ');
		expect(text).toContain('Мапа станом на: 12 лютого 2025');
		// What is left in English is the quote, names of sources and of standards.
		const rest = text.replace(
			/^Джерела:.*$|^.*Лише для порівняння.*$|«.*?»|\(.*?\)|https\S+/gm,
			''
		);
		expect(rest).not.toMatch(/\b(the|of|read|ground|share)\b/);
	});

	it('has the same working for both sides', () => {
		const shape = (holder: 'UA' | 'RU') => {
			const claim = makeClaim([number(20, 'percent')], { holder, places: ['UA-14'] });
			const made = card(claim);
			// What a side holds at home is worked out from what the other one holds there.
			const working = made.working.filter((line) => !line.includes(' − '));
			return working.map((line) =>
				line.replace(/[\d.,–]+/g, '#').replace(/Ukraine|Russia/g, 'side')
			);
		};
		expect(shape('UA')).toEqual(shape('RU'));
	});
});

describe('text from outside', () => {
	it('is one line without controls, and no longer than is quoted', () => {
		expect(cleanText('  a\u202Eb\r\n\tc\u2067d\u0000e ')).toBe('ab cd e');
		expect(cleanText('👩‍🌾 ї')).toBe('👩‍🌾 ї');
		expect(Array.from(cleanQuote('🛰'.repeat(1000)))).toHaveLength(400);
		const signs = fc.constantFrom(...'ab \n\t\u0000\u0085\u00ad\u2028\u202e\u2066\u2069\ufeffї🛰');
		fc.assert(
			fc.property(fc.string({ unit: signs, maxLength: 600 }), (text) => {
				expect(cleanQuote(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
			})
		);
	});

	it('is no markup in Markdown: nothing that can start any is left bare', () => {
		const hostile = fc.oneof(
			fc.string({ unit: fc.constantFrom(...'\\`*_{}[]<>#|~&$@!+-=1.):ab /"\''), maxLength: 40 }),
			fc.constantFrom(
				'<img src=x onerror=alert(1)>',
				'[a](javascript:b)',
				'| a | b |',
				'&lt;',
				'https://x.example',
				'www.x.example'
			)
		);
		fc.assert(
			fc.property(hostile, (text) => {
				const written = escapeMarkdown(text);
				// What a reader of Markdown shows: a backslash before a sign gives the sign.
				expect(written.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text);
				expect(written.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_{}[\]<>#|~&$@!]/);
				expect(written).not.toMatch(/^\s*([-+=]|\d+[.)])/);
				expect(written).not.toMatch(/https?:|www\./i);
			}),
			{ numRuns: 2000 }
		);
	});

	it('cannot break out of the quote or the lines of a card', () => {
		const claim = makeClaim([number(18, 'percent', 'about', { text: '18 | <b>%</b>\n\n# x' })]);
		const written = evidenceMarkdown(card(claim, { sentence: '# one\n\n| two |\n<script>' }));
		expect(written).toContain('> “\\# one \\| two \\| \\<script\\>”\n');
		expect(written).toContain('“18 \\| \\<b\\>%\\</b\\> \\# x”');
		expect(written).not.toContain('\n# x');
		expect(written.match(/(?<!\\)</g)).toHaveLength(1);
		expect(written).toContain(`<${link}>`);
	});
});
