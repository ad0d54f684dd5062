import { m } from '$lib/paraglide/messages';
import type { Dossier } from '../../model/dossier';
import type { Figure } from '../../model/figure';
import { figureFinder } from '../../model/find-figure';
import type { Language } from '../../model/language';
import { controlSentence } from '../control-sentence';
import { say } from '../figure-words';
import { type Display, formatFigure } from '../format-figure';
import { sourceName } from '../names';
import { plainText } from '../sentence';
import { asOfNote, dataNote } from './picture-notes';

/** What a share is of: its source, or that its two areas do not count the same things. */
export function shareLabel({ label: own, receipt }: Figure, language: Language): string {
	const name = say(own, language);
	if (receipt.type === 'article') return `${name} (${sourceName(receipt, language)})`;
	// A note on a share says that its two areas do not count the same things.
	const mixed = receipt.type === 'derived' && receipt.note !== null;
	return mixed ? `${name} (${m.control_mixed({}, { locale: language })})` : name;
}

/** What a picture of the shares says, and which figures it shows. */
export function controlWords(dossier: Dossier, display: Display) {
	const { language } = display;
	const locale = { locale: language };
	const { control } = dossier;
	const find = figureFinder(dossier.figures);
	const of = (ids: readonly string[]) => ids.map((id) => find(id));
	const [reported, derived, measured] = [
		of(control.reported),
		of(control.derived),
		of(control.measured)
	];
	const rows = (figures: readonly Figure[]) =>
		figures.map((figure) => ({
			figure,
			share: formatFigure(figure, display),
			of: shareLabel(figure, language)
		}));
	const band = control.common === null ? null : find(control.common);
	const title = m.control_title({}, locale);
	const said = controlSentence({ reported, derived, measured }, language);
	return {
		title,
		alt: [title, ...said.map((parts) => plainText(parts, display))].join(' '),
		notes: [
			`${m.picture_bars({}, locale)} ${asOfNote(dossier, language)}`,
			dataNote(dossier, reported, language)
		],
		groups: [
			{ name: m.control_group_reported({}, locale), rows: rows(reported) },
			{ name: m.control_group_derived({}, locale), rows: rows(derived) },
			{ name: m.control_group_measured({}, locale), rows: rows(measured) }
		],
		band: {
			text: band
				? `${m.control_band({}, locale)} ${formatFigure(band, display)}.`
				: m.control_no_band({}, locale),
			range: band?.interval ?? null
		}
	};
}
