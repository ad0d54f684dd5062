// What stands in a picture, read back out of its SVG.
import { textWidth } from '../../src/lib/pictures/text';

export interface WrittenText {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly foot: number;
	readonly size: number;
}

interface Open {
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

const tokens = /<(\/?)([\w:]+)((?: [\w:-]+="[^"<]*")*)(\/?)>([^<]*)/gy;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Texts as they stand, in units of the picture. Throws for what is not well-formed. */
export function textsOf(svg: string): WrittenText[] {
	const found: WrittenText[] = [];
	const open: Open[] = [];
	let end = 0;
	for (const [all, closing, name = '', attributes = '', alone, content = ''] of svg.matchAll(
		tokens
	)) {
		end += all.length;
		for (const part of [attributes, content])
			if (
				/&(?!(amp|lt|gt|quot);)|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(part)
			)
				throw new Error(`no XML: ${part.slice(0, 80)}`);
		if (closing) {
			if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
			continue;
		}
		const of = (key: string) => new RegExp(` ${key}="([^"]*)"`).exec(attributes)?.[1];
		const moved = of('transform') ?? '';
		const [, dx = '0', dy = '0'] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(moved) ?? [];
		const [, larger = '1'] = /scale\(([\d.]+)\)/.exec(moved) ?? [];
		const outer = open.at(-1) ?? { x: 0, y: 0, scale: 1 };
		const here = {
			name,
			x: outer.x + outer.scale * Number(dx),
			y: outer.y + outer.scale * Number(dy),
			scale: outer.scale * Number(larger)
		};
		if (name === 'text') {
			const size = here.scale * Number(of('font-size'));
			const text = content.replace(/&(\w+);/g, (_, entity: string) => entities[entity]!);
			const wide = textWidth(text, size, of('font-weight') === '600');
			const at = here.x + here.scale * Number(of('x'));
			const anchor = of('text-anchor');
			const left = anchor === 'middle' ? at - wide / 2 : anchor === 'end' ? at - wide : at;
			const foot = here.y + here.scale * Number(of('y'));
			found.push({ text, left, right: left + wide, foot, size });
		}
		if (!alone) open.push(here);
	}
	if (open.length > 0) throw new Error(`<${open[0]!.name}> is not closed`);
	if (end !== svg.length) throw new Error(`no XML: ${svg.slice(end, end + 80)}`);
	return found;
}

/** Texts of which a part lies outside the picture. */
export function outside(
	texts: readonly WrittenText[],
	{ width, height }: { readonly width: number; readonly height: number }
): WrittenText[] {
	return texts.filter(
		({ left, right, foot, size }) =>
			!(left >= -1 && right <= width + 1 && foot >= 0.5 * size && foot + 0.2 * size <= height + 1)
	);
}

/** Pairs of texts that lie over one another. */
export function overlaps(texts: readonly WrittenText[]): string[] {
	return texts.flatMap((a, index) =>
		texts.slice(index + 1).flatMap((b) => {
			const apart =
				a.right <= b.left + 0.5 ||
				b.right <= a.left + 0.5 ||
				Math.abs(a.foot - b.foot) >= 0.75 * Math.min(a.size, b.size);
			return apart ? [] : [`“${a.text}” and “${b.text}”`];
		})
	);
}
