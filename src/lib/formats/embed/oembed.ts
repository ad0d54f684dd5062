import { escapeXml } from '../../model/xml';

export interface Embeddable {
	readonly title: string;
	/** Of the page in the frame, whole. */
	readonly address: string;
	/** In CSS pixels. */
	readonly height: number;
	/** Where it is read on, whole. */
	readonly link: string;
	readonly site: { readonly name: string; readonly address: string };
	readonly thumbnail: { readonly address: string; readonly width: number; readonly height: number };
}

/** As wide as a column of text mostly is: consumers that need a number get this, in CSS pixels. */
const width = 700;

/** What an oEmbed consumer is answered (oembed.com, version 1.0, type rich), as JSON. */
export function oembed({ title, address, height, link, site, thumbnail }: Embeddable): string {
	const html =
		`<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="100%" height="${height}"` +
		` loading="lazy" style="border:0"><a href="${escapeXml(link)}">${escapeXml(title)}</a></iframe>`;
	const answer = {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: site.name,
		provider_url: site.address,
		html,
		width,
		height,
		thumbnail_url: thumbnail.address,
		thumbnail_width: thumbnail.width,
		thumbnail_height: thumbnail.height
	};
	return JSON.stringify(answer);
}
