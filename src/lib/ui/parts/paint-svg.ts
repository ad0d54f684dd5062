/*
 * The pages' policy lets no picture in but the site's own, so an SVG of ours cannot be loaded to make
 * a PNG of it: it is painted on a canvas instead, element by element.
 */

/** What pictures are written in. */
const face = "'IBM Plex Sans'";
const weights = [400, 600] as const;

/** Attributes that an element hands on to what is in it. */
type Style = ReadonlyMap<string, string>;

const inherited = [
	'fill',
	'fill-opacity',
	'fill-rule',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linejoin',
	'stroke-linecap',
	'stroke-opacity',
	'font-family',
	'font-size',
	'font-weight',
	'text-anchor',
	'paint-order',
	'opacity'
];

/**
 * A picture of those that `pictures` writes (groups, rectangles, circles, paths, texts, images, patterns
 * and clip paths, all by attributes) as a PNG, `scale` pixels to the unit.
 *
 * @throws Error for a text that is no SVG, and where the browser has no canvas
 */
export async function paintSvg(svg: string, scale: number): Promise<Blob> {
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d');
	if (!context) throw new Error('this browser has no canvas');
	const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
	// A canvas has only the letters that were loaded; without them it takes others.
	const signs = root.textContent ?? '';
	await Promise.allSettled(
		weights.map((weight) => document.fonts.load(`${weight} 16px ${face}`, signs))
	);
	const width = number(root, 'width', 0);
	const height = number(root, 'height', 0);
	if (root.localName !== 'svg' || !(width > 0 && height > 0)) throw new Error('this is no picture');
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	context.scale(scale, scale);
	await decodeImages(root);
	paintChildren(context, root, styleOf(root, new Map()), root);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('this browser writes no PNG');
	return blob;
}

/** The images of a picture that is being painted. */
const bitmaps = new WeakMap<Element, ImageBitmap>();

/** Their bytes are read here: the pages' policy lets no `data:` address be fetched. */
async function decodeImages(root: Element) {
	for (const image of root.querySelectorAll('image')) {
		const data = atob(image.getAttribute('href')?.split(';base64,')[1] ?? '');
		const bytes = Uint8Array.from(data, (sign) => sign.charCodeAt(0));
		bitmaps.set(image, await createImageBitmap(new Blob([bytes], { type: 'image/png' })));
	}
}

function styleOf(element: Element, outer: Style): Style {
	const style = new Map(outer);
	for (const name of inherited) {
		const value = element.getAttribute(name);
		if (value !== null) style.set(name, value);
	}
	return style;
}

function paintChildren(
	context: CanvasRenderingContext2D,
	parent: Element,
	style: Style,
	root: Element
) {
	for (const child of parent.children) paint(context, child, styleOf(child, style), root);
}

function paint(context: CanvasRenderingContext2D, element: Element, style: Style, root: Element) {
	context.save();
	transform(context, element.getAttribute('transform') ?? '');
	const clip = referred(element.getAttribute('clip-path'), root);
	const within = clip?.children[0];
	if (within)
		context.clip(
			outline(within),
			within.getAttribute('clip-rule') === 'evenodd' ? 'evenodd' : 'nonzero'
		);
	switch (element.localName) {
		case 'g':
			paintChildren(context, element, style, root);
			break;
		case 'rect':
		case 'circle':
		case 'path':
		case 'line':
			paintOutline(context, outline(element), style, root);
			break;
		case 'text':
			paintText(context, element, style);
			break;
		case 'image': {
			const of = (name: string) => number(element, name, 0);
			const bitmap = bitmaps.get(element);
			if (bitmap) context.drawImage(bitmap, of('x'), of('y'), of('width'), of('height'));
		}
	}
	context.restore();
}

function outline(element: Element): Path2D {
	const of = (name: string) => number(element, name, 0);
	if (element.localName === 'path') return new Path2D(element.getAttribute('d') ?? '');
	const path = new Path2D();
	if (element.localName === 'circle') path.arc(of('cx'), of('cy'), of('r'), 0, 2 * Math.PI);
	else if (element.localName === 'line') {
		path.moveTo(of('x1'), of('y1'));
		path.lineTo(of('x2'), of('y2'));
	} else path.roundRect(of('x'), of('y'), of('width'), of('height'), of('rx'));
	return path;
}

