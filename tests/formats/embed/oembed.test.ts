import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { oembed } from '../../../src/lib/formats/embed/oembed';
import { hostile } from './hostile';

const given = {
	snippet: {
		site: 'https://example.org',
		name: 'swap',
		language: 'en',
		theme: 'auto',
		title: 'A swap',
		fragment: '#v=1&n=a:1',
		height: { narrow: 1050, wide: 640 },
		link: 'https://example.org/?v=1',
		withScript: false
	},
	provider: { name: 'Salient', address: 'https://example.org/' },
	thumbnail: { address: 'https://example.org/preview/swap.en.png', width: 1200, height: 675 }
} as const;

describe('the oEmbed answer', () => {
	it('has all that version 1.0 asks of type rich', () => {
		const answer = JSON.parse(oembed(given));
		expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: 'A swap' });
		expect(answer).toMatchObject({ width: 700, height: 640, provider_name: 'Salient' });
		for (const name of ['provider_url', 'thumbnail_url'])
			expect(new URL(answer[name]).origin).toBe('https://example.org');
		expect(answer).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 675 });
		expect(answer.html).toContain(
			'src="https://example.org/embed/swap/en/auto.html#v=1&amp;n=a:1"'
		);
		expect(answer.html).toContain('loading="lazy"');
	});

	it('is one frame with one link, whatever the title is', () => {
		fc.assert(
			fc.property(hostile, (title) => {
				const { html } = JSON.parse(oembed({ ...given, snippet: { ...given.snippet, title } }));
				const tree = parseFragment(html);
				expect(tree.childNodes.map(({ nodeName }) => nodeName)).toEqual(['iframe']);
			}),
			{ numRuns: 2000 }
		);
	});
});
