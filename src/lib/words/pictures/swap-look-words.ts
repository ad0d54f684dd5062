import { m } from '$lib/paraglide/messages';
import type { CitedStatement, Dossier } from '../../model/dossier';
import { figureFinder } from '../../model/find-figure';
import type { Language } from '../../model/language';
import { formatDate } from '../format-date';
import { type Display, formatFigure } from '../format-figure';
import { capitalised, holderOf, sourceName } from '../names';
import { sideName } from '../side-name';
import { asOfNote, dataNote } from './picture-notes';

/** What a picture of the swap in one look says. */
export function swapLookWords(dossier: Dossier, display: Display) {
	const { language } = display;
	const locale = { locale: language };
	const { swap } = dossier;
	const figure = figureFinder(dossier.figures);
	const written = (id: string) => formatFigure(figure(id), display);
	const side = (name: 'offered' | 'asked', title: string, shows: typeof m.swap_held_by) => {
		const { holder, headline } = swap[name];
		const { place } = sideName(dossier, name, language);
		const { receipt } = figure(headline);
		return {
			...{ holder, title, area: written(headline) },
			shows: shows({ holderOf: holderOf(holder, language), place }, locale),
			source: receipt.type === 'article' ? sourceName(receipt, language) : ''
		};
	};
	const offered = side('offered', m.swap_offered({}, locale), m.swap_held_by);
	const notNamed = `${m.swap_asked({}, locale)}: ${m.swap_not_named({}, locale)}`;
	const asked = side('asked', notNamed, m.swap_occupied);
	const proposal = saidWords(m.swap_proposal({}, locale), swap.proposal, dossier, language);
	const refusal = saidWords(m.swap_refusal({}, locale), swap.refusal, dossier, language);
	const measured = written(swap.measuredRatio);
	const title = dossier.title[language];
	return {
		title,
		alt: m.picture_swap_alt(
			{
				...{ title, measured, ratio: written(swap.ratio) },
				...{ offered: offered.title, shows: offered.shows },
				...{ offeredArea: offered.area, offeredSource: offered.source },
				...{ asked: asked.title, askedShows: asked.shows },
				...{ askedArea: asked.area, askedSource: asked.source },
				...{ proposal: proposal.title, proposed: proposal.text },
				...{ refusal: refusal.title, refused: refusal.text }
			},
			locale
		),
		notes: [
			`${m.picture_scale({}, locale)} ${asOfNote(dossier, language)}`,
			dataNote(
				dossier,
				[swap.offered.headline, swap.asked.headline].map((id) => figure(id)),
				language
			)
		],
		ratio: written(swap.ratio),
		measuredRatio: m.picture_measured({ figure: measured }, locale),
		...{ offered, asked, said: [proposal, refusal] }
	};
}

function saidWords(title: string, said: CitedStatement, dossier: Dossier, language: Language) {
	const locale = { locale: language };
	const article = dossier.articles.find(({ id }) => id === said.articleId)!;
	const date = said.date ? formatDate(said.date, language) : m.statement_undated({}, locale);
	const through = said.through ? `${capitalised(said.through[language], language)}. ` : '';
	return {
		title,
		who: `${said.actor[language]}, ${date}`,
		text: said.paraphrase[language],
		source: `${through}${m.statement_source({ source: sourceName(article, language) }, locale)}`
	};
}
