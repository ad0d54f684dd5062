import { error } from '@sveltejs/kit';
import { figureBoard } from '$lib/dossier/figure-board';
import { encodeBoardFilter } from '$lib/formats/board-link';
import { everything } from '$lib/model/board-filter';
import { embedFigureIds, type EmbedName, embedNames } from '$lib/model/embed';
import type { Figure } from '$lib/model/figure';
import { type FigureBoardRow, publishedReceipt } from '$lib/model/figure-board';
import type { Language } from '$lib/model/language';
import { m } from '$lib/paraglide/messages';
import { isLocale, locales } from '$lib/paraglide/runtime';
import type { DrawPicture, PictureRequest } from '$lib/pictures/picture';
import { controlPicture } from '$lib/pictures/subjects/control';
import { daysPicture } from '$lib/pictures/subjects/days';
import { figureCard } from '$lib/pictures/subjects/figure-card';
import { swapLook } from '$lib/pictures/subjects/swap-look';
import { timePicture } from '$lib/pictures/subjects/time';
import { pageHref } from '$lib/ui/frame/page-href';
import { figureLine, figureSource } from '$lib/words/embed/embed-words';
import { say } from '$lib/words/figure-words';
import { standingWords } from '$lib/words/figures/board-words';
import { formatDate } from '$lib/words/format-date';
import { formatFigure } from '$lib/words/format-figure';
import { holderOf } from '$lib/words/names';
import { addSeriesWords } from '$lib/words/series-words';
import { sideName } from '$lib/words/side-name';
import { drawnDays } from '$lib/dossier/drawn-days';
import { drawSwapShapes } from '$lib/dossier/swap-shapes';
import { daysAtOneScale } from './days/days-at-one-scale.server';
import { type EqualView, equalViews, sayEqualView, workOutEqualViews } from './equal-views.server';
import { mapPicture } from './map-picture.server';
import { siteData, siteSeries } from './site-data.server';
import { timeData } from './time-data';

addSeriesWords();

/** Something of the site that others show, in one language. */
export interface Shown {
	readonly title: string;
	readonly description: string;
	/** Of its picture. */
	readonly alt: string;
	/** Where it is read on: from the site's root, with its view. */
	readonly href: string;
	readonly figures: readonly Figure[];
	readonly draw: DrawPicture;
}

const isEmbedName = (name: string): name is EmbedName =>
	(embedNames as readonly string[]).includes(name);
const figurePrefix = 'figure-';

let rows: ReadonlyMap<string, FigureBoardRow> | undefined;
/** By name: `figure-` and the id of a published figure. */
function figureRows(): ReadonlyMap<string, FigureBoardRow> {
	rows ??= new Map(
		figureBoard(siteData())
			.groups.flatMap((group) => group.rows)
			.map((row) => [row.published.figure.id.replace(/^published-/, figurePrefix), row])
	);
	return rows;
}

/** All names that others can show, those of published figures last. */
export function shownNames(): readonly string[] {
	return [...embedNames, ...equalViews().map(({ name }) => name), ...figureRows().keys()];
}

/** Each of them in each language. */
export async function shownEntries(): Promise<{ name: string; language: Language }[]> {
	await getReady();
	return shownNames().flatMap((name) => locales.map((language) => ({ name, language })));
}

/** Those that have a page for frames: with its map, a swap's would be too large for one. */
export async function embeddedEntries() {
	const all = await shownEntries();
	return all.filter(({ name }) => isEmbedded(name));
}

export function isEmbedded(name: string): boolean {
	return !equalViews().some((view) => view.name === name);
}

const kept = new Map<string, Shown>();

/** What a name in an address stands for; ends the request where it is none. */
export function shownAs(name: string, language: string): Shown {
	if (!isLocale(language)) error(404, `There is no language ${language}.`);
	const key = `${name}.${language}`;
	const row = figureRows().get(name);
	const equal = equalViews().find((view) => view.name === name);
	const made =
		kept.get(key) ?? (row ? ofFigure(row, language) : equal ? ofEqual(equal, language) : undefined);
	const shown = made ?? (isEmbedName(name) ? ofRoom(name, language) : undefined);
	if (!shown) error(404, `There is nothing named ${name}.`);
	kept.set(key, shown);
	return shown;
}

