import { describe, expect, it } from 'vitest';
import type { SwapResult } from '../../src/lib/model/swap-result';
import { overwriteGetLocale } from '../../src/lib/paraglide/runtime';
import { swapFigures } from '../../src/lib/swap/figures';
import { bindSigns, plainText, sentence } from '../../src/lib/words/sentence';
import { notificationWords } from '../../src/lib/words/swap/notification-words';
import { parcelName } from '../../src/lib/words/swap/parcel-name';
import { fromTyped, toShown } from '../../src/lib/words/typed-area';
import { swapHeadline } from '../../src/lib/words/swap/swap-headline';
import { type SwapWords, swapSentences } from '../../src/lib/words/swap/swap-sentences';
import { dossier, measured } from '../fixtures/dossier';
import { ground, parcel, parcelResult, swapOf, swapResult } from '../fixtures/swap-results';
import { outcomeOf } from '../fixtures/fake-engine';

const english = { language: 'en', unitSystem: 'km2' } as const;
const salient = parcelResult(1, 'RU-KRS', ground(420, 240));
const asked = (area: number) => parcelResult(2, 'UA-14', ground(area));
const names: Record<string, string> = { 'RU-KRS': 'Kursk Oblast', 'UA-14': 'Donetsk Oblast' };

function wordsOf(result: SwapResult, more: Partial<SwapWords> = {}): SwapWords {
	return {
		figures: swapFigures(result, dossier),
		isPreset: false,
		regions: {
			offers: result.offers.regions.map(({ region }) => region),
			asks: result.asks.regions.map(({ region }) => region)
		},
		settlements: { offers: 1, asks: 3 },
		cutOff: 0,
		date: '12 February 2025',
		nameOf: (region) => names[region] ?? region,
		display: english,
		...more
	};
}

function say(...swap: Parameters<typeof wordsOf>): string {
	return swapSentences(wordsOf(...swap))
		.map((parts) =>
			parts.map((part) => (typeof part === 'string' ? part : `[${part.id}]`)).join('')
		)
		.join(' ');
}

describe('a swap in one line', () => {
	const line = (result: SwapResult, more: Partial<SwapWords> = {}) =>
		plainText(swapHeadline(wordsOf(result, more)), english).replaceAll('\u00a0', ' ');

	it('says how much each side would give, and where', () => {
		expect(line(swapResult([salient], [asked(420)]))).toBe(
			'Ukraine offers 420–660 km² in Kursk Oblast; asks for 420 km² in Donetsk Oblast'
		);
	});

	it('says what is not there, and what was not named', () => {
		expect(line(swapResult([salient], []))).toMatch(/; asks for nothing$/);
		expect(line(swapResult([salient], []), { isPreset: true })).toMatch(/; what .* not named$/);
		expect(line(swapResult([], [asked(420)]))).toMatch(/^Ukraine offers nothing; asks for 420/);
	});
});

describe('what a swap says', () => {
	it('of the reported proposal: what is offered, that nothing was named, and that it was refused', () => {
		const text = say(swapResult([salient], []), { isPreset: true });
		expect(text).toContain('Ukraine offers [swap-offers-area]');
		expect(text).toContain('was not named. The Kremlin refused');
		expect(text).not.toContain('asks-area');
		expect(text).toMatch(/not a recommendation\.$/);
	});

	it('of equal sides that they are equal, with both areas and the regions by name', () => {
		const text = say(swapResult([salient], [asked(420)]));
		expect(text).toContain('[swap-asks-area] of territory held by Russia (Donetsk Oblast)');
		expect(text).toContain(
			'The territory held is equal, [swap-asks-area] on each side ([swap-ratio])'
		);
	});

	it('which side is larger, and by how much', () => {
		expect(say(swapResult([salient], [asked(900)]))).toContain(
			'it asks for [swap-difference] more than it offers'
		);
		expect(say(swapResult([salient], [asked(100)]))).toContain(
			'it offers [swap-difference] more than it asks for'
		);
	});

	it('how the line of contact changes, and what is cut off, only where there is something to say', () => {
		const plain = say(swapResult([salient], [asked(420)]));
		expect(plain).not.toMatch(/line of contact|cut off/);
		const more = say(swapResult([salient], [asked(420)], { lineAfterKm: 800 }), { cutOff: 2 });
		expect(more).toContain('would be [swap-line-change] shorter');
		expect(more).toContain('cut off from the rest: 2');
	});

	it('holds no number of its own but counts and the date: the rest are figures', () => {
		const text = say(swapResult([salient], [asked(900)], { lineAfterKm: 800 }), { cutOff: 2 });
		const bare = text.replace(/\[[^\]]*\]/g, '').replace('12 February 2025', '');
		expect(bare.match(/\d+/g)).toEqual(['1', '3', '2']);
	});

	it('gives every figure in Ukrainian, too', () => {
		overwriteGetLocale(() => 'uk');
		try {
			const text = say(swapResult([salient], [asked(900)], { lineAfterKm: 800 }), {
				display: { ...english, language: 'uk' }
			});
			for (const id of ['offers-area', 'asks-area', 'difference', 'ratio', 'line-change'])
				expect(text).toContain(`[swap-${id}]`);
			expect(text).toMatch(/Україна пропонує/);
		} finally {
			overwriteGetLocale(() => 'en');
		}
	});
});

