// The lines that verdicts open with, in both languages, with the numbers of 12 February 2025.
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/lib/claims/check-text';
import { judge } from '../../src/lib/claims/judge';
import type { Claim } from '../../src/lib/model/claim';
import type { Judgement } from '../../src/lib/model/judgement';
import type { Language } from '../../src/lib/model/language';
import { wholeAnswer } from '../../src/lib/words/check/answer-words';
import { verdictWord } from '../../src/lib/words/check/claim-words';
import { foldLines } from '../../src/lib/words/check/fold-lines';
import { plainText, type QuotingPart } from '../../src/lib/words/sentence';
import { makeClaim, number } from '../claims/make-claim';
import { layerFacts } from '../fixtures/claim-facts';

// Those of other days: tests/words/day-lines.test.ts.
const facts = layerFacts();
const of = (id: string) => ({ of: id, ofText: id });

function write(parts: readonly QuotingPart[], language: Language): string {
	// Blanks between digits are the locale's.
	return plainText(parts, { language, unitSystem: 'km2' })
		.replaceAll(/(?<=\d)[\u00a0\u202f](?=\d)/g, '')
		.replaceAll('\u00a0', ' ');
}

function lineOf(judgement: Judgement, language: Language): string {
	const display = { language, unitSystem: 'km2' } as const;
	const answer = write(wholeAnswer(judgement, facts, display), language);
	return `${verdictWord(judgement.verdict, language)}: ${answer}`;
}

function read(text: string): Judgement {
	const [judgement] = checkText(text, facts, { articleDate: '2025-02-12' });
	if (!judgement) throw new Error(`no claim in: ${text}`);
	return judgement;
}

describe('a claim that is read', () => {
	it.each([
		[
			'Russia controls about 19 percent of Ukraine.',
			'fits: 18.6–18.7% of Ukraine’s total area: “about 19 percent” fits (18.1–19.9%).',
			'сходиться: 18,6–18,7% загальної площі України: «about 19 percent» сходиться (18,1–19,9%).'
		],
		[
			'Russia holds over 112,000 square kilometers of Ukraine.',
			'fits: We measure 112,300–113,000 km²: “over 112,000 square kilometers” fits (112,000–113,000 km²).',
			'сходиться: Виміряно 112300–113000 км²: «over 112,000 square kilometers» сходиться (112000–113000 км²).'
		],
		[
			'Russia holds 25 percent of Ukraine.',
			'does not fit: 18.6–18.7% of Ukraine’s total area: “25 percent” is too high (24.5–25.5%).',
			'не сходиться: 18,6–18,7% загальної площі України: «25 percent» — забагато (24,5–25,5%).'
		],
		[
			'Ukraine holds an area the size of Luxembourg in Kursk Oblast.',
			'does not fit: We measure 420–610 km²; Luxembourg is 2,586 km²: “the size of Luxembourg” is too high.',
			'не сходиться: Виміряно 420–610 км²; Люксембург — 2586 км²: «the size of Luxembourg» — забагато.'
		],
		[
			'Ukraine holds some 420 square kilometers (210 square miles) of Kursk Oblast.',
			'does not fit: The text contradicts itself: “210 square miles” is 540 km², not “some 420 square kilometers”.',
			'не сходиться: Текст суперечить сам собі: «210 square miles» — це 540 км², а не «some 420 square kilometers».'
		],
		[
			'Russia holds nearly 20 percent of Ukraine.',
			'depends how you count: 18.6–18.7% of Ukraine’s total area: “nearly 20 percent” is too high (19–20%). Of Ukraine’s land area it is 19.4–19.5%, which fits, but that is not like for like.',
			'залежить від підрахунку: 18,6–18,7% загальної площі України: «nearly 20 percent» — забагато (19–20%). Якщо рахувати від площі суходолу України, це 19,4–19,5% — сходиться, але база різна.'
		],
		[
			'Russia holds about 20 percent of Ukraine.',
			'depends how you count: 18.6–18.7% of Ukraine’s total area: “about 20 percent” is too high (19–21%). Of Ukraine’s land area it is 19.4–19.5%, which fits, but that is not like for like.',
			'залежить від підрахунку: 18,6–18,7% загальної площі України: «about 20 percent» — забагато (19–21%). Якщо рахувати від площі суходолу України, це 19,4–19,5% — сходиться, але база різна.'
		],
		[
			'Russia holds 18.65 percent of Ukraine.',
			'within the margin: 18.6–18.7% of Ukraine’s total area, ±0.07 points; the text says “18.65 percent”.',
			'у межах похибки: 18,6–18,7% загальної площі України, ±0,07 в. п.; у тексті «18.65 percent».'
		],
		[
			'Russia holds 68 percent of Donetsk Oblast.',
			'within the margin: 68.7–69.8% of the official area of Donetsk Oblast, ±0.27 points; the text says “68 percent”.',
			'у межах похибки: 68,7–69,8% офіційної площі (Донецька область), ±0,27 в. п.; у тексті «68 percent».'
		],
		[
			'In December 2022, Russia controlled about 18 percent of Ukraine.',
			'no answer: The text is about December 2022. Our map shows 12 February 2025: 18.6–18.7% of Ukraine’s total area.',
			'немає відповіді: Текст — про грудень 2022 року. Наша мапа — станом на 12 лютого 2025 року: 18,6–18,7% загальної площі України.'
		]
	])('%s', (text, en, uk) => {
		const judgement = read(text);
		expect([lineOf(judgement, 'en'), lineOf(judgement, 'uk')]).toEqual([en, uk]);
	});
});

