import type { Figure } from '../model/figure';
import {
	type BoardKind,
	boardKinds,
	type FigureBoard,
	type FigureBoardGroup,
	type FigureBoardRow
} from '../model/figure-board';
import type { PublishedFigure } from '../model/published-figure';
import type { KnownSeries } from '../model/series';
import { unpackSeries } from '../series/unpack-series';
import { type BoardPlace, comparePublished } from './compare-published';
import { chartOf } from './figure-chart';
import type { LoadedDossier } from './load-dossier';
import { referenceFigure } from './reported-figures';

const dayMs = 86_400_000;
/** Days of a period that counts as a month. */
const month = { least: 27, most: 31 };

/** Throws Error where the dossier lacks a place that a figure names. */
export function figureBoard(loaded: LoadedDossier): FigureBoard {
	const series = unpackSeries(loaded.series);
	if (!series.ok) throw new Error(series.reason.code);
	const inputs = new Map<string, Figure>();
	const keep = (figure: Figure) => {
		inputs.set(figure.id, figure);
		return figure;
	};
	const placeOf = placesOf(loaded);
	const rows = loaded.published.map((one) =>
		comparePublished(series.value, one, placeOf(one.places.split('+')[0]!), keep)
	);
	const groups = boardKinds.map((kind) => groupOf(kind, rows, series.value, placeOf));
	return { groups, inputs: [...inputs.values()], mapMaker: series.value.mapMaker };
}

function placesOf({ dossier, references, config }: LoadedDossier): (code: string) => BoardPlace {
	return (code) => {
		const name = dossier.regions.find(({ id }) => id === code)?.name ?? config.areaNames[code];
		const area = references.get(code);
		if (!name || !area) throw new Error(`data/facts/reference-areas.csv: lacks ${code}`);
		return { name, whole: referenceFigure(area, name) };
	};
}

function groupOf(
	kind: BoardKind,
	all: readonly FigureBoardRow[],
	series: KnownSeries,
	placeOf: (code: string) => BoardPlace
): FigureBoardGroup {
	const rows = all.filter(({ published }) => kindOf(published) === kind);
	return { kind, rows, chart: chartOf(kind, rows, series, placeOf) };
}

function kindOf({ what, places, from, to }: PublishedFigure): BoardKind {
	if (what === 'held') {
		if (places === 'UA') return 'country';
		return places.startsWith('UA') ? 'regions' : 'salient';
	}
	const days = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
	return places === 'UA' && days >= month.least && days <= month.most ? 'months' : 'periods';
}
