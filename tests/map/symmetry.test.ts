import { describe, expect, it } from 'vitest';
import { hatch, hatchLean } from '../../src/lib/map/hatch';
import { palettes, type Theme, themes } from '../../src/lib/map/palette';
import { type crosses, parcelPattern } from '../../src/lib/map/parcel-pattern';
import { overlayLayers } from '../../src/lib/map/overlay/overlay-style';
import { staticMap } from '../../src/lib/map/static-map';
import { buildStyle } from '../../src/lib/map/style';
import { contrast } from './contrast';
import { staticLayers, staticOptions } from './static-layers';
import { manyStates } from './style-states';

/** A style or picture with the two holders' names, hues and hatches in each other's place. */
function swapped(text: string, theme: Theme): string {
	const { RU, UA } = palettes[theme].held;
	const pairs = [
		['"RU"', '"UA"'],
		['hatch-RU', 'hatch-UA'],
		['cross-RU', 'cross-UA'],
		['--held-ru', '--held-ua'],
		[RU, UA]
	] as const;
	return pairs.reduce(
		(result, [a, b]) => result.replaceAll(a, '\0').replaceAll(b, a).replaceAll('\0', b),
		text
	);
}

/** The holder's cases of a `match` may stand in either order; nothing else may differ. */
function sortedCases(value: unknown): unknown {
	if (!Array.isArray(value)) {
		if (value === null || typeof value !== 'object') return value;
		return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sortedCases(part)]));
	}
	const isHolderMatch = value[0] === 'match' && value.includes('RU') && value.includes('UA');
	if (!isHolderMatch) return value.map(sortedCases);
	const [operator, input, a, ofA, b, ofB, otherwise] = value as unknown[];
	const cases = [
		[a, ofA],
		[b, ofB]
	].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
	return [operator, input, ...cases.flat(), otherwise];
}

describe('both holders are drawn with the same weight', () => {
	it('changes nothing but the hues when the holders change places', () => {
		for (const state of manyStates) {
			// The country whose land is set off is the dossier's choice, not a holder's weight.
			const { layers: ofMap } = buildStyle({ ...state, country: 'XX' });
			const layers = [...ofMap, ...overlayLayers(state)];
			const other = JSON.parse(swapped(JSON.stringify(layers), state.theme)) as unknown;
			expect(sortedCases(other)).toEqual(sortedCases(layers));
		}
	});

	it('keeps to one opacity for held ground', () => {
		for (const state of manyStates) {
			const held = buildStyle(state).layers.find((layer) => layer.id === 'held');
			expect(held?.paint).toMatchObject({ 'fill-opacity': expect.any(Number) as number });
		}
	});

	it('hatches with the same density, leaning to either side', () => {
		const alpha = ({ data }: ReturnType<typeof hatch>) =>
			data.reduce((sum, value, i) => (i % 4 === 3 ? sum + value : sum), 0);
		const [ru, ua] = [hatch('#000000', hatchLean.RU), hatch('#000000', hatchLean.UA)];
		expect(alpha(ru)).toBe(alpha(ua));
		expect(ru.data).not.toEqual(ua.data);
		expect(hatchLean.RU).toBe(-hatchLean.UA);
	});

	it('strews parcels with crosses of the same weight, upright or turned', () => {
		const covered = ({ data }: ReturnType<typeof crosses>) =>
			data.reduce((sum, value, i) => (i % 4 === 3 ? sum + value : sum), 0) / (255 * data.length);
		for (const theme of themes) {
			const [ru, ua] = [parcelPattern('RU', theme), parcelPattern('UA', theme)];
			expect(Math.abs(covered(ru) / covered(ua) - 1)).toBeLessThan(0.03);
			expect(ru.data).not.toEqual(ua.data);
			expect(ru.width).toBe(ua.width);
		}
	});

	it.each(themes)('has hues of about the same contrast with the ground: %s', (theme) => {
		const { held, ground, land } = palettes[theme];
		for (const under of [ground, land]) {
			const [ru, ua] = [contrast(held.RU, under), contrast(held.UA, under)];
			expect(Math.max(ru, ua) / Math.min(ru, ua)).toBeLessThan(1.25);
			expect(Math.min(ru, ua)).toBeGreaterThan(3);
		}
	});

	it('has hues that are neither red nor green, and no flag’s', () => {
		for (const theme of themes) {
			for (const hex of Object.values(palettes[theme].held)) {
				const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
					parseInt(hex.slice(at, at + 2), 16)
				);
				const most = Math.max(red, green, blue);
				// Red or green alone would leave the blue part far behind.
				expect(blue).toBeGreaterThan(most * 0.85);
				expect(most - Math.min(red, green, blue)).toBeLessThan(90);
			}
		}
	});

	it('draws the still map with the same attributes for both', () => {
		const svg = staticMap(staticLayers, staticOptions);
		const paths = [...svg.matchAll(/<path d="[^"]*"([^>]*held[^>]*)>/g)].map(([, rest]) => rest);
		const of = (holder: string) =>
			new Set(paths.filter((rest) => rest?.includes(`--held-${holder}`)).map(String));
		expect(of('ru').size).toBeGreaterThan(1);
		expect(new Set([...of('ru')].map((rest) => swapped(rest, 'light')))).toEqual(of('ua'));
	});
});