function ofRoom(name: EmbedName, language: Language): Shown {
	const { dossier } = siteData();
	const figures = embedFigureIds(name, dossier).map((id) => dossier.figures[id]!);
	const titles: Readonly<Record<EmbedName, string>> = {
		swap: dossier.title[language],
		control: m.control_title({}, { locale: language }),
		time: m.time_title({}, { locale: language }),
		days: daysTitle(language),
		map: m.map_title({}, { locale: language })
	};
	const places: Readonly<Record<EmbedName, string>> = {
		...{ swap: '/', control: '/', time: '/', map: '/', days: '/days/' }
	};
	const anchors: Partial<Record<EmbedName, string>> = { control: '#control-title', time: '#time' };
	const href = pageHref(places[name], '', language) + (anchors[name] ?? '');
	const title = titles[name];
	const { description } = asCard(title, figures, language);
	const draw = name === 'map' ? mapPicture(language, false) : pictures[name]();
	// What a picture says of itself does not depend on how large it is.
	const { alt } = draw(asWords(language));
	return { title, description, alt, draw, href, figures };
}

type Days = Awaited<ReturnType<typeof daysAtOneScale>>;
let days: Days | undefined;

/** What has to be there before anything is asked for: files of days, and equal areas. */
export async function getReady(): Promise<void> {
	days ??= await daysAtOneScale();
	await workOutEqualViews();
}

/** What each of them is drawn as. */
const pictures: Readonly<Record<Exclude<EmbedName, 'map'>, () => DrawPicture>> = {
	swap: () => {
		const { dossier, layers, config } = siteData();
		return swapLook(dossier, drawSwapShapes(layers.control, config));
	},
	control: () => controlPicture(siteData().dossier),
	time: () => {
		const { dossier, published } = siteData();
		return timePicture(dossier, timeData(dossier, siteSeries(), published));
	},
	days: () => {
		if (!days) throw new Error('the days are not read yet');
		return daysPicture(siteData().dossier, days.picture, days.areas);
	}
};

function asWords(language: Language): PictureRequest {
	const display = { language, unitSystem: 'km2' } as const;
	return { width: 640, height: null, theme: 'light', display, address: '', letters: '' };
}

function daysTitle(language: Language): string {
	const { place, holder } = sideName(siteData().dossier, 'offered', language);
	const slots = { place, holderOf: holderOf(holder, language), count: drawnDays.length };
	return m.days_title(slots, { locale: language });
}

function ofEqual(view: EqualView, language: Language): Shown {
	const { title, text, draw } = sayEqualView(view, language);
	const href = pageHref('/swap', `s=${view.code}`, language);
	return { title, description: text, alt: text, href, figures: [], draw };
}

function ofFigure(row: FigureBoardRow, language: Language): Shown {
	const { figure } = row.published;
	const { publisher } = publishedReceipt(row);
	const display = { language, unitSystem: 'km2' } as const;
	const title = m.embed_figure_title(
		{ publisher, figure: formatFigure(figure, display) },
		{ locale: language }
	);
	const figures = [figure, ...(row.measured ? [row.measured] : [])];
	const standing = m.embed_figure_standing({}, { locale: language });
	const verdict = { number: standingWords(row, language), label: standing };
	const query = `f=${encodeBoardFilter({ ...everything, publisher })}`;
	return {
		title,
		...asCard(title, figures, language, [verdict]),
		href: pageHref('/sources/figures', query, language),
		figures
	};
}

function asCard(
	title: string,
	figures: readonly Figure[],
	language: Language,
	more: readonly { number: string; label: string }[] = []
) {
	const { asOf, dataHash } = siteData().dossier;
	const display = { language, unitSystem: 'km2' } as const;
	const lines = [
		...figures.map((figure) => figureLine(figure, display)),
		...more.map(({ number, label }) => `${label}: ${number}`)
	];
	const description = lines.join('. ');
	const rows = figures.map((figure) => ({
		number: formatFigure(figure, display),
		label: `${say(figure.label, language)} – ${figureSource(figure, language)}`
	}));
	const notes = [
		m.footer_as_of({ date: formatDate(asOf, language) }, { locale: language }),
		m.embed_data({ hash: dataHash }, { locale: language })
	];
	const alt = `${title}. ${description}`;
	const card = { title, rows: [...rows, ...more], notes, alt };
	return { description, alt, draw: figureCard(card) };
}
