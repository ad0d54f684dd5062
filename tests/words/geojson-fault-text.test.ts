import { describe, expect, it } from 'vitest';
import type { GeoJsonPhrase, GeoJsonPlace } from '../../src/lib/model/geojson-fault';
import { geoJsonFaultText } from '../../src/lib/words/geojson-fault-text';

const feature = { code: 'feature', slots: { feature: 1 } } as const;
const nothing = { code: 'nothing' } as const;
const path = 'geometry.coordinates[0][0]';

describe('a fault of GeoJSON', () => {
	it.each<[GeoJsonPhrase, GeoJsonPlace, string, string]>([
		[
			{ code: 'no-text' },
			{ byte: 0 },
			'byte 0: there is no text in it',
			'байт 0: тут немає тексту'
		],
		[
			{
				code: 'unexpected',
				slots: { expected: { code: 'a-name-or', slots: { mark: '}' } }, found: 'x' }
			},
			{ byte: 7 },
			'byte 7: not GeoJSON: a name in quotes or } must stand here, not x',
			'байт 7: це не GeoJSON: тут має стояти назва в лапках або }, а стоїть x'
		],
		[
			{
				code: 'unexpected',
				slots: { expected: ':', found: { code: 'byte-value', slots: { byte: 1 } } }
			},
			{ byte: 9 },
			'byte 9: not GeoJSON: : must stand here, not the byte 1',
			'байт 9: це не GeoJSON: тут має стояти :, а стоїть байт 1'
		],
		[
			{ code: 'cut-short', slots: { what: feature } },
			{ byte: 47 },
			'byte 47: the text ends in the middle of feature 1; is the file cut short?',
			'байт 47: текст уривається, не завершено об’єкт 1; можливо, файл неповний?'
		],
		[
			{ code: 'no-feature', slots: { type: nothing } },
			{ byte: 40, feature: 0 },
			'byte 40: feature 0: type must be "Feature", not nothing',
			'байт 40: об’єкт 0: type має бути "Feature", а не нічого'
		],
		[
			{ code: 'no-numbers', slots: { path, value: '[1,"x"]' } },
			{ feature: 1, id: '"b"' },
			`feature 1 ("b"): ${path} is [1,"x"]; both must be numbers, in degrees`,
			`об’єкт 1 ("b"): ${path}: [1,"x"]; обидва мають бути числами, у градусах`
		]
	])('%j is said in both languages, with its place', (fault, place, en, uk) => {
		expect(geoJsonFaultText(fault, place, 'en')).toBe(en);
		expect(geoJsonFaultText(fault, place, 'uk')).toBe(uk);
	});
});
