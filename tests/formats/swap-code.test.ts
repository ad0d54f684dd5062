import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../src/lib/formats/bytes/base64url';
import { crc32 } from '../../src/lib/formats/bytes/sealed';
import { dayOfCode, decodeSwap, encodeSwap } from '../../src/lib/formats/swap-code';
import { limits } from '../../src/lib/formats/swap-code/rules';
import type { Ground, Parcel, Shape, Swap } from '../../src/lib/model/swap';
import { emptySwap, reportedPreset } from '../../src/lib/swap/parcel-acts';
import { anySwap, areaIds, known } from '../swap/any-swap';
import { tenParcels } from '../swap/ten-parcels';

const code = (swap: Swap) => encodeSwap(swap, known);
const parcel = (id: number, ground: Ground): Parcel => ({ id, name: null, locked: false, ground });
const all: Ground = { areas: ['UA-14:RU:held'], steps: [{ do: 'add', shape: { type: 'all' } }] };
const asking = (...grounds: Ground[]): Swap => ({
	...emptySwap(),
	asks: grounds.map((ground, index) => parcel(index, ground)),
	nextId: grounds.length
});

/** A code with other bytes and a CRC that agrees: what somebody makes on purpose. */
function forged(code: string, change: (bytes: number[]) => void): string {
	const bytes = [...fromBase64url(code)!].slice(0, -4);
	change(bytes);
	const crc = crc32(bytes);
	return toBase64url(Uint8Array.from([...bytes, crc, crc >>> 8, crc >>> 16, crc >>> 24]));
}

