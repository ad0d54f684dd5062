// What somebody pastes into a page: one frame, whatever its title is, that an editor leaves whole.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedAddress, embedSnippet, type Snippet } from '../../src/lib/formats/embed-snippet';
import { embedHeight, embedThemes } from '../../src/lib/model/embed-target';
import { languages } from '../../src/lib/model/language';
import { hostileText } from '../fixtures/hostile-text';

const swap: Snippet = {
	site: 'https://salient.example',
	name: 'swap',
	language: 'en',
	theme: 'auto',
	title: 'The swap',
	fragment: '',
	height: { narrow: 1050, wide: 700 },
	link: 'https://salient.example/?v=1&z=5',
	withScript: false
};
/** The snippet with all values of attributes and all text taken out. */
const bones = (html: string) => html.replace(/"[^"]*"/g, '""').replace(/>[^<]+</g, '><');

describe('the snippet', () => {
	it('is a frame with a title, a height and where it is read on', () => {
		expect(embedSnippet(swap)).toBe(
			'<iframe src="https://salient.example/embed/swap/en/auto.html" title="The swap" loading="lazy" width="100%" height="700" style="border:0;height:clamp(700px,(620px - 100vw)*999,1050px)"><a href="https://salient.example/?v=1&amp;z=5">The swap</a></iframe>'
		);
	});

	it('ends the address with what it was made of', () => {
		const html = embedSnippet({ ...swap, fragment: '#v=0123&n=a:1~2' });
		expect(html).toContain(
			'src="https://salient.example/embed/swap/en/auto.html#v=0123&amp;n=a:1~2"'
		);
	});

	it('adds the script that fits its height where it is asked to', () => {
		expect(embedSnippet({ ...swap, withScript: true })).toBe(
			`${embedSnippet(swap)}<script src="https://salient.example/embed/height.js" async=""> </script>`
		);
	});

	it('is the same markup on one line, whatever title and link are', () => {
		fc.assert(
			fc.property(hostileText, hostileText, fc.boolean(), (title, link, withScript) => {
				const html = embedSnippet({ ...swap, title, link, withScript });
				const script = withScript ? '<script src="" async=""></script>' : '';
				expect(bones(html)).toBe(
					`<iframe src="" title="" loading="" width="" height="" style=""><a href=""></a></iframe>${script}`
				);
				expect(html.match(/title="[^"]*"/)![0]).not.toMatch(/[\r\n]/);
				expect(html).not.toMatch(/[[\]]/);
			}),
			{ numRuns: 2000 }
		);
	});
});

it('addresses every language and theme, live and frozen', () => {
	const all = languages.flatMap((language) =>
		embedThemes.flatMap((theme) =>
			[false, true].map((frozen) => embedAddress({ ...swap, language, theme }, frozen))
		)
	);
	expect(new Set(all).size).toBe(8);
	expect(all[1]).toBe('https://salient.example/embed/swap/en/auto.frozen.html');
	expect(embedAddress({ ...swap, name: '../"<' })).toBe(
		'https://salient.example/embed/..%2F%22%3C/en/auto.html'
	);
});

it('has a height for every page for frames', () => {
	for (const name of ['swap', 'control', 'time', 'days', 'map', 'figure-12'])
		expect(Math.min(...Object.values(embedHeight({ name })))).toBeGreaterThan(300);
});
