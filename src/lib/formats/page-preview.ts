import { element } from '../model/xml';

/** What others show of a page beside a link to it. */
export interface PagePreview {
	readonly title: string;
	readonly description: string;
	readonly image: {
		readonly address: string;
		readonly alt: string;
		readonly width: number;
		readonly height: number;
	};
	/** Of the page, whole; null where the build does not know it. */
	readonly address: string | null;
	readonly siteName: string;
	/** `en_GB` and the like. */
	readonly locale: string;
	/** Where it can be asked how to embed it; null for what cannot be. */
	readonly oembed: string | null;
}

/** Elements for the head of a page. */
export function previewTags(preview: PagePreview): string {
	const { title, description, image, address, siteName, locale, oembed } = preview;
	const og: readonly (readonly [string, string | number | null])[] = [
		['og:type', 'website'],
		['og:site_name', siteName],
		['og:locale', locale],
		['og:title', title],
		['og:description', description],
		['og:url', address],
		['og:image', image.address],
		['og:image:type', 'image/png'],
		['og:image:width', image.width],
		['og:image:height', image.height],
		['og:image:alt', image.alt]
	];
	const tags = og.flatMap(([name, content]) =>
		content === null ? [] : [element('meta', { property: name, content: oneLine(String(content)) })]
	);
	return [
		...tags,
		element('meta', { name: 'twitter:card', content: 'summary_large_image' }),
		...(address === null ? [] : [element('link', { rel: 'canonical', href: address })]),
		...(oembed === null
			? []
			: [
					element('link', {
						rel: 'alternate',
						type: 'application/json+oembed',
						href: oembed,
						title: oneLine(title)
					})
				])
	].join('\n');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
