import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../src/lib/formats/bytes/base64url';
import { crc32 } from '../../src/lib/formats/bytes/sealed';
import {
	type CheckLink,
	decodeCheck,
	encodeCheck,
	longestCheck
} from '../../src/lib/formats/claim-link';
import { claimWhats, type Correction, statedUnits } from '../../src/lib/model/claim';
import { hedges } from '../../src/lib/model/hedge';
import { holders } from '../../src/lib/model/holder';

const sample: CheckLink = {
	sentence: 'Russia holds “about 18%” of Ukraine, some 112,000 km².',
	index: 1,
	articleDate: '2025-02-13',
	correction: {
		what: 'held',
		holder: 'RU',
		places: ['UA-09', 'UA-14'],
		hedges: [null, 'at least'],
		date: '2024-02-29'
	},
	dataHash: '0123456789ab'
};

const anyDate = fc
	.date({ min: new Date('1800-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const anyCorrection: fc.Arbitrary<Correction> = fc.record(
	{
		what: fc.constantFrom(...claimWhats),
		holder: fc.constantFrom(null, ...holders),
		places: fc.array(fc.constantFrom('UA', 'UA-14', 'RU-KRS', 'UA-40'), { maxLength: 5 }),
		hedges: fc.array(fc.constantFrom(null, ...hedges), { maxLength: 4 }),
		date: anyDate,
		from: anyDate,
		each: fc.boolean(),
		per: fc.constant(null),
		of: fc.constant(null),
		numbers: fc.array(fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })), { maxLength: 3 }),
		units: fc.array(fc.constantFrom(null, ...statedUnits), { maxLength: 3 })
	},
	{ requiredKeys: [] }
);
const anySentence = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 120 }),
	fc.string({ unit: 'grapheme', maxLength: 120 }),
	fc.string({ unit: 'grapheme-ascii', minLength: 200, maxLength: 1200 })
);
const anyLink: fc.Arbitrary<CheckLink> = fc.record({
	sentence: anySentence,
	index: fc.nat(200),
	articleDate: fc.option(anyDate),
	correction: fc.option(anyCorrection),
	dataHash: fc.stringMatching(/^[0-9a-f]{12}$/)
});

/** A code with other bytes and a CRC that agrees: what somebody makes on purpose. */
function forged(code: string, change: (bytes: number[]) => void): string {
	const bytes = [...fromBase64url(code)!].slice(0, -4);
	change(bytes);
	const crc = crc32(bytes);
	return toBase64url(Uint8Array.from([...bytes, crc, crc >>> 8, crc >>> 16, crc >>> 24]));
}

