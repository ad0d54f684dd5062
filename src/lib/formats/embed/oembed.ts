import { embedSnippet, type Snippet } from '../embed-snippet';

interface Embeddable {
	/** How it is put into a page. */
	readonly snippet: Snippet;
	readonly provider: { readonly name: string; readonly address: string };
	readonly thumbnail: { readonly address: string; readonly width: number; readonly height: number };
}

/** As wide as a column of text mostly is: consumers that need a number get this, in CSS pixels. */
const width = 700;

/** What an oEmbed consumer is answered (oembed.com, version 1.0, type rich), as JSON. */
export function oembed({ snippet, provider, thumbnail }: Embeddable): string {
	const { title, height } = snippet;
	const answer = {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: provider.name,
		provider_url: provider.address,
		html: embedSnippet(snippet),
		width,
		height: height.wide,
		thumbnail_url: thumbnail.address,
		thumbnail_width: thumbnail.width,
		thumbnail_height: thumbnail.height
	};
	return JSON.stringify(answer);
}
