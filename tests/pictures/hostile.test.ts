// Names and titles that somebody wrote to break a picture: it stays well-formed, and within its frame.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSwapShapes } from '../../src/lib/dossier/swap-shapes';
import type { DrawPicture } from '../../src/lib/pictures/picture';
import { pictureSizes } from '../../src/lib/pictures/picture';
import { comparisonPicture } from '../../src/lib/pictures/subjects/comparison';
import { controlPicture } from '../../src/lib/pictures/subjects/control';
import { daysPicture } from '../../src/lib/pictures/subjects/days';
import { seenMapPicture } from '../../src/lib/pictures/subjects/seen-map';
import { swapPicture } from '../../src/lib/pictures/subjects/swap';
import { swapLook } from '../../src/lib/pictures/subjects/swap-look';
import { timePicture } from '../../src/lib/pictures/subjects/time';
import { verdictPicture } from '../../src/lib/pictures/subjects/verdict';
import { daysAtOneScale } from '../../src/routes/days/days-at-one-scale.server';
import { siteData, siteSeries } from '../../src/routes/site-data.server';
import { timeData } from '../../src/routes/time-data';
import { hostileText } from '../fixtures/hostile-text';
import { square } from './compared-items';
import { blob, composed, swapGround } from './composed-swap';
import { ownDay } from './own-day';
import { outside, textsOf } from './read-picture';
import { seenMap } from './seen-map';
import { verdictCard } from './verdict-card';

const { dossier, layers, config, published } = siteData();
const shapes = drawSwapShapes(layers.control, config);
const time = timeData(dossier, siteSeries(), published);
const days = await daysAtOneScale();
const display = { language: 'uk', unitSystem: 'km2' } as const;
const card = verdictCard(display);
const empty = { type: 'FeatureCollection' as const, features: [] };
const bare = { base: empty, regions: empty, control: empty, lineOfContact: empty };

/** The same with another text in place of each that comes in two languages, and of publishers. */
function reworded<T>(data: T, text: string): T {
	if (Array.isArray(data)) return data.map((one: unknown) => reworded(one, text)) as T;
	if (typeof data !== 'object' || data === null) return data;
	const entries = Object.entries(data);
	const isLocalised = 'en' in data && 'uk' in data;
	const isText = (key: string) => isLocalised || key === 'publisher';
	return Object.fromEntries(
		entries.map(([key, value]) => [
			key,
			typeof value === 'string' && isText(key) ? text : (reworded(value, text) as unknown)
		])
	) as T;
}

const rowIds = dossier.layerGroups.flatMap(({ rows }) => rows.map(({ id }) => id));
const facts = (text: string) => ({ ...reworded(dossier, text), figures: dossier.figures });
const subjects: Readonly<Record<string, (text: string) => DrawPicture>> = {
	look: (text) => swapLook(facts(text), shapes),
	control: (text) => controlPicture(facts(text)),
	time: (text) => timePicture(facts(text), { ...time, mapMaker: text }),
	days: (text) => daysPicture(facts(text), reworded(days.picture, text), days.areas),
	comparison: (text) =>
		comparisonPicture(
			[square('A', text, 400), square('B', text, 3), square('C', text, 90)],
			dossier
		),
	swap: (text) =>
		swapPicture(
			{ ...swapGround, ...bare, places: [{ name: { en: text, uk: text }, at: [36, 48] }] },
			composed(
				{
					offers: [[text, 410, blob(35.3, 51.2, 0.2)]],
					asks: Array.from({ length: 60 }, (_, at) => [text, 1 + at, blob(37 + at / 99, 48, 0.02)])
				},
				{ name: text, headline: text, text }
			),
			dossier
		),
	own: (text) =>
		ownDay({ file: text, mapping: text, around: { ...swapGround, ...bare, places: [] } }),
	map: (text) => seenMapPicture(facts(text), seenMap('RUSSIA'), { visible: rowIds, day: null }),
	verdict: (text) => {
		const said = text as typeof card.title;
		return verdictPicture(() => ({
			...{ ...card, title: said, quote: said, verdictWord: said, answer: text },
			working: card.working.map(() => text),
			foot: card.foot.map(() => ({ name: text, text }))
		}));
	}
};

describe.each(Object.entries(subjects))('the picture of %s', (_, subject) => {
	it('takes any text', () => {
		fc.assert(
			fc.property(
				hostileText,
				fc.constantFrom('', 'https://example.org/?n=<&"\u202E'),
				(text, address) => {
					const draw = subject(text);
					for (const size of [...Object.values(pictureSizes), { width: 320, height: null }]) {
						const picture = draw({ ...size, theme: 'auto', display, address, letters: '' });
						const texts = textsOf(picture.svg);
						expect(texts.length).toBeGreaterThan(0);
						expect(outside(texts, picture)).toEqual([]);
						expect(picture.svg.replace(/>[^<]*</g, '><')).not.toMatch(/NaN|undefined|Infinity/);
					}
				}
			),
			{
				numRuns: 25,
				examples: [
					['', ''],
					['а'.repeat(2000), ''],
					['\uD800<script>\u0000', '']
				]
			}
		);
	});
});

it('has ids that no other picture has', () => {
	const idsOf = (svg: string) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
	const sizes = [pictureSizes.wide, pictureSizes.square, { width: 320, height: null }];
	const all = ['look', 'days', 'swap', 'own'].flatMap((name) =>
		(['light', 'dark'] as const).flatMap((theme) =>
			sizes.map((size) => {
				const { svg } = subjects[name]!('x')({ ...size, theme, display, address: '', letters: '' });
				const ids = idsOf(svg);
				for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
				return ids;
			})
		)
	);
	expect(all.every((ids) => ids.length > 0)).toBe(true);
	expect(new Set(all.flat()).size).toBe(all.flat().length);
});