describe('the code of a swap', () => {
	it('gives back 1,000 random swaps, and the same code for each', { timeout: 120_000 }, () => {
		fc.assert(
			fc.property(anySwap(), (swap) => {
				const decoded = decodeSwap(code(swap), known);
				expect(decoded).toEqual({ ok: true, value: swap, notes: [] });
				if (decoded.ok) expect(code(decoded.value)).toBe(code(swap));
			}),
			{ numRuns: 1000 }
		);
	});

	it('refuses 10,000 changed codes, or reads the same swap', { timeout: 120_000 }, () => {
		const anyCharacter = fc.oneof(
			fc.constantFrom(...'ABCxyz019-_'),
			fc.constantFrom(...'=+/ %é&\n', '🛰')
		);
		const change = fc.tuple(
			fc.constantFrom('flip', 'cut', 'insert', 'swap', 'drop', 'double'),
			fc.nat(),
			fc.nat(),
			anyCharacter
		);
		const changed = (
			text: string,
			changes: readonly (readonly [string, number, number, string])[]
		) =>
			changes.reduce((now, [how, first, second, character]) => {
				const [at, to] = [first % (now.length + 1), second % (now.length + 1)];
				const [start, end] = [Math.min(at, to), Math.max(at, to)];
				if (how === 'flip') return now.slice(0, at) + character + now.slice(at + 1);
				if (how === 'cut') return now.slice(0, at);
				if (how === 'insert') return now.slice(0, at) + character + now.slice(at);
				if (how === 'drop') return now.slice(0, start) + now.slice(end);
				if (how === 'double') return now.slice(0, end) + now.slice(start);
				return (
					now.slice(0, start) +
					now.slice(end, end + 1) +
					now.slice(start + 1, end) +
					now.slice(start, start + 1) +
					now.slice(end + 1)
				);
			}, text);
		let [refused, same] = [0, 0];
		fc.assert(
			fc.property(anySwap(3), fc.array(change, { minLength: 1, maxLength: 3 }), (swap, changes) => {
				const written = code(swap);
				const text = changed(written, changes);
				const decoded = decodeSwap(text, known);
				if (text === written) {
					same++;
					expect(decoded.ok).toBe(true);
				} else {
					refused++;
					expect(decoded).toEqual({ ok: false, reason: 'incomplete' });
				}
			}),
			{ numRuns: 10_000 }
		);
		expect(refused).toBeGreaterThan(9 * same);
	});

	it('never throws on codes that are forged with a right check', { timeout: 120_000 }, () => {
		const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.boolean()), {
			minLength: 1,
			maxLength: 4
		});
		let opened = 0;
		fc.assert(
			fc.property(anySwap(4), changes, (swap, changes) => {
				const text = forged(code(swap), (bytes) => {
					for (const [at, value, insert] of changes)
						bytes.splice(6 + (at % (bytes.length - 6)), insert ? 0 : 1, value);
				});
				const decoded = decodeSwap(text, known);
				if (!decoded.ok) return void expect(decoded.reason).toBe('damaged');
				opened++;
				// What opens is a swap: it can be written, and reads the same.
				expect(decodeSwap(code(decoded.value), known)).toEqual(decoded);
				const ids = [...decoded.value.offers, ...decoded.value.asks].map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
				expect(ids.every((id) => id < decoded.value.nextId)).toBe(true);
			}),
			{ numRuns: 5000 }
		);
		expect(opened).toBeGreaterThan(100);
	});

	it('survives any text', () => {
		const text = fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: 'binary' }));
		fc.assert(
			fc.property(text, (text) => {
				expect(decodeSwap(text, known).ok).toBe(false);
			}),
			{ numRuns: 2000 }
		);
	});

	it('leaves room in a link for ten parcels of every kind', () => {
		const swap = tenParcels();
		expect(swap.offers.length + swap.asks.length).toBe(10);
		const written = code(swap);
		expect(decodeSwap(written, known)).toEqual({ ok: true, value: swap, notes: [] });
		expect(written.length).toBeLessThan(1400);
		expect(code(reportedPreset(areaIds.slice(0, 4))).length).toBeLessThan(40);
	});

	it('says that a link was made with other data, and opens it', () => {
		const other = { ...known, dataHash: 'ffff00000000' };
		const decoded = decodeSwap(encodeSwap(tenParcels(), other), known);
		expect(decoded).toEqual({ ok: true, value: tenParcels(), notes: ['other-data'] });
	});

	it('refuses a link made with other held areas, as its numbers would mean others', () => {
		const fewer = { ...known, areas: areaIds.slice(1) };
		const swap = reportedPreset(areaIds.slice(1, 4));
		expect(decodeSwap(encodeSwap(swap, fewer), known)).toEqual({
			ok: false,
			reason: 'other-areas'
		});
		const turned = { ...known, areas: areaIds.toReversed() };
		expect(decodeSwap(encodeSwap(swap, turned), known)).toMatchObject({ ok: true, value: swap });
	});

	it('refuses a code of a later version, and one that is too long', () => {
		const long = 'A'.repeat(limits.characters + 1);
		expect(decodeSwap(long, known)).toEqual({ ok: false, reason: 'too-long' });
		const later = forged(code(emptySwap()), (bytes) => (bytes[0] = 2));
		expect(decodeSwap(later, known)).toEqual({ ok: false, reason: 'newer' });
	});

	it('never writes what it would not read', () => {
		const outline = (rings: number[][]): Swap =>
			asking({ areas: all.areas, steps: [{ do: 'add', shape: { type: 'outline', rings } }] });
		const cells = (runs: number[]): Swap =>
			asking({
				areas: all.areas,
				steps: [{ do: 'add', shape: { type: 'cells', sizeKm: 1, runs } }]
			});
		expect(() => code(asking({ ...all, areas: ['XX'] }))).toThrow('no held area XX');
		expect(() => code(outline([[1, 2, 3]]))).toThrow('not pairs');
		expect(() => code(outline([[1, 2, 3.5, 4, 5, 6]]))).toThrow('no position');
		expect(() => code(cells([1, 1, 3, 1, 4, 1]))).toThrow('out of order');
		expect(() => code(cells([2, 1, 3, 1, 1, 1]))).toThrow('out of order');
		expect(() => code({ ...asking(all), nextId: 0 })).toThrow('next id');
		expect(() => code({ ...asking(all, all), asks: [parcel(1, all), parcel(1, all)] })).toThrow(
			'same id'
		);
		const many = Array.from({ length: limits.parcels + 1 }, () => all);
		expect(() => code(asking(...many))).toThrow('parcels');
		expect(() =>
			code(outline([Array.from({ length: 2 * limits.positions + 2 }, () => 5)]))
		).toThrow('positions');
	});
});