describe('figures in a message', () => {
	it('stand at their slots, in any order', () => {
		const [a, b] = [measured('a'), measured('b')];
		expect(sentence((slot) => `${slot(b)} of ${slot(a)}.`)).toEqual([b, ' of ', a, '.']);
	});

	it('are bound to the signs that touch them, and to no word', () => {
		const [a, b] = [measured('a'), measured('b')];
		const parts = sentence((slot) => `Two (“${slot(a)}”, ${slot(b)}): ${slot(a)}`);
		expect(bindSigns([...parts, { words: 'quoted' }, '.'])).toEqual([
			'Two ',
			{ before: '(“', figure: a, after: '”,' },
			' ',
			{ before: '', figure: b, after: '):' },
			' ',
			{ before: '', figure: a, after: '' },
			{ words: 'quoted' },
			'.'
		]);
	});

	it('leave nothing where there is none', () => {
		expect(sentence((slot) => `${slot(null)}, it says.`)).toEqual([', it says.']);
	});
});

describe('the notification', () => {
	const holders = { offers: 'Ukraine', asks: 'Russia' };
	const swap = swapOf({ asks: [parcel(7), parcel(9)] });
	const words = (more: Parameters<typeof outcomeOf>[1], act: 'draw' | 'grow' | 'equal' = 'draw') =>
		notificationWords(
			{ type: 'act', act, side: 'asks', outcome: outcomeOf(swap, more) },
			holders,
			english
		).replaceAll('\u00a0', ' ');

	it('say what was clipped away, and why', () => {
		const clipped = { outsideSqKm: 12, takenSqKm: 3.04 };
		expect(words({ parcel: 9, changedSqKm: 40, clipped })).toBe(
			'Ukraine asks for · 40 km² added to parcel 2. 12 km² outside the territory held by Russia was left out. 3.0 km² stays with other parcels.'
		);
	});

	it('say whose parcel it is: each side has a parcel 1', () => {
		const locked = (side: 'offers' | 'asks') =>
			notificationWords({ type: 'locked', side, number: 1 }, holders, english);
		expect(locked('offers')).toBe('Ukraine offers · Parcel 1 locked.');
		expect(locked('asks')).toBe('Ukraine asks for · Parcel 1 locked.');
	});

	it('say what could not be done', () => {
		const problem = { type: 'too-little', availableSqKm: 120 } as const;
		expect(words({ changedSqKm: 0, problem }, 'grow')).toContain('only 120 km²');
		expect(words({ changedSqKm: 0, problem: { type: 'locked' } })).toContain('locked');
		expect(words({ parcel: 7, changedSqKm: 0 }, 'equal')).toBe('Both sides are equal already.');
	});
});

describe('names of parcels', () => {
	const regions = [
		{ region: 'UA-14', areas: ['a', 'b'] },
		{ region: 'UA-23', areas: ['c'] }
	];
	const name = (one: Parameters<typeof parcelName>[0]) =>
		parcelName(one, regions, (id) => names[id] ?? id, 'en');

	it('are the person’s own, else say which ground it is and whether all of it', () => {
		expect(name({ ...parcel(1, ['a']), name: 'Mine' })).toBe('Mine');
		expect(name(parcel(1, ['a', 'b']))).toBe('Donetsk Oblast: all territory held');
		expect(name(parcel(1, ['a']))).toBe('Donetsk Oblast: a part');
		expect(name(parcel(1, ['a', 'c']))).toBe('Donetsk Oblast and UA-23: a part');
	});
});

describe('a typed area', () => {
	const ukrainian = { ...english, language: 'uk' } as const;
	const miles = { ...english, unitSystem: 'mi2' } as const;
	it('never takes an English thousand for a fraction', () => {
		expect(fromTyped('1,500', english)).toBe(1500);
		expect(fromTyped('1,234,567.5', english)).toBe(1234567.5);
		expect(fromTyped('1,5', english)).toBe(1.5);
		expect(fromTyped('1,500', ukrainian)).toBe(1.5);
	});
	it('is read as people of both languages write it, in the shown unit', () => {
		expect(fromTyped('1 234,5', ukrainian)).toBe(1234.5);
		expect(fromTyped('500.5', english)).toBe(500.5);
		expect(fromTyped('1', miles)).toBeCloseTo(2.589988, 6);
		expect(toShown(fromTyped('160', miles)!, miles)).toBe(160);
	});
	it.each(['', '0', '-3', 'five', '1e999'])('is refused where it is none: “%s”', (text) => {
		expect(fromTyped(text, english)).toBeNull();
	});
});