const kursk = { holder: 'UA', places: ['RU-KRS'] } as const;
const size = { what: 'size', holder: null } as const;

describe('each other template', () => {
	const cases: [string, Claim, string, string][] = [
		[
			'size of a place, fits',
			makeClaim([number(603_628, 'km2')], size),
			'fits: 603,628 km², by the official area: “exactly 603628 km2” fits (603,627.5–603,628.5 km²).',
			'сходиться: 603628 км², за офіційною площею: «exactly 603628 km2» сходиться (603627,5–603628,5 км²).'
		],
		[
			'area, too low',
			makeClaim([number(99_000, 'km2')]),
			'does not fit: We measure 112,300–113,000 km²: “exactly 99000 km2” is too low (98,500–99,500 km²).',
			'не сходиться: Виміряно 112300–113000 км²: «exactly 99000 km2» — замало (98500–99500 км²).'
		],
		[
			'size of a place beside the size of a thing',
			makeClaim([number(6, 'times', 'exactly', of('IS'))], size),
			'fits: 603,628 km², by the official area; Iceland is 103,000 km²: “exactly 6 times” fits.',
			'сходиться: 603628 км², за офіційною площею; Ісландія — 103000 км²: «exactly 6 times» сходиться.'
		],
		[
			'an area that depends',
			makeClaim([number(108_000, 'km2', 'about')]),
			'depends how you count: We measure 112,300–113,000 km²: “about 108000 km2” is too low (105,900–110,100 km²). Counted otherwise (land only), it is 107,800–108,500 km², which fits.',
			'залежить від підрахунку: Виміряно 112300–113000 км²: «about 108000 km2» — замало (105900–110100 км²). Якщо рахувати інакше (лише суходіл), це 107800–108500 км² — сходиться.'
		],
		[
			'an area within the margin',
			makeClaim([number(610, 'km2')], kursk),
			'within the margin: We measure 420–610 km², ±17 km²; the text says “exactly 610 km2”.',
			'у межах похибки: Виміряно 420–610 км², ±17 км²; у тексті «exactly 610 km2».'
		],
		[
			'an area and a share that contradict each other',
			makeClaim([number(1000, 'km2'), number(10, 'percent')], { places: ['UA-63'] }),
			'does not fit: The text contradicts itself: “exactly 1000 km2” is 3.2% of the official area of Kharkiv Oblast, not “exactly 10 percent”.',
			'не сходиться: Текст суперечить сам собі: «exactly 1000 km2» — це 3,2% офіційної площі (Харківська область), а не «exactly 10 percent».'
		],
		[
			'the past, no date',
			makeClaim([number(700, 'km2')], kursk, { doubts: ['past-without-date'] }),
			'no answer: The text is about the past; no date was read. Our map shows 12 February 2025: 420–610 km².',
			'немає відповіді: Текст — про минуле; дати не розпізнано. Наша мапа — станом на 12 лютого 2025 року: 420–610 км².'
		],
		[
			'a change over time',
			makeClaim([number(100, 'km2')], { what: 'change' }),
			'no answer: Our map shows one day, 12 February 2025: what was taken or lost over time cannot be checked here.',
			'немає відповіді: Наша мапа показує один день, 12 лютого 2025 року: скільки зайнято чи втрачено за якийсь час, тут не перевірити.'
		],
		[
			'an advance',
			makeClaim([number(2, 'km')], { ...kursk, what: 'advance' }),
			'no answer: Our map shows territory, not movement: an advance cannot be checked here.',
			'немає відповіді: Наша мапа показує територію, а не рух: просування тут не перевірити.'
		],
		[
			'no place',
			makeClaim([number(2, 'km2')], { places: [] }),
			'no answer: No place that is on our map was read. Choose the place to get a verdict.',
			'немає відповіді: Жодного місця з нашої мапи не розпізнано. Виберіть місце, і буде висновок.'
		],
		[
			'no side',
			makeClaim([number(2, 'km2')], { holder: null }),
			'no answer: Who holds it was not read. Choose who holds it to get a verdict.',
			'немає відповіді: Хто контролює, не розпізнано. Виберіть, хто контролює, і буде висновок.'
		],
		[
			'neither place nor side',
			makeClaim([number(2, 'km2')], { holder: null, places: [] }),
			'no answer: Neither a place that is on our map nor who holds it was read. Choose both to get a verdict.',
			'немає відповіді: Не розпізнано ні місця з нашої мапи, ні хто контролює. Виберіть і те, й те, і буде висновок.'
		],
		[
			'a rate',
			makeClaim([number(16, 'km2')], { what: 'change', per: 'day' }),
			'no answer: The text says how much a day. We can check that only for an area, over known days.',
			'немає відповіді: Текст — про те, скільки за день. Перевірити це можна лише для площі й за відомі дні.'
		],
		[
			'a share of other territory',
			makeClaim([number(63, 'percent', 'about')], { of: 'what it had lost' }),
			'no answer: It is a share of other territory, “what it had lost”, whose area we do not have.',
			'немає відповіді: Це частка іншої території, «what it had lost», а її площі ми не маємо.'
		],
		[
			'an area that fits beside a number that nothing is compared with',
			makeClaim(
				[
					number(603_628, 'km2'),
					number(3, 'times', 'exactly', { of: null, ofText: 'Atlantis', text: '3 Atlantises' })
				],
				size
			),
			'fits: 603,628 km², by the official area: “exactly 603628 km2” fits (603,627.5–603,628.5 km²). “3 Atlantises” was not compared. We have no area for “Atlantis”.',
			'сходиться: 603628 км², за офіційною площею: «exactly 603628 km2» сходиться (603627,5–603628,5 км²). «3 Atlantises» не порівняно. Ми не маємо площі «Atlantis».'
		],
		[
			'an area that is said of each place, too high in one',
			makeClaim([number(19_000, 'km2', 'about')], { places: ['UA-14', 'UA-63'], each: true }),
			'does not fit: Kharkiv Oblast. We measure 1,190–1,330 km²: “about 19000 km2” is too high (18,100–19,900 km²).',
			'не сходиться: Харківська область. Виміряно 1190–1330 км²: «about 19000 km2» — забагато (18100–19900 км²).'
		],
		[
			'a share that is said of each place',
			makeClaim([number(74, 'percent', 'about')], { places: ['UA-14', 'UA-65'], each: true }),
			'does not fit: 68.7–69.8% of the official area of Donetsk Oblast: “about 74 percent” is too high (70.3–77.7%).',
			'не сходиться: 68,7–69,8% офіційної площі (Донецька область): «about 74 percent» — забагато (70,3–77,7%).'
		],
		[
			'no size',
			makeClaim([number(1, 'times', 'about', { of: null, ofText: 'Atlantis' })]),
			'no answer: We have no area for “Atlantis”.',
			'немає відповіді: Ми не маємо площі «Atlantis».'
		],
		[
			'nothing',
			makeClaim([number(90, 'percent')], { places: ['RU'] }),
			'no answer: We have nothing to compare it with.',
			'немає відповіді: Нам немає з чим це порівняти.'
		]
	];
	it.each(cases)('%s', (_, claim, en, uk) => {
		const judgement = judge(claim, facts);
		expect([lineOf(judgement, 'en'), lineOf(judgement, 'uk')]).toEqual([en, uk]);
	});
});

