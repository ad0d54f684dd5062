import { describe, expect, it } from 'vitest';
import { outlineFigure } from '../../src/lib/model/outline-figure';
import { areaShown, isRough, shareOfRegion } from '../../src/lib/model/region-share';
import { formatFigure } from '../../src/lib/words/format-figure';
import { shippedSite } from '../fixtures/shipped-site';

const loaded = shippedSite();
const { dossier } = loaded;
const { figures, regions } = dossier;

function whole(id: string) {
	const { name, measured, official } = regions.find((region) => region.id === id)!;
	return { name, measured: figures[measured]!, official: figures[official ?? ''] ?? null };
}
const ground = (areaSqKm: number) =>
	outlineFigure({
		...{ id: 'ground', areaSqKm, label: { en: 'Ground', uk: 'Територія' }, asOf: '2025-02-12' },
		...{ layer: { en: '', uk: '' }, note: { en: '', uk: '' }, region: 'UA-30' }
	});
const input = {
	id: 'a-share',
	label: { en: 'Share', uk: 'Частка' },
	subject: { what: 'region', holder: null, region: 'UA-30' }
} as const;
const shown = (id: string, areaSqKm: number) =>
	formatFigure(shareOfRegion(ground(areaSqKm), whole(id), input), {
		language: 'en',
		unitSystem: 'km2'
	});

describe('shares of regions', () => {
	it('has an official area of every region, and shows it where the outline is rough', () => {
		expect(regions.filter(({ official }) => official === null)).toEqual([]);
		const rough = regions.filter((region) => isRough(whole(region.id)));
		expect(rough.map(({ id }) => id)).toEqual(['UA-30', 'UA-32', 'UA-40', 'UA-56', 'UA-65']);
		expect(rough.map(({ id }) => areaShown(whole(id)).value)).toEqual([
			839, 28131, 864, 20047, 28461
		]);
		for (const { area, isRough: marked, id } of regions) {
			expect(area).toBe(areaShown(whole(id)).id);
			expect(marked).toBe(isRough(whole(id)));
		}
	});

	it('gives about half of Kyiv to the salient, not a quarter', () => {
		expect(shown('UA-30', 423)).toBe('about 50%');
		expect(shareOfRegion(ground(423), whole('UA-30'), input).receipt).toMatchObject({
			inputs: ['ground', 'official-UA-30'],
			note: { code: 'outline-off', slots: { percent: { value: expect.closeTo(95.7, 1), step: 1 } } }
		});
	});

	it('is never more than the whole, and all of an outline is all of its region', () => {
		expect(shown('UA-30', 1200)).toBe('about 100%');
		expect(shown('UA-30', whole('UA-30').measured.value)).toBe('100%');
		expect(shown('UA-40', whole('UA-40').measured.value)).toBe('100%');
	});

	it('goes by the outline where that is near enough', () => {
		expect(shown('UA-09', 2670.5)).toBe('10.0%');
	});

	it('says of Kherson Oblast, whose bays are not drawn, that its share is rough', () => {
		const { share } = regions.find(({ id }) => id === 'UA-65')!;
		const text = formatFigure(figures[share!]!, { language: 'en', unitSystem: 'km2' });
		expect(text).toBe('about 69%');
	});
});