describe('the code of a checked claim', () => {
	it('gives back 1,000 random claims, and fits an address', () => {
		fc.assert(
			fc.property(anyLink, (link) => {
				const code = encodeCheck(link);
				expect(code).toMatch(/^[\w-]{9,2000}$/);
				expect(decodeCheck(code!)).toEqual({ ok: true, value: link, notes: [] });
			}),
			{ numRuns: 1000 }
		);
	});

	it('tells a key that was left out from one that was emptied', () => {
		for (const correction of [{}, { holder: null }, { places: [] }, { hedges: [] }, null]) {
			const decoded = decodeCheck(encodeCheck({ ...sample, correction })!);
			expect(decoded).toEqual({ ok: true, value: { ...sample, correction }, notes: [] });
		}
	});

	it.each(['', 'Call 555-0100', '\u202e0123456789', '0123456789AB', 'a'.repeat(17)])(
		'has an edition of hex digits and nothing else: %j',
		(dataHash) => {
			expect(encodeCheck({ ...sample, dataHash })).toBeNull();
			// Its length stands in the third byte, its text behind that.
			const code = forged(encodeCheck(sample)!, (bytes) =>
				bytes.splice(2, 13, ...[dataHash.length, ...new TextEncoder().encode(dataHash)])
			);
			expect(decodeCheck(code)).toEqual({ ok: false, reason: 'damaged' });
		}
	);

	it('refuses 10,000 changed codes, and never crashes', { timeout: 60_000 }, () => {
		const change = fc.tuple(
			fc.constantFrom('flip', 'cut', 'insert', 'drop', 'double'),
			fc.nat(),
			fc.nat(),
			fc.constantFrom(...'ABCxyz019-_', ...'=+/ %é&#\n', '🛰')
		);
		let refused = 0;
		fc.assert(
			fc.property(anyLink, fc.array(change, { minLength: 1, maxLength: 3 }), (link, changes) => {
				const written = encodeCheck(link)!;
				const text = changes.reduce((now, [how, first, second, character]) => {
					const [at, to] = [first % (now.length + 1), second % (now.length + 1)];
					const [start, end] = [Math.min(at, to), Math.max(at, to)];
					if (how === 'flip') return now.slice(0, at) + character + now.slice(at + 1);
					if (how === 'cut') return now.slice(0, at);
					if (how === 'insert') return now.slice(0, at) + character + now.slice(at);
					return how === 'drop'
						? now.slice(0, start) + now.slice(end)
						: now.slice(0, end) + now.slice(start);
				}, written);
				if (text === written) return;
				refused++;
				expect(decodeCheck(text)).toEqual({
					ok: false,
					reason: expect.stringMatching(/^(incomplete|too-long)$/)
				});
			}),
			{ numRuns: 10_000 }
		);
		expect(refused).toBeGreaterThan(9000);
	});

	it('reads codes that are forged with a right check as claims that can be written, or refuses them', () => {
		const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.boolean()), {
			minLength: 1,
			maxLength: 4
		});
		let opened = 0;
		fc.assert(
			fc.property(anyLink, changes, (link, changes) => {
				const text = forged(encodeCheck(link)!, (bytes) => {
					for (const [at, value, insert] of changes)
						bytes.splice(1 + (at % (bytes.length - 1)), insert ? 0 : 1, value);
				});
				const decoded = decodeCheck(text);
				if (!decoded.ok) return void expect(['damaged', 'too-long']).toContain(decoded.reason);
				opened++;
				expect(encodeCheck(decoded.value)).toBe(text);
			}),
			{ numRuns: 4000 }
		);
		expect(opened).toBeGreaterThan(100);
	});

	it('survives any text', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: 'binary' })),
				(text) => {
					expect(decodeCheck(text).ok).toBe(false);
				}
			),
			{ numRuns: 2000 }
		);
	});

	it('keeps reading codes of version 1, and says so of later ones', () => {
		// Pinned: links that people have saved must not change their meaning.
		const code =
			'AQMMMDEyMzQ1Njc4OWFiAci6AgEDAwVVQS0wOQVVQS0xNAMADAGMtQI7UnVzc2lhIGhvbGRzIOKAnGFib3V0IDE4JeKAnSBvZiBVa3JhaW5lLCBzb21lIDExMiwwMDAga23Csi48WFsI';
		expect(encodeCheck(sample)).toBe(code);
		expect(decodeCheck(code)).toEqual({ ok: true, value: sample, notes: [] });
		const later = forged(code, (bytes) => (bytes[0] = 4));
		expect(decodeCheck(later)).toEqual({ ok: false, reason: 'newer' });
	});

	it('keeps reading codes of version 2, and takes a first day in one of its own', () => {
		const { correction } = sample;
		const rates = { ...sample, correction: { ...correction, per: null, units: ['mi2'] as const } };
		const code =
			'AgMMMDEyMzQ1Njc4OWFiAci6AgEDAwVVQS0wOQVVQS0xNAMADAGMtQIAAQAAAgI7UnVzc2lhIGhvbGRzIOKAnGFib3V0IDE4JeKAnSBvZiBVa3JhaW5lLCBzb21lIDExMiwwMDAga23Csi452vUJ';
		expect(encodeCheck(rates)).toBe(code);
		expect(decodeCheck(code)).toEqual({ ok: true, value: rates, notes: [] });
		const period = { ...sample, correction: { ...correction, from: '2024-02-01' } };
		expect(decodeCheck(encodeCheck(period)!)).toEqual({ ok: true, value: period, notes: [] });
		// Where none is set, no reader of older codes is shut out.
		expect([sample, rates, period].map((one) => fromBase64url(encodeCheck(one)!)![0])).toEqual([
			1, 2, 3
		]);
	});

	it('holds a sentence of 1,200 characters, and gives none for what is too long or wrong', () => {
		const room = encodeCheck({ ...sample, sentence: 'x'.repeat(1200) });
		expect(room!.length).toBeLessThanOrEqual(longestCheck);
		expect(encodeCheck({ ...sample, sentence: 'x'.repeat(1500) })).toBeNull();
		expect(encodeCheck({ ...sample, sentence: 'щ'.repeat(1200) })).toBeNull();
		expect(encodeCheck({ ...sample, articleDate: '2025-02-30' })).toBeNull();
		expect(encodeCheck({ ...sample, articleDate: 'yesterday' })).toBeNull();
		expect(encodeCheck({ ...sample, index: -1 })).toBeNull();
		expect(encodeCheck({ ...sample, index: 0.5 })).toBeNull();
		expect(encodeCheck({ ...sample, correction: { date: '' } })).toBeNull();
	});

	it('writes half of a surrogate pair as the sign for what is no character', () => {
		const decoded = decodeCheck(encodeCheck({ ...sample, sentence: 'a\ud800b' })!);
		expect(decoded.ok && decoded.value.sentence).toBe('a\ufffdb');
	});
});
