// Reads off our page what the bare page has to show: its map's style, camera, images and place on
// the screen, its fonts, and its first words.
import { findMap } from './find-map';
import type { Resource } from './first-view';
import type { Visit } from './visit';

export interface View {
	heading: string;
	text: string;
	fontFamily: string;
	/** @font-face rules, with addresses from the root. */
	fontFaces: string[];
	/** The map's box in CSS pixels. */
	box: { left: number; top: number; width: number; height: number };
	options: {
		center: [number, number];
		zoom: number;
		minZoom: number;
		maxZoom: number;
		maxBounds: [[number, number], [number, number]] | null;
	};
	style: { sources: Record<string, { type: string; data?: unknown }>; layers: unknown[] };
	images: {
		id: string;
		width: number;
		height: number;
		pixelRatio: number;
		sdf: boolean;
		pixels: number[];
	}[];
}

export async function readView(visit: Visit): Promise<View> {
	await findMap(visit.page, visit.client);
	return visit.page.evaluate(() => {
		const map = globalThis.__benchMap;
		const rooted = (base: string | null, css: string) =>
			css.replace(
				/url\(["']?([^"')]+)["']?\)/g,
				(_all, address: string) => `url("${new URL(address, base ?? document.baseURI).pathname}")`
			);
		const fontFaces = [...document.styleSheets].flatMap((sheet) =>
			[...sheet.cssRules]
				.filter((rule) => rule instanceof CSSFontFaceRule)
				.map((rule) => rooted(sheet.href, rule.cssText))
		);
		const paragraphs = [...document.querySelectorAll('p')].map((p) => p.innerText.trim());
		const { left, top, width, height } = map.getContainer().getBoundingClientRect();
		const { lng, lat } = map.getCenter();
		return {
			heading: document.querySelector('h1')?.innerText ?? 'Map',
			text: paragraphs.find((paragraph) => paragraph.length > 60) ?? paragraphs[0] ?? 'Map',
			fontFamily: getComputedStyle(document.body).fontFamily,
			fontFaces,
			box: { left, top, width, height },
			options: {
				center: [lng, lat] as [number, number],
				zoom: map.getZoom(),
				minZoom: map.getMinZoom(),
				maxZoom: map.getMaxZoom(),
				maxBounds: map.getMaxBounds()?.toArray() ?? null
			},
			style: map.getStyle(),
			images: map.listImages().map((id) => {
				const { data, pixelRatio, sdf } = map.getImage(id);
				const { width, height } = data;
				return { id, width, height, pixelRatio, sdf, pixels: [...data.data] };
			})
		};
	});
}

/**
 * The bare page fetches the very files that ours fetched. A source that ours put together itself
 * becomes a file of its own when it is big, and stays in the style when it is small.
 */
export function shareData(
	view: View,
	resources: readonly Resource[],
	writeFile: (name: string, text: string) => string
): { shared: string[]; written: string[] } {
	const known = new Map<string, string>();
	for (const { path, json } of resources) if (json) known.set(JSON.stringify(json), path);
	const shared: string[] = [];
	const written: string[] = [];
	for (const [name, source] of Object.entries(view.style.sources)) {
		if (source.type !== 'geojson') continue;
		if (typeof source.data === 'string') {
			source.data = new URL(source.data, 'http://localhost').pathname;
			shared.push(source.data as string);
			continue;
		}
		const text = JSON.stringify(source.data);
		const path = known.get(text);
		if (path) shared.push(path);
		else if (text.length > 10_000) written.push(name);
		else continue;
		source.data = path ?? writeFile(`${name}.json`, text);
	}
	return { shared, written };
}
