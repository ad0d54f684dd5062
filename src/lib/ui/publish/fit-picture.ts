import { element } from '../../model/xml';
import type { Picture, PictureRequest } from '../../pictures/picture';
import { fileColours, pictureFile } from '../../pictures/picture-file';
import { shorten, textAt } from '../../pictures/text';

/** For the address, below what is drawn, in units. */
const foot = { height: 30, size: 14, margin: 24 } as const;

/**
 * A finished picture, as `pictureFile` writes it, in the middle of one of the size that was asked for, with
 * the address below. Throws Error for a text that is no such picture.
 */
export function fitPicture(svg: string, request: PictureRequest): Picture {
	const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
	const drawn = { width: size(root, 'width'), height: size(root, 'height') };
	const said = (name: string) => root.querySelector(`:scope > ${name}`)?.textContent ?? '';
	const [title, alt] = [said('title'), said('desc')];
	const { width, address } = request;
	const below = address === '' ? 0 : foot.height;
	const height = request.height ?? Math.round((width * drawn.height) / drawn.width) + below;
	const scale = Math.min(width / drawn.width, (height - below) / drawn.height);
	const left = (width - scale * drawn.width) / 2;
	const top = (height - below - scale * drawn.height) / 2;
	const inner = svg
		.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
		.replace(/^<title>[^<]*<\/title>(<desc>[^<]*<\/desc>)?/, '');
	const line = textAt(
		width / 2,
		height - (foot.height - foot.size) / 2 - 2,
		shorten(address, width - 2 * foot.margin, foot.size),
		{ fill: fileColours.muted, 'font-size': foot.size, 'text-anchor': 'middle' }
	);
	const file = { width, height, language: request.display.language, title, description: alt };
	const placed = element('g', { transform: `translate(${left} ${top}) scale(${scale})` }, inner);
	return {
		svg: pictureFile(file, [
			...(request.letters === '' ? [] : [element('style', {}, request.letters)]),
			placed,
			...(below === 0 ? [] : [line])
		]),
		...{ width, height, title, alt }
	};
}

function size(root: Element, name: string): number {
	const value = Number(root.getAttribute(name));
	if (root.localName !== 'svg' || !(value > 0)) throw new Error('this is no picture');
	return value;
}
