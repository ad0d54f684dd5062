import { previewTags } from '$lib/formats/page-preview';
import type { Language } from '$lib/model/language';
import { m } from '$lib/paraglide/messages';
import { pictureSizes } from '$lib/pictures/picture';
import { shownAs } from './shown.server';
import { siteAddress } from './site-address.server';

/** Of rooms that have no picture of their own, what they are about; of all others, the swap. */
const pictures: Readonly<Record<string, string>> = {
	'/days/': 'days',
	'/check/': 'control',
	'/sources/figures/': 'time'
};
/** What can be embedded, by the page that has it. */
const embeds: Readonly<Record<string, string>> = { '/': 'swap', '/days/': 'days' };
const locales = { en: 'en_GB', uk: 'uk_UA' } as const;

interface Previewed {
	readonly title: string;
	readonly description: string;
	/** From the site's root. */
	readonly href: string;
	readonly picture: string;
	readonly embed: string | null;
}

/** Elements for the head of a page of ours: what others show beside a link to it. */
export function tagsOf(page: Previewed, language: Language): string {
	const { title, description, href, picture, embed } = page;
	const { alt } = shownAs(picture, language);
	return previewTags({
		title,
		description,
		image: {
			address: `${siteAddress}/preview/${picture}.${language}.png`,
			alt,
			...pictureSizes.wide
		},
		address: siteAddress ? `${siteAddress}${href}` : null,
		siteName: m.site_name({}, { locale: language }),
		locale: locales[language],
		oembed: embed && `${siteAddress}/oembed/${embed}.${language}.json`
	});
}

const entities: Readonly<Record<string, string>> = {
	...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
};
const plain = (text: string) =>
	text.replace(/&(?:amp|lt|gt|quot|#39);/g, (code) => entities[code]!);

/**
 * A page with its preview in the head, by what it says there of itself; what says nothing stays as it is.
 * Nobody who reads the page needs it: so it is no part of what its script brings along.
 */
export function withPreview(html: string, path: string, language: Language): string {
	const [, title] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
	const [, description] = /<meta name="description" content="([^"]+)"/.exec(html) ?? [];
	if (!title || !description) return html;
	const room = path.replace(/^\/uk(?=\/)/, '');
	const tags = tagsOf(
		{
			title: plain(title),
			description: plain(description),
			href: path,
			picture: pictures[room] ?? 'swap',
			embed: embeds[room] ?? null
		},
		language
	);
	return html.replace('</head>', () => `${tags}\n</head>`);
}
