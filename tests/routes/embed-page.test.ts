import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { embedPage, type EmbedPage } from '../../src/routes/embed/embed-page';
import { hostile } from '../formats/embed/hostile';

const hash = (text: string) => createHash('sha256').update(text).digest('base64');
const svg =
	'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" role="img"><title id="t">A</title><style>svg{--a:red}</style><pattern id="p"/><path fill="url(#p)"/><use href="#p"/></svg>';

const page: EmbedPage = {
	...{ language: 'en', theme: 'auto', title: 'A swap', letters: '', isFrozen: false },
	narrow: { svg, alt: 'Two shapes' },
	wide: { svg, alt: 'Two shapes' },
	words: { numbers: 'Numbers', newer: 'Newer' },
	figures: [{ id: 'a', text: 'A: 420 km²', numbers: '420', step: 10, newer: 'was {old}' }],
	lines: ['As of 12 February 2025'],
	link: { href: '/?v=1&sel=UA-14', text: 'Open' },
	live: null
};

type Element = Tree.Element;
function elements(html: string): { all: Element[]; errors: string[] } {
	const errors: string[] = [];
	const all: Element[] = [];
	const visit = (node: Tree.Node) => {
		if ('tagName' in node) all.push(node);
		if ('childNodes' in node) node.childNodes.forEach(visit);
	};
	visit(parse(html, { onParseError: ({ code }) => void errors.push(code) }));
	return { all, errors };
}
const attribute = (node: Element | undefined, name: string) =>
	node?.attrs.find((one) => one.name === name)?.value;
const content = (node: Element | undefined) =>
	(node?.childNodes ?? []).map((child) => ('value' in child ? child.value : '')).join('');

describe('a page for frames', () => {
	it('is valid, says its language and title, and leads back out of the frame', () => {
		const { all, errors } = elements(embedPage(page, hash));
		expect(errors).toEqual([]);
		expect(attribute(all[0], 'lang')).toBe('en');
		expect(content(all.find(({ tagName }) => tagName === 'title'))).toBe('A swap');
		const link = all.find(({ tagName }) => tagName === 'a');
		expect(attribute(link, 'href')).toBe('/?v=1&sel=UA-14');
		expect(attribute(link, 'target')).toBe('_top');
		expect(attribute(link, 'rel')).toBe('noopener');
	});

	it('lets in its own styles and script alone', () => {
		const { all } = elements(embedPage(page, hash));
		const policy = attribute(
			all.find((node) => attribute(node, 'http-equiv') === 'Content-Security-Policy'),
			'content'
		)!;
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toContain('unsafe');
		const own = all.filter(({ tagName }) => tagName === 'style' || tagName === 'script');
		expect(own.length).toBe(4);
		for (const node of own) expect(policy).toContain(`'sha256-${hash(content(node))}'`);
		expect(all.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'style'))).toEqual([]);
	});

	it('runs and asks for nothing where it is frozen', () => {
		const html = embedPage({ ...page, isFrozen: true, link: null }, hash);
		const { all, errors } = elements(html);
		expect(errors).toEqual([]);
		expect(all.filter(({ tagName }) => tagName === 'script')).toEqual([]);
		expect(html).not.toMatch(/script-src|'self'|(?:src|href)="(?!#)/);
	});

	it('keeps every text a text, whatever it is', () => {
		const expected = elements(embedPage(page, hash)).all.map(({ tagName }) => tagName);
		fc.assert(
			fc.property(hostile, hostile, hostile, (a, b, c) => {
				const html = embedPage(
					{
						...page,
						title: a,
						wide: { svg, alt: b },
						words: { numbers: c, newer: a },
						figures: [{ id: b, text: c, numbers: a, step: 1, newer: b }],
						lines: [c],
						link: { href: `/?q=${a}`, text: b }
					},
					hash
				);
				const { all } = elements(html);
				expect(all.map(({ tagName }) => tagName)).toEqual(expected);
				const names = all.flatMap(({ attrs }) => attrs.map(({ name }) => name));
				expect(names.filter((name) => name.startsWith('on'))).toEqual([]);
			}),
			{ numRuns: 2000 }
		);
	});
});
