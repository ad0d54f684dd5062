import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/lib/model/claim';
import type { Judgement } from '../../../src/lib/model/judgement';
import { checkText } from '../../../src/lib/claims/check-text';
import { CheckRoom } from '../../../src/lib/state/check-room.svelte';
import type { DatedOwnDay } from '../../../src/lib/model/own-layer';
import type { HeldArea } from '../../../src/lib/model/region';
import { judgeOwn } from '../../../src/lib/state/ties/judge-own';
import { answerText } from '../../../src/lib/words/check/answer-words';
import { evidenceCard } from '../../../src/lib/words/evidence/evidence-card';
import '../../../src/lib/words/ties/tie-words';
import { makeClaim, number } from '../../claims/make-claim';
import { shippedClaimFacts } from '../../fixtures/claim-facts';
import { ourControl, ownDay, ownLayer, shippedLayer } from '../../fixtures/own-grounds';

const facts = shippedClaimFacts();
const now = ownDay(ourControl(), '2025-02-12') as DatedOwnDay;
const before = ownDay(shippedLayer<HeldArea>('days/control-2024-09-06'), '2024-09-06');
const layer = ownLayer(before, now);
const basis = { name: 'own.geojson', mapping: 'Mine' };
const judged = judgeOwn(layer, now, basis);
const on = (day: string, claim: Claim, source: 'stated' | 'none' = 'stated'): Claim => ({
	...claim,
	date: { from: day, to: day, source, text: null }
});
const said = ({ reasons }: Judgement) =>
	answerText(reasons[0]!, { language: 'en', unitSystem: 'km2' }, {});
const area = (value: number, rest = {}) => makeClaim([number(value, 'km2', 'about')], rest);

describe('judgeOwn', () => {
	it('judges by the file, of the day that the claim names', () => {
		const held = judged(on('2025-02-12', area(112_300)), facts);
		expect(held.verdict).toBe('fits');
		expect(said(held)).toMatch(/^Your file has .*This rests on your file “own\.geojson”, as of/);
		expect(said(held)).toContain('0.4%');
		expect(held.own).toEqual({ name: 'own.geojson', mapping: 'Mine', day: '2025-02-12' });
		const kursk = { holder: 'UA', places: ['RU-KRS'] } as const;
		expect(judged(on('2024-09-06', area(900, kursk)), facts).verdict).toBe('fits');
		expect(judged(on('2025-02-12', area(900, kursk)), facts).verdict).toBe('does-not-fit');
		// A claim that names no day is of the day that is chosen, whatever ours is.
		const early = judgeOwn(layer, before as DatedOwnDay, basis);
		expect(early(on('2025-02-12', area(900, kursk), 'none'), facts).verdict).toBe('fits');
	});

	it('divides what the file has by the areas of the tables', () => {
		const share = makeClaim([number(18.6, 'percent', 'about')]);
		const { verdict, comparisons, figures } = judged(on('2025-02-12', share), facts);
		expect(verdict).toBe('fits');
		const lead = figures[comparisons[0]!.against]!;
		expect(lead.receipt).toMatchObject({ type: 'derived' });
		const inputs = lead.receipt.type === 'derived' ? lead.receipt.inputs : [];
		expect(figures[inputs[0]!]!.receipt).toMatchObject({
			type: 'outline',
			layer: { code: 'own-source', slots: { file: 'own.geojson', mapping: 'Mine' } }
		});
	});

	it('has no answer for another day, be it one day off, and says which the file has', () => {
		const off = judged(on('2025-02-13', area(112_300)), facts);
		expect(off.verdict).toBe('no-answer');
		expect(off.reasons[0]!.code).toBe('other-date');
		expect(said(off)).toContain('Your file “own.geojson” is of 2025-02-12');
		const month = {
			...area(112_300),
			date: { from: '2025-02-01', to: '2025-02-28', source: 'stated', text: null }
		} as Claim;
		expect(judged(month, facts).reasons[0]!.code).toBe('other-date');
	});

	it('does not take what a file lacks for nothing', () => {
		const { areas } = now;
		const part = { ...now, areas: areas.filter(({ region }) => region === 'UA-14') };
		const some = judgeOwn(ownLayer(part), part, basis);
		const kursk = some(on('2025-02-12', area(450, { holder: 'UA', places: ['RU-KRS'] })), facts);
		expect(kursk.reasons[0]!.code).toBe('own-nothing');
		expect(kursk.verdict).toBe('no-answer');
		expect(some(on('2025-02-12', area(18_200, { places: ['UA-14'] })), facts).verdict).toBe('fits');
		// What Ukraine holds of an oblast is the rest of it.
		const own = { holder: 'UA', places: ['UA-23'] } as const;
		expect(some(on('2025-02-12', area(5000, own)), facts).reasons[0]!.code).toBe('own-nothing');
	});

	it('tells nothing of what one day cannot show', () => {
		const change = judged(on('2025-02-12', area(100, { what: 'change' })), facts);
		expect(change.reasons[0]!.code).toBe('change-over-time');
		expect(said(change)).toContain('own.geojson');
		const size = judged(
			on('2025-02-12', area(26_500, { what: 'size', holder: null, places: ['UA-14'] })),
			facts
		);
		expect(said(size)).not.toContain('own.geojson');
	});

	it('names land alone in no reading: a file does not tell of waters', () => {
		const { comparisons } = judged(on('2025-02-12', area(107_000)), facts);
		expect(comparisons.filter(({ counts }) => counts).map(({ id }) => id)).not.toContain(
			'c1-0-land-only'
		);
		expect(comparisons.every(({ with: source }) => source !== 'reported')).toBe(true);
	});

	it('names the file on a card of evidence, with its day', () => {
		const judgement = judged(on('2024-09-06', area(109_000)), facts);
		const display = { language: 'en', unitSystem: 'km2' } as const;
		const card = evidenceCard({
			...{ judgement, facts, display },
			sentence: null,
			correction: null,
			link: null
		});
		expect(card.asOf).toBe('2024-09-06');
		expect(JSON.stringify(card.foot)).toContain('own.geojson');
		expect(JSON.stringify(card.foot)).toContain('6 September 2024');
	});
});

describe('the room that checks texts', () => {
	it('judges the claims of a text by the file, corrected ones too, and those of articles by our map', () => {
		const room = new CheckRoom(facts, { checkText });
		room.open('On 6 September 2024, Russia held about 109,990 square kilometers of Ukraine.');
		const [claim] = room.claims;
		expect(claim!.judgement.own).toBeUndefined();
		room.judgeOwn = judged;
		expect(room.claims[0]!.judgement).toMatchObject({
			verdict: 'fits',
			own: { name: 'own.geojson', day: '2024-09-06' }
		});
		room.correct(claim!.key, { places: ['UA-14'] });
		expect(room.claims[0]!.judgement.own).toBeDefined();
		expect(room.claims[0]!.judgement.verdict).toBe('does-not-fit');
		expect(room.articleClaims.length).toBeGreaterThan(0);
		for (const { judgement } of room.articleClaims) expect(judgement.own).toBeUndefined();
		room.judgeOwn = null;
		expect(room.claims[0]!.judgement.own).toBeUndefined();
		room.close();
	});
});
