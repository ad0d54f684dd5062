import { beforeEach, describe, expect, it } from 'vitest';
import { ThroughDays } from '../../../src/lib/areas/through-days';
import { boxRings } from '../../../src/lib/geo/rings';
import type { OwnDay } from '../../../src/lib/model/own-layer';
import { OwnLayers } from '../../../src/lib/state/yours/own-layers.svelte';
import { OwnOnMap } from '../../../src/lib/state/yours/own-on-map.svelte';

const days: OwnDay[] = ['2024-01-01', '2024-01-02', '2024-01-03'].map((day) => ({
	day,
	files: [`front-${day}.geojson`],
	areas: []
}));
const rings = boxRings([35, 47, 36, 48]);

let layers: OwnLayers;
let asked: OwnDay[];
beforeEach(() => {
	layers = new OwnLayers();
	asked = [];
	layers.source = {
		groundsOf: (day) => {
			asked.push(day);
			return Promise.resolve([{ meaning: 'held-ru', rings, areaSqKm: 1 }]);
		},
		clear: () => {}
	};
	layers.layer = { name: 'front', mapping: { name: '', rules: [] }, days };
});

/** The first two days are known, the second without ground. */
function knowDays() {
	const through = new ThroughDays();
	through.add(0, [{ meaning: 'held-ru', parts: [rings] }]);
	layers.through = through.through([days[0]!.files[0]!, days[1]!.files[0]!]);
}

describe('a day on the map', () => {
	it('is there at once where all days are known, and nothing is asked for', () => {
		knowDays();
		const map = new OwnOnMap(layers);
		void map.show(days[0]!);
		expect(map.drawn).toMatchObject({ day: days[0], features: null, through: { day: 0 } });
		const [west, south, east, north] = map.drawn!.bounds!;
		expect([west, south, east, north].map((side) => Number(side.toFixed(4)))).toEqual([
			...[35, 47, 36, 48]
		]);
		void map.show(days[1]!);
		expect(map.drawn).toMatchObject({ day: days[1], bounds: null, through: { day: 1 } });
		expect(asked).toEqual([]);
	});

	it('is asked for where they are not, and drawn as features', async () => {
		knowDays();
		const map = new OwnOnMap(layers);
		await map.show(days[2]!);
		expect(asked).toEqual([days[2]]);
		expect(map.drawn).toMatchObject({ day: days[2], through: null });
		expect(map.drawn!.features!.features).toHaveLength(1);
	});

	it('that was asked for does not take the place of one that was turned to since', async () => {
		const map = new OwnOnMap(layers);
		const first = map.show(days[2]!);
		knowDays();
		void map.show(days[0]!);
		await first;
		expect(map.drawn).toMatchObject({ day: days[0], features: null });
	});

	it('is forgotten with its layer', async () => {
		knowDays();
		const map = new OwnOnMap(layers);
		void map.show(days[0]!);
		layers.layer = null;
		expect(layers.through).toBeNull();
		await map.show(null);
		expect(map.drawn).toBeNull();
	});
});