describe('recipes that hold one another', () => {
	/** Two parcels that keep away from one another, act after act: 2^n grounds, were each written out. */
	function entangled(acts: number): Swap {
		let [a, b] = [all, all];
		for (let act = 0; act < acts; act++) {
			const ring = [3e6 + act, 48e5, 3e6 + 500 + act, 48e5, 3e6, 48e5 + 500];
			const draw: Shape = { type: 'outline', rings: [ring] };
			a = {
				areas: a.areas,
				steps: [
					...a.steps,
					{ do: 'add', shape: draw },
					{ do: 'remove', shape: { type: 'ground', ground: b } }
				]
			};
			[a, b] = [b, a];
		}
		return asking(a, b);
	}

	it('are written in a length that grows with the number of acts', () => {
		const [some, more] = [code(entangled(50)).length, code(entangled(200)).length];
		expect(more).toBeLessThan(4.5 * some);
		expect(more / 200).toBeLessThan(40);
	});

	it('come back with their shared parts shared', () => {
		const swap = entangled(200);
		const decoded = decodeSwap(code(swap), known);
		if (!decoded.ok) throw new Error(decoded.reason);
		// Comparing part by part would never end; equal codes say the same.
		expect(code(decoded.value)).toBe(code(swap));
		const { steps } = decoded.value.asks[1]!.ground;
		expect(steps[0]!.shape).toBe(decoded.value.asks[0]!.ground.steps[0]!.shape);
	});

	it('are written once where they are equal without being the same', () => {
		const grown = (): Ground => ({
			areas: [...all.areas],
			steps: [
				{
					do: 'add',
					shape: {
						type: 'grown',
						within: structuredClone(all),
						from: { type: 'line', at: null },
						targetSqKm: 450.25
					}
				}
			]
		});
		const one = code(asking(grown())).length;
		expect(code(asking(grown(), grown())).length).toBeLessThan(one + 8);
	});

	it('may nest as deep as a message to a worker can carry, and no deeper', () => {
		let ground = all;
		const wrap = () => {
			const shape: Shape = {
				type: 'grown',
				within: ground,
				from: { type: 'ground', ground },
				targetSqKm: 1
			};
			ground = { areas: all.areas, steps: [{ do: 'add', shape }] };
		};
		for (let depth = 1; depth < limits.depth; depth++) wrap();
		const decoded = decodeSwap(code(asking(ground)), known);
		if (!decoded.ok) throw new Error(decoded.reason);
		expect(() => structuredClone(decoded.value)).not.toThrow();
		wrap();
		expect(() => code(asking(ground))).toThrow('depth');
		for (let depth = 0; depth < 100_000; depth++) wrap();
		expect(() => code(asking(ground))).toThrow(RangeError);
	});

	it('of a hostile code are cut off at the limits', () => {
		const out = [1, 0x01, 0x23, 0x45, ...[...fromBase64url(code(emptySwap()))!].slice(4, 6), 0];
		const count = 3000;
		// 3,000 parts, each what the one before is, and a thousand steps more.
		out.push((count % 128) + 128, Math.floor(count / 128), 6, 0);
		for (let part = 2; part < count; part++) {
			const steps = 1000;
			const head = 1 + 8 * steps;
			out.push((head % 128) + 128, Math.floor(head / 128), 1);
			for (let step = 0; step < steps; step++) out.push(3 * Math.min(part, 40));
		}
		const crc = crc32(out);
		const text = toBase64url(Uint8Array.from([...out, crc, crc >>> 8, crc >>> 16, crc >>> 24]));
		expect(decodeSwap(text, known)).toMatchObject({ ok: false });
		expect(decodeSwap('A'.repeat(limits.characters + 1), known)).toMatchObject({ ok: false });
	});
});

describe('the day of a swap', () => {
	const september = { ...known, day: '2024-09-06' };
	const swap = {
		...reportedPreset(['RU-KRS:UA:held:sudzha', 'RU-KRS:UA:contested:sudzha']),
		name: 'As it was'
	};
	/** As it was written before there were other days. */
	const before = 'AQEjRUcQCUFzIGl0IHdhcwMQAAIGCQIDAQIAAAEAAG1rUN8';

	it('is left out where it is the dossier’s own: codes made before still open, and are made the same', () => {
		expect(code(swap)).toBe(before);
		expect(decodeSwap(before, known)).toEqual({ ok: true, value: swap, notes: [] });
		expect(dayOfCode(before)).toBeUndefined();
	});

	it('stands before the code of any other', () => {
		const text = encodeSwap(swap, september);
		expect(text).toBe(`2024-09-06~${before}`);
		expect(dayOfCode(text)).toBe('2024-09-06');
		expect(new URLSearchParams(`s=${text}`).get('s')).toBe(text);
		expect(decodeSwap(text, september)).toEqual({ ok: true, value: swap, notes: [] });
	});

	it('is never taken for another: the same recipe would be other ground', () => {
		const text = encodeSwap(swap, september);
		const march = { ...known, day: '2025-03-15' };
		for (const [one, data] of [
			[text, known],
			[text, march],
			[before, september]
		] as const)
			expect(decodeSwap(one, data)).toEqual({ ok: false, reason: 'other-day' });
	});
});
