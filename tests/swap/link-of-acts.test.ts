import { beforeAll, describe, expect, it } from 'vitest';
import { decodeSwap, encodeSwap } from '../../src/lib/formats/swap-code';
import type { Shape, Swap } from '../../src/lib/model/swap';
import { commit, startHistory, undo } from '../../src/lib/swap/history';
import {
	moveParcel,
	renameParcel,
	reportedPreset,
	setLocked
} from '../../src/lib/swap/parcel-acts';
import type { SwapEngine } from '../../src/lib/swap/swap-engine';
import { shippedEngine } from '../fixtures/swap-engine';
import { areaIds, known } from './any-swap';

let engine: SwapEngine;
beforeAll(async () => {
	engine = await shippedEngine();
}, 60_000);

function lasso(lon: number, lat: number, radius: number): Shape {
	const ring = Array.from({ length: 30 }, (_, i) => {
		const turn = (2 * Math.PI * i) / 30;
		const wobble = radius * (1 + 0.2 * Math.sin(5 * turn + lon));
		return [lon + 1.4 * wobble * Math.cos(turn), lat + wobble * Math.sin(turn)];
	});
	return { type: 'outline', rings: [ring.flat().map((degrees) => Math.round(degrees * 1e5))] };
}

/** Ten parcels by the acts that a person has: grown, drawn, brushed, cut, made equal, renamed, locked. */
function compose(): Swap[] {
	const kursk = areaIds.filter((id) => id.startsWith('RU-KRS'));
	const done: Swap[] = [reportedPreset(kursk)];
	const act = (to: (swap: Swap) => Swap) => {
		const swap = to(done.at(-1)!);
		expect(swap).not.toBe(done.at(-1));
		done.push(swap);
	};
	const grow = (region: string, at: [number, number] | null, km: number) =>
		act((swap) => engine.grow(swap, 'asks', region, { from: 'line', at }, km).swap);
	grow('UA-14', null, 150);
	grow('UA-23', [3_590_000, 4_750_000], 80.5);
	act((swap) => engine.addShape(swap, 'asks', null, lasso(37.9, 48.0, 0.08)).swap);
	act((swap) => engine.addShape(swap, 'asks', null, lasso(38.0, 48.05, 0.1)).swap);
	act((swap) => engine.addShape(swap, 'asks', null, lasso(36.2, 47.2, 0.12)).swap);
	const stroke = [
		[3_860_000, 4_890_000],
		[3_880_000, 4_900_000]
	] as const;
	act((swap) => engine.addShape(swap, 'asks', null, engine.brushCells(stroke, 6, 2)).swap);
	act((swap) => engine.addWhole(swap, 'asks', ['UA-48:RU:held']).swap);
	const whole = done.at(-1)!.asks.at(-1)!.id;
	act((swap) => renameParcel(swap, 'asks', whole, 'Кінбурнська коса'));
	act((swap) => setLocked(swap, 'asks', whole, true));
	const cutId = done.at(-1)!.asks[4]!.id;
	act(
		(swap) =>
			engine.cut(swap, 'asks', cutId, [
				[3_600_000, 4_720_000],
				[3_640_000, 4_721_000]
			]).swap
	);
	act((swap) => engine.duplicate(swap, 'asks', swap.asks[0]!.id).swap);
	act((swap) => moveParcel(swap, 'asks', swap.asks[1]!.id, 5));
	act((swap) => engine.resize(swap, 'asks', swap.asks[0]!.id, 200).swap);
	return done;
}

describe('the link of a swap that was composed', () => {
	it('is opened as the same ground, and fits an address', { timeout: 60_000 }, () => {
		const swap = compose().at(-1)!;
		expect(swap.offers.length + swap.asks.length).toBe(10);
		const code = encodeSwap(swap, known);
		// An address of 2,000 characters has room for it, and for what else stands there.
		expect(code.length).toBeLessThanOrEqual(1700);
		const decoded = decodeSwap(code, known);
		expect(decoded).toEqual({ ok: true, value: swap, notes: [] });
		if (decoded.ok) expect(engine.evaluate(decoded.value)).toEqual(engine.evaluate(swap));
	});

	it('is the same again once acts are undone', { timeout: 60_000 }, () => {
		const [first, ...rest] = compose();
		let history = rest.reduce(commit<Swap>, startHistory(first!));
		for (const swap of [...rest].reverse()) {
			expect(encodeSwap(history.present, known)).toBe(encodeSwap(swap, known));
			history = undo(history);
		}
		expect(encodeSwap(history.present, known)).toBe(encodeSwap(first!, known));
	});
});
