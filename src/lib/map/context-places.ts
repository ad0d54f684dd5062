import type { Localised } from '../model/text';

/** A name that tells where on Earth this is: a country or a sea. No layer, no figure. */
interface ContextPlace {
	readonly kind: 'country' | 'sea';
	readonly name: Localised;
	readonly point: readonly [number, number];
	/** Leave it out below this zoom, where its neighbours need the room. */
	readonly fromZoom: number;
}

const placesOf =
	(kind: ContextPlace['kind']) =>
	(en: string, uk: string, point: ContextPlace['point'], fromZoom = 0): ContextPlace => ({
		kind,
		name: { en, uk },
		point,
		fromZoom
	});
const country = placesOf('country');
const sea = placesOf('sea');

export const contextPlaces: readonly ContextPlace[] = [
	country('Belarus', 'Білорусь', [28.2, 53.2]),
	country('Poland', 'Польща', [20.2, 51.9]),
	country('Romania', 'Румунія', [24.8, 46.0]),
	country('Moldova', 'Молдова', [28.55, 47.25], 5),
	country('Hungary', 'Угорщина', [19.6, 47.0], 4),
	country('Slovakia', 'Словаччина', [19.6, 48.75], 4.5),
	country('Bulgaria', 'Болгарія', [25.2, 42.75], 4),
	country('Türkiye', 'Туреччина', [33.5, 39.6]),
	country('Georgia', 'Грузія', [43.3, 42.1], 4),
	country('Lithuania', 'Литва', [23.9, 55.3], 4),
	country('Serbia', 'Сербія', [20.9, 44.1], 4),
	sea('Black Sea', 'Чорне море', [33.6, 43.6]),
	sea('Sea of Azov', 'Азовське море', [36.6, 46.05], 5)
];

/** From this width of the still map, in CSS pixels, there is room for the callout to the east of its point. */
export const calloutEastFrom = 700;

interface SubjectPlace {
	readonly name: Localised;
	readonly point: readonly [number, number];
	/** The widths of the picture at which the name stands there. */
	readonly from: number;
	readonly to: number;
}

/**
 * Where the still map names the countries that the map is about: clear of the callout, of regions'
 * names and of what lies on the map. The live map finds places as it goes.
 */
export const subjectPlaces: readonly SubjectPlace[] = [
	// On pictures as narrow as phones have them, below the callout, and as far from its point in pixels.
	...subject(
		'Ukraine',
		'Україна',
		[0, [31.2, 48.4]],
		[160, [31.2, 48.75]],
		[calloutEastFrom, [31.85, 50.8]]
	),
	...subject(
		'Russia',
		'Росія',
		[0, [43.2, 50.85]],
		[170, [41.1, 50.85]],
		[205, [40.1, 50.95]],
		[230, [39.3, 51]],
		[260, [38.7, 51.1]],
		[calloutEastFrom, [37.9, 50.7]]
	)
];

/** A name, and from which width of the picture it stands where. */
function subject(
	en: string,
	uk: string,
	...places: readonly (readonly [from: number, point: SubjectPlace['point']])[]
): SubjectPlace[] {
	return places.map(([from, point], i) => ({
		name: { en, uk },
		point,
		from,
		to: places[i + 1]?.[0] ?? Infinity
	}));
}
