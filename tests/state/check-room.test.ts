import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Claim } from '../../src/lib/model/claim';
import { claimKeys } from '../../src/lib/state/check/claim-keys';
import { linkedSentence } from '../../src/lib/state/check/linked-sentence';
import type {
	CheckAnswer,
	CheckRequest,
	CheckStart
} from '../../src/lib/state/check/check-protocol';
import { CheckRoom, mostCharacters } from '../../src/lib/state/check-room.svelte';
import { checkText } from '../../src/lib/claims/check-text';
import { makeClaim } from '../claims/make-claim';
import { shippedClaimFacts } from '../fixtures/claim-facts';

const facts = shippedClaimFacts();
const share = 'Russia holds about 18.5 percent of Ukraine.';
const wrong = 'Ukraine holds some 460 square kilometers (350 square miles) of Kursk Oblast.';

/** A worker that answers when told to. */
class FakeWorker {
	onmessage: ((event: { data: CheckAnswer }) => void) | null = null;
	onerror: (() => void) | null = null;
	readonly asked: CheckRequest[] = [];
	ended = false;
	postMessage(message: CheckStart | CheckRequest) {
		if ('id' in message) this.asked.push(message);
	}
	answer() {
		const { id, text, articleDate } = this.asked.at(-1)!;
		const judgements = checkText(text, facts, { articleDate });
		this.onmessage?.({ data: { id, judgements } });
	}
	terminate() {
		this.ended = true;
	}
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const noWorker = () => {
	throw new Error('no workers here');
};
const open = (text: string) => {
	const room = new CheckRoom(facts, { checkText, launch: noWorker });
	room.open(text);
	return room;
};

describe('what texts are checked with', () => {
	it('is asked for by the first text, once, and again where it could not be had', async () => {
		let fails = true;
		const load = vi.fn(async () => {
			if (fails) throw new Error('no network');
			return { facts, checkText };
		});
		const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const room = new CheckRoom(facts, { load, launch: noWorker });
		room.open('');
		expect([load.mock.calls.length, room.busy]).toEqual([0, false]);
		room.open(share);
		await vi.waitFor(() => expect(room.failed).toBe(true));
		expect([room.busy, logged.mock.calls.length]).toEqual([false, 1]);
		fails = false;
		room.open(share);
		room.open(`${share} `);
		await vi.waitFor(() => expect(room.claims).toHaveLength(1));
		expect([load.mock.calls.length, room.failed]).toEqual([2, false]);
		logged.mockRestore();
	});
});

describe('a text', () => {
	it('is judged at once when it is pasted, and its only claim is opened', () => {
		const room = open(share);
		expect(room.claims).toHaveLength(1);
		expect(room.chosen).toBe(room.claims[0]!.key);
		expect(room.busy).toBe(false);
	});
	it('is judged when typing rests', () => {
		const room = new CheckRoom(facts, { checkText, launch: noWorker });
		room.write(share.slice(0, 20));
		room.write(share);
		expect([room.claims.length, room.busy]).toEqual([0, true]);
		vi.advanceTimersByTime(160);
		expect([room.claims.length, room.busy]).toEqual([1, false]);
	});
	it('is checked up to a length, and says so', () => {
		const room = open(`${share}\n`.repeat(6000));
		expect(room.isCut).toBe(true);
		expect(room.checkedText).toHaveLength(mostCharacters);
	});
	it('leaves nothing behind when it is cleared', () => {
		const room = open(share);
		room.date('2025-02-13');
		room.correct(room.claims[0]!.key, { holder: 'UA' });
		room.clear();
		expect([room.text, room.articleDate, room.claims, room.chosen]).toEqual(['', null, [], null]);
		room.open(share);
		expect(room.claims[0]!.correction).toBeNull();
	});
});

describe('a long text', () => {
	const long = `${share} ${'Nothing else happened there that day. '.repeat(600)}`;
	it('is judged by the worker; only the last one counts', () => {
		const worker = new FakeWorker();
		const room = new CheckRoom(facts, {
			checkText,
			launch: () => worker as unknown as Worker
		});
		room.open(long);
		expect([room.busy, room.claims.length]).toEqual([true, 0]);
		room.open(`${long}${wrong}`);
		// The first is answered, too late; the second is sent then.
		worker.answer();
		expect(room.claims).toHaveLength(0);
		worker.answer();
		expect([room.busy, room.claims.length]).toEqual([false, 2]);
		room.close();
		expect(worker.ended).toBe(true);
	});
	it('is judged here where a worker cannot be started, or fails', () => {
		expect(open(long).claims).toHaveLength(1);
		const worker = new FakeWorker();
		const room = new CheckRoom(facts, {
			checkText,
			launch: () => worker as unknown as Worker
		});
		room.open(long);
		worker.onerror?.();
		expect(room.claims).toHaveLength(1);
	});
});

describe('a correction', () => {
	it('changes the reading and the verdict at once, and can be taken back', () => {
		const room = open(share);
		const before = room.claims[0]!;
		room.correct(before.key, { date: '2022-12-01' });
		const after = room.claims[0]!;
		expect(after.judgement.claim.date.to).toBe('2022-12-01');
		expect(after.judgement.comparisons[0]!.reach!.to).toBe('2022-12-01');
		room.correct(before.key, null);
		expect(room.claims[0]!.judgement).toEqual(before.judgement);
	});
	it('stays with its claim while the text is edited elsewhere', () => {
		const room = open(share);
		room.correct(room.claims[0]!.key, { holder: 'UA' });
		room.open(`${wrong} ${share}`);
		expect(room.claims.map(({ correction }) => correction)).toEqual([null, { holder: 'UA' }]);
	});
});

describe('a link', () => {
	it('brings the claim back with its correction', () => {
		const room = open(`${wrong} Nothing. ${share}`);
		room.correct(room.claims[1]!.key, { date: '2025-02-12' });
		const linked = room.linked(room.claims[1]!);
		expect(linked).toMatchObject({ articleDate: null, correction: { date: '2025-02-12' } });
		expect(linked.sentence.endsWith(share)).toBe(true);
		const other = new CheckRoom(facts, { checkText, launch: noWorker });
		other.openLinked(linked);
		expect(other.text).toBe(linked.sentence);
		const same = other.claims[linked.index]!;
		expect(other.chosen).toBe(same.key);
		const { judgement } = room.claims[1]!;
		expect(same.judgement.verdict).toBe(judgement.verdict);
		expect(same.judgement.claim.date).toEqual(judgement.claim.date);
	});
	it('holds as many sentences as it takes to read the claim as it was', () => {
		const text =
			'Long ago. Ukraine went into the Kursk region. Its army took 430 sq km there. Later more.';
		const room = open(text);
		const linked = room.linked(room.claims[0]!);
		expect(linked.sentence).toBe(
			'Ukraine went into the Kursk region. Its army took 430 sq km there.'
		);
		const other = new CheckRoom(facts, { checkText, launch: noWorker });
		other.openLinked(linked);
		const [claim] = other.claims;
		expect(claim!.judgement.claim.subject).toEqual(room.claims[0]!.judgement.claim.subject);
	});
	it('reaches back as far as a reader that remembers more would, and after, and not for ever', () => {
		const text = Array.from({ length: 20 }, (_, at) => `Sentence number ${at}.`).join(' ');
		const start = text.indexOf('Sentence number 15');
		const span = { start, end: start + 8 };
		const claim = makeClaim([], {}, { span, sentence: { start, end: start + 19 } });
		/** Finds it only where so much stands before it and after. */
		const reader = (first: string, last: string) => (part: string) => {
			if (!part.includes(first) || !part.includes(last)) return [];
			const at = part.indexOf('Sentence number 15');
			return [{ ...claim, span: { start: at, end: at + 8 } }];
		};
		const linked = (first: string, last: string) =>
			linkedSentence(text, claim, reader(first, last)).sentence;
		expect(linked('number 15', '15')).toBe('Sentence number 15.');
		expect(linked('number 12', '15')).toMatch(/^Sentence number 12\..* number 15\.$/);
		expect(linked('number 14', '16')).toMatch(/^Sentence number 14\..* number 16\.$/);
		expect(linked('number 2.', '15')).toBe('Sentence number 15.');
	});
});

describe('keys of claims', () => {
	it('tell sentences that are said twice apart, and the claims of one sentence', () => {
		const text = 'A b. A b.';
		const at = (start: number) => ({ sentence: { start, end: start + 4 } }) as Claim;
		expect(claimKeys(text, [at(0), at(0), at(5)])).toEqual(['0 0 A b.', '0 1 A b.', '1 0 A b.']);
	});
});

describe("the articles' claims", () => {
	it('are there with their verdicts, with the article as the receipt of their numbers', () => {
		const { articleClaims } = new CheckRoom(facts, { checkText, launch: noWorker });
		expect(articleClaims.length).toBeGreaterThan(4);
		for (const { judgement, figure } of articleClaims) {
			expect(judgement.reasons.length).toBeGreaterThan(0);
			const own = Object.values(judgement.figures).filter(({ kind }) => kind === 'reported');
			expect(own.length).toBeGreaterThan(0);
			expect(own.map(({ receipt }) => receipt)).toEqual(own.map(() => figure!.receipt));
		}
	});
	it('can be chosen by their figures', () => {
		const room = new CheckRoom(facts, { checkText, launch: noWorker });
		const { figure, key } = room.articleClaims[0]!;
		expect([room.chooseFigure('none'), room.chosen]).toEqual([false, null]);
		expect([room.chooseFigure(figure!.id), room.chosen]).toEqual([true, key]);
	});
});
