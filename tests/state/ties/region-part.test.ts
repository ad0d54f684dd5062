import { describe, expect, it } from 'vitest';
import { loadClipEngine } from '../../../src/lib/geo/clip/load-clip-engine';
import { boxRings, noRings, ringsAreaSqKm } from '../../../src/lib/geo/rings';
import { cutToRegion } from '../../../src/lib/state/ties/cut-to-region';
import {
	type RegionAnswer,
	type RegionAsk,
	regionPart
} from '../../../src/lib/state/ties/region-part';
import { groundsOf, ourControl, ownDay, ourRegions } from '../../fixtures/own-grounds';

const engine = await loadClipEngine();
const regions = ourRegions();

describe('regionPart', () => {
	it('is what the ground has in the region, as it was measured', () => {
		const { rings } = groundsOf(engine, ourControl()).find(({ meaning }) => meaning === 'held-ru')!;
		const { areas } = ownDay(ourControl(), '2025-02-12');
		for (const region of ['UA-63', 'UA-14']) {
			const cut = ringsAreaSqKm(regionPart(engine, regions, { region, rings }));
			const own = areas.filter((one) => one.region === region && one.meaning === 'held-ru');
			expect(cut).toBeCloseTo(
				own.reduce((sum, { areaSqKm }) => sum + areaSqKm, 0),
				0
			);
		}
	});

	it('is nothing where the ground lies elsewhere, and throws on a region that there is not', () => {
		const rings = boxRings([0, 0, 1, 1]);
		expect(ringsAreaSqKm(regionPart(engine, regions, { region: 'UA-63', rings }))).toBe(0);
		expect(() => regionPart(engine, regions, { region: 'UA-99', rings })).toThrow('UA-99');
	});
});

describe('cutToRegion', () => {
	const ask: RegionAsk = { base: '', region: 'UA-63', rings: noRings };
	const started = (answer: (worker: Worker) => void) => {
		const worker = {
			...{ asked: [] as unknown[], ended: 0, onmessage: null, onerror: null },
			postMessage(sent: unknown) {
				this.asked.push(sent);
				answer(this as unknown as Worker);
			},
			terminate() {
				this.ended++;
			}
		};
		return worker;
	};
	const message = (data: RegionAnswer) => ({ data }) as MessageEvent<RegionAnswer>;

	it('ends its worker, whatever comes of it', async () => {
		const fine = started((worker) => worker.onmessage!(message({ rings: noRings })));
		await expect(cutToRegion(ask, () => fine)).resolves.toBe(noRings);
		const bad = started((worker) => worker.onmessage!(message({ reason: 'no' })));
		await expect(cutToRegion(ask, () => bad)).rejects.toThrow('no');
		const dead = started((worker) => worker.onerror!({ message: 'dead' } as ErrorEvent));
		await expect(cutToRegion(ask, () => dead)).rejects.toThrow('dead');
		for (const { asked, ended } of [fine, bad, dead]) {
			expect(asked).toEqual([ask]);
			expect(ended).toBe(1);
		}
	});
});