describe('the fold', () => {
	const fold = (judgement: Judgement, language: Language = 'en') =>
		foldLines({ judgement, facts, display: { language, unitSystem: 'km2' } }).map(({ parts }) =>
			write(parts, language)
		);
	const starts = (lines: readonly string[], patterns: readonly RegExp[]) => {
		const found = patterns.map((pattern) => lines.findIndex((line) => pattern.test(line)));
		expect(found.every((at) => at >= 0)).toBe(true);
		expect(found).toEqual([...found].sort((a, b) => a - b));
	};

	it('goes from the arithmetic to what others report, in both languages', () => {
		const judgement = read('Russia holds nearly 20 percent of Ukraine.');
		starts(fold(judgement), [
			/^112,300–113,000 km² ÷ 603,628 km² = 18.6–18.7%$/,
			/^112,300–113,000 km² ÷ 579,330 km² = 19.4–19.5%$/,
			/^Also fits: 19.5–19.6% of the area of Ukraine without Crimea and Sevastopol\.$/,
			/^Does not fit: 18.7–18.8% of the measured area of Ukraine\.$/,
			/^Not like for like: the territory held includes inland waters, the land area does not\.$/,
			/^Not like for like: the territory held includes Crimea, this base does not\.$/,
			/^For comparison only: .*“.*” \(19–21%\)\.$/
		]);
		starts(fold(judgement, 'uk'), [
			/^Сходиться й так: 19,5–19,6% площі України без Криму й Севастополя\.$/,
			/^Не сходиться так: /,
			/^База різна: .*з внутрішніми водами/,
			/^Лише для порівняння: /
		]);
	});

	it('opens with “no usual way” where none fits, and tells ways within the margin with it', () => {
		starts(fold(read('Russia holds 25 percent of Ukraine.')), [
			/ ÷ /,
			/^No usual way of/,
			/^Does not/
		]);
		starts(fold(read('Russia holds 18.65 percent of Ukraine.')), [
			/^Does not fit: /,
			/^Within the margin: 18.7–18.8% of the measured area of Ukraine, ±0.07 points\.$/
		]);
		const uk = fold(read('Russia holds 18.65 percent of Ukraine.'), 'uk');
		expect(uk.join('\n')).toMatch(/У межах похибки, ±0,07 в\. п\.: 18,7–18,8% /);
		expect(uk.join('\n')).not.toMatch(/\.\./);
	});

	it('answers each further number of a claim in the same words', () => {
		const claim = makeClaim([number(112_000, 'km2', 'over'), number(20, 'percent', 'nearly')]);
		expect(fold(judge(claim, facts))).toContain(
			'We measure 112,300–113,000 km²: “over 112000 km2” fits (112,000–113,000 km²).'
		);
	});

	it('names the place of each number of several, once, and shows the other ways of the one that decides', () => {
		const claim = makeClaim([number(5000, 'km2', 'at least')], {
			...{ places: ['UA-14', 'UA-63'], each: true }
		});
		const lines = fold(judge(claim, facts));
		expect(lines.filter((line) => line.startsWith('Donetsk Oblast. We measure'))).toHaveLength(1);
		expect(lines.join('\n')).not.toContain('Kharkiv Oblast. We');
		expect(lines.filter((line) => line.startsWith('Also fits'))).toEqual([]);
	});

	it('leaves what was not compared to the answer', () => {
		const unknown = number(3, 'times', 'exactly', { of: null, ofText: 'Atlantis' });
		const lines = fold(judge(makeClaim([number(112_000, 'km2', 'over'), unknown]), facts));
		expect(lines.join('\n')).not.toContain('Atlantis');
	});
});
