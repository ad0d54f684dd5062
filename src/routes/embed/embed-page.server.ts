import { createHash } from 'node:crypto';
import { embedPage } from './embed-page';
import { shownNumbers } from '$lib/formats/embed/fragment';
import { type EmbedTheme, embedHeight } from '$lib/model/embed-target';
import type { Figure } from '$lib/model/figure';
import type { Language } from '$lib/model/language';
import { m } from '$lib/paraglide/messages';
import { figureLine, newerLine } from '$lib/words/embed/embed-words';
import { formatDate } from '$lib/words/format-date';
import { mapPicture } from '../map-picture.server';
import { shownAs } from '../shown.server';
import { siteAddress } from '../site-address.server';
import { siteData } from '../site-data.server';
import { heldLetters, linkedLetters } from './letters.server';

interface File {
	readonly theme: EmbedTheme;
	readonly isFrozen: boolean;
}

/** What a frame's height leaves to the lines below the drawing, in CSS pixels. */
const below = 110;
/** Of the drawing for frames as narrow as a phone, and of the other, in units. */
const widths = { narrow: 320, wide: 700 } as const;

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

/** The page of an embed, as HTML. Ends the request where there is nothing of that name or language. */
export function embedded(name: string, code: string, file: File): string {
	const shown = shownAs(name, code);
	const { theme, isFrozen } = file;
	const language = code as Language;
	const { asOf, dataHash } = siteData().dossier;
	const drawn = {
		theme,
		display: { language, unitSystem: 'km2' },
		address: siteAddress && new URL(shown.href, siteAddress).href.replace(/^https?:\/\//, ''),
		letters: ''
	} as const;
	const said = { locale: language };
	const draw = name === 'map' && !isFrozen ? mapPicture(language, true) : shown.draw;
	const most = embedHeight({ name });
	const fitted = (way: keyof typeof widths) => {
		const asked = { ...drawn, width: widths[way] };
		const natural = draw({ ...asked, height: null });
		const height = most[way] - below;
		return natural.height <= height ? natural : draw({ ...asked, height });
	};
	const isKnown = siteAddress !== '' || !isFrozen;
	const page = {
		...{
			language,
			theme,
			isFrozen,
			title: shown.title,
			letters: isFrozen ? heldLetters(language) : linkedLetters
		},
		narrow: fitted('narrow'),
		wide: fitted('wide'),
		words: { numbers: m.embed_numbers({}, said), newer: m.embed_newer({}, said) },
		figures: shown.figures.map((figure) => figureItem(figure, language)),
		lines: [
			m.footer_as_of({ date: formatDate(asOf, language) }, said),
			m.embed_data({ hash: dataHash }, said)
		],
		link: isKnown ? { href: `${siteAddress}${shown.href}`, text: m.embed_read_on({}, said) } : null,
		live:
			name === 'map' && !isFrozen
				? { href: `/embed/map/live/${language}/`, text: m.embed_map_live({}, said) }
				: null
	};
	return embedPage(page, sha256);
}

function figureItem(figure: Figure, language: Language) {
	const display = { language, unitSystem: 'km2' } as const;
	return {
		id: figure.id,
		text: figureLine(figure, display),
		numbers: shownNumbers(figure),
		step: figure.precision,
		newer: newerLine(figure, display)
	};
}
