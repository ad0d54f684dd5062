// States of the map for the tests of its style: made-up rows and regions, every theme and language.
import type { MapRow, StyleState } from '../../src/lib/map/layers/style-state';
import { themes } from '../../src/lib/map/palette';
import { languages } from '../../src/lib/model/language';

export const rows: readonly MapRow[] = [
	{ id: 'north', kind: 'held' },
	{ id: 'south', kind: 'held' },
	{ id: 'band', kind: 'contested' },
	{ id: 'claims', kind: 'claimed' },
	{ id: 'front', kind: 'line' },
	{ id: 'limits', kind: 'borders' },
	{ id: 'towns', kind: 'places' }
];

export const allRows = rows.map((row) => row.id);

export const state: StyleState = {
	base: '/somewhere',
	overview: null,
	theme: 'light',
	language: 'en',
	regions: [
		{
			id: 'UA-01',
			name: { en: 'First Oblast', uk: 'Перша область' },
			point: [30, 50],
			labelRoom: 1
		},
		{
			id: 'RU-XX',
			name: { en: 'Second Oblast', uk: 'Друга область' },
			point: [35, 51],
			labelRoom: 1
		}
	],
	rows,
	visible: allRows,
	country: 'UA'
};

/** Every theme and language, with all rows, none, and each row alone, near the subject and far from it. */
export const manyStates: readonly StyleState[] = themes.flatMap((theme) =>
	languages.flatMap((language) =>
		[allRows, [], ...allRows.map((id) => [id])].flatMap((visible) =>
			[false, true].map((near): StyleState => ({
				...state,
				theme,
				language,
				visible,
				near,
				home: [22, 44, 40, 52]
			}))
		)
	)
);
