import type { CitedEvent, CitedStatement, DossierArticle } from '../../model/dossier';
import type { Figure } from '../../model/figure';
import { type Display, formatFigure } from '../../words/format-figure';
import { say } from '../../words/figure-words';
import { matches } from '../../words/spelling';

/** What an article says that answers a search; all of it where nothing is searched for. */
export interface Found {
	readonly article: DossierArticle;
	readonly figures: readonly Figure[];
	readonly statements: readonly CitedStatement[];
	readonly events: readonly CitedEvent[];
	readonly count: number;
}

/** The parts of each article that match a query, in both languages' words; articles without any are left out. */
export function searchArticles(
	articles: readonly DossierArticle[],
	figureOf: (id: string) => Figure,
	query: string,
	display: Display
): Found[] {
	const isAny = query.trim() === '';
	const found = articles.map((article): Found => {
		// Texts of things nobody searches for are not put together: the page opens with all of them.
		const hitsOf = <Thing>(things: readonly Thing[], textOf: (thing: Thing) => string) =>
			isAny
				? things
				: things.filter((thing) =>
						matches(query, [textOf(thing), article.publisher, article.author].join(' '))
					);
		const figures = hitsOf(article.figures.map(figureOf), (figure) => figureText(figure, display));
		const statements = hitsOf(article.statements, statementText);
		const events = hitsOf(article.events, eventText);
		const count = figures.length + statements.length + events.length;
		return { article, figures, statements, events, count };
	});
	return isAny ? found : found.filter(({ count }) => count > 0);
}

function figureText(figure: Figure, display: Display): string {
	const { receipt, label, value } = figure;
	const source = receipt.type === 'article' ? [receipt.evidence, receipt.speaker] : [];
	// Joining leaves out what is null: nobody searches for that word.
	return [say(label, 'en'), say(label, 'uk'), value, formatFigure(figure, display), ...source].join(
		' '
	);
}

function statementText({ actor, paraphrase, through, evidence, date }: CitedStatement): string {
	const texts = [actor, paraphrase, through].flatMap((text) => (text ? [text.en, text.uk] : []));
	return [...texts, evidence, date].join(' ');
}

function eventText({ what, where, date }: CitedEvent): string {
	const texts = [what, where].flatMap((text) => (text ? [text.en, text.uk] : []));
	return [...texts, date].join(' ');
}
