import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkText } from '../../src/lib/claims/check-text';
import { Announcement } from '../../src/lib/state/announcement.svelte';
import { CheckRoom } from '../../src/lib/state/check-room.svelte';
import {
	CheckView,
	claimsPerPage,
	readTextFile
} from '../../src/lib/state/check/check-view.svelte';
import { addressOf } from '../../src/lib/state/check/claim-address';
import { shippedClaimFacts } from '../fixtures/claim-facts';

const facts = shippedClaimFacts();
const share = (percent: number) => `Russia holds about ${percent} percent of Ukraine.`;

function open() {
	const room = new CheckRoom(facts, {
		checkText,
		launch: () => {
			throw new Error('no workers here');
		}
	});
	return { room, view: new CheckView(room) };
}
const file = (bytes: BlobPart, name = 'a.txt') => new File([bytes], name);

describe('the claims of a text', () => {
	const count = claimsPerPage + 20;
	const long = Array.from({ length: count }, (_, index) => share(10 + index / 10)).join(' ');

	it('are listed a page at a time, and another text begins with one page again', () => {
		const { room, view } = open();
		view.take(long);
		expect([room.claims.length, view.listed.length]).toEqual([count, claimsPerPage]);
		view.showMore();
		expect(view.listed).toHaveLength(count);
		view.take(long);
		expect(view.listed).toHaveLength(claimsPerPage);
	});

	it('are listed as far as the one that is gone to', () => {
		const { room, view } = open();
		view.take(long);
		const { key } = room.claims[claimsPerPage + 5]!;
		expect(view.choose(key)?.key).toBe(key);
		expect([room.chosen, view.listed.length]).toEqual([key, count]);
		expect(view.choose('nowhere')).toBeNull();
		expect(room.chosen).toBe(key);
	});
});

describe('a file', () => {
	it('becomes the text; what is none changes nothing and is said', async () => {
		const { room, view } = open();
		await view.takeFile(file(share(18)));
		expect([room.text, view.fault]).toEqual([share(18), null]);
		await view.takeFile(file(new Uint8Array([0x50, 0x4b, 3, 4, 0]), 'a.docx'));
		expect([room.text, view.fault]).toEqual([share(18), { type: 'not-text', name: 'a.docx' }]);
		const gone = { name: 'gone.txt', slice: () => ({ arrayBuffer: () => Promise.reject() }) };
		await view.takeFile(gone as unknown as File);
		expect(view.fault).toEqual({ type: 'unreadable', name: 'gone.txt' });
		view.clear();
		expect([room.text, view.fault]).toEqual(['', null]);
	});

	it('is read in the encodings that programs write', async () => {
		const utf16 = new Uint8Array([0xff, 0xfe, 0x41, 0, 0x0d, 0, 0x0a, 0]);
		expect(await readTextFile(file(utf16))).toBe('A\n');
		expect(await readTextFile(file(new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x73])))).toBe('cafés');
	});
});

describe('an address', () => {
	it('brings a claim back, and says where data has changed since', () => {
		const { room, view } = open();
		view.take(share(18));
		const made = addressOf(room.claims[0]!, room);
		const other = open();
		expect(other.view.openAddress(made)?.text).toBe(share(18));
		expect(other.view.note).toBeNull();
		const later = new CheckView(new CheckRoom({ ...facts, dataHash: 'later' }, { checkText }));
		later.openAddress(made);
		expect(later.note).toEqual({ type: 'other-data', made: facts.dataHash, now: 'later' });
		later.note = null;
		expect(later.note).toBeNull();
	});

	it('names an article’s claim by its figure', () => {
		const { room, view } = open();
		const claim = room.articleClaims[0]!;
		expect(addressOf(claim, room)).toBe(`#figure=${claim.figure!.id}`);
		expect(view.openAddress(addressOf(claim, room))?.key).toBe(claim.key);
	});

	it('that is damaged opens nothing and says so; one without a claim says nothing', () => {
		const { view } = open();
		expect(view.openAddress('#c=AAAA')).toBeNull();
		expect(view.note).toMatchObject({ type: 'bad' });
		expect(view.openAddress('')).toBeNull();
		expect(view.note).toBeNull();
	});
});

describe('an announcement', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('is the last of what changes quickly, said once it rests', () => {
		const announcement = new Announcement();
		announcement.say('One');
		vi.advanceTimersByTime(400);
		announcement.say('Two');
		vi.advanceTimersByTime(400);
		expect(announcement.said).toBe('');
		vi.advanceTimersByTime(200);
		expect(announcement.said).toBe('Two');
	});

	it('waits while nothing is certain, and leaves what was said', () => {
		const announcement = new Announcement();
		announcement.say('One');
		vi.runAllTimers();
		announcement.say('Two');
		announcement.say(null);
		vi.runAllTimers();
		expect(announcement.said).toBe('One');
	});
});