function paintOutline(
	context: CanvasRenderingContext2D,
	path: Path2D,
	style: Style,
	root: Element
) {
	const fill = paintOf(context, style.get('fill') ?? '#000', root);
	const stroke = paintOf(context, style.get('stroke') ?? 'none', root);
	const opacity = Number(style.get('opacity') ?? 1);
	if (fill) {
		context.fillStyle = fill;
		context.globalAlpha = opacity * Number(style.get('fill-opacity') ?? 1);
		context.fill(path, style.get('fill-rule') === 'evenodd' ? 'evenodd' : 'nonzero');
	}
	if (stroke) {
		line(context, style);
		context.strokeStyle = stroke;
		context.globalAlpha = opacity * Number(style.get('stroke-opacity') ?? 1);
		context.stroke(path);
	}
}

function paintText(context: CanvasRenderingContext2D, element: Element, style: Style) {
	const [x, y] = [number(element, 'x', 0), number(element, 'y', 0)];
	const text = element.textContent ?? '';
	context.font = `${style.get('font-weight') ?? 400} ${parseFloat(style.get('font-size') ?? '16')}px ${style.get('font-family') ?? 'sans-serif'}`;
	const anchor = style.get('text-anchor');
	context.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
	const stroke = style.get('stroke') ?? 'none';
	if (stroke !== 'none') {
		line(context, style);
		context.strokeStyle = stroke;
		context.strokeText(text, x, y);
	}
	context.fillStyle = style.get('fill') ?? '#000';
	context.fillText(text, x, y);
}

function line(context: CanvasRenderingContext2D, style: Style) {
	context.lineWidth = Number(style.get('stroke-width') ?? 1);
	context.lineJoin = (style.get('stroke-linejoin') ?? 'miter') as CanvasLineJoin;
	context.setLineDash(
		(style.get('stroke-dasharray') ?? '')
			.split(/[\s,]+/)
			.map(Number)
			.filter(Boolean)
	);
	context.lineCap = (style.get('stroke-linecap') ?? 'butt') as CanvasLineCap;
}

/** A colour, or a pattern painted for this purpose; null for none. */
function paintOf(
	context: CanvasRenderingContext2D,
	value: string,
	root: Element
): string | CanvasPattern | null {
	if (value === 'none') return null;
	const pattern = referred(value, root);
	if (!pattern) return value;
	const tile = document.createElement('canvas');
	// Finer than the picture, so that a turned pattern stays sharp.
	const fine = 4;
	tile.width = fine * number(pattern, 'width', 1);
	tile.height = fine * number(pattern, 'height', 1);
	const inner = tile.getContext('2d');
	if (!inner) return null;
	inner.scale(fine, fine);
	paintChildren(inner, pattern, new Map(), root);
	const made = context.createPattern(tile, 'repeat');
	const turn = /rotate\(([-\d.]+)\)/.exec(pattern.getAttribute('patternTransform') ?? '');
	made?.setTransform(new DOMMatrix().rotate(Number(turn?.[1] ?? 0)).scale(1 / fine));
	return made;
}

function transform(context: CanvasRenderingContext2D, text: string) {
	for (const [, name, list = ''] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
		const [a = 0, b = 0] = list.split(/[\s,]+/).map(Number);
		if (name === 'translate') context.translate(a, b);
		else if (name === 'scale') context.scale(a, a);
		else if (name === 'rotate') context.rotate((a * Math.PI) / 180);
	}
}

/** What `url(#id)` refers to. */
function referred(value: string | null, root: Element): Element | null {
	const id = /^url\(#([\w-]+)\)$/.exec(value ?? '')?.[1];
	return id === undefined ? null : root.querySelector(`[id="${id}"]`);
}

function number(element: Element, name: string, fallback: number): number {
	const value = Number(element.getAttribute(name) ?? fallback);
	return Number.isFinite(value) ? value : fallback;
}
