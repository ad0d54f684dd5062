import fc from 'fast-check';
import { parse, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { previewTags } from '../../src/lib/formats/page-preview';
import { readSiteAddress } from '../../src/lib/formats/site-address';
import { viewPage } from '../../src/routes/view/view-page';
import { hostile } from './embed/hostile';

const preview = {
	...{ title: 'A', description: 'B', address: null, siteName: 'Salient', locale: 'en_GB' },
	image: { address: '/preview/swap.en.png', alt: 'C', width: 1200, height: 675 },
	oembed: null
};

describe('what others show beside a link', () => {
	it('has a picture with its size and words', () => {
		const tags = previewTags(preview);
		for (const name of ['title', 'description', 'image', 'image:alt', 'image:width'])
			expect(tags).toContain(`<meta property="og:${name}" content="`);
		expect(tags).toContain('<meta name="twitter:card" content="summary_large_image"/>');
	});

	it('says its own address and where to ask for an embed only where they are known', () => {
		expect(previewTags(preview)).not.toMatch(/canonical|og:url|oembed/);
		const known = previewTags({ ...preview, address: 'https://e.org/', oembed: '/oembed/a.json' });
		expect(known).toContain('<link rel="canonical" href="https://e.org/"/>');
		expect(known).toContain('type="application/json+oembed" href="/oembed/a.json"');
	});

	it('is nothing but those elements, whatever it says', () => {
		const names = (html: string) => parseFragment(html).childNodes.map(({ nodeName }) => nodeName);
		const expected = names(previewTags(preview));
		fc.assert(
			fc.property(hostile, hostile, (title, alt) => {
				const image = { ...preview.image, alt };
				const tags = previewTags({ ...preview, title, description: alt, image });
				expect(names(tags)).toEqual(expected);
			}),
			{ numRuns: 2000 }
		);
	});
});

describe('a page that leads on to a view', () => {
	const view = {
		...({ language: 'uk', title: 'A', description: 'B', href: '/swap/?s=1&v=1' } as const),
		...{ picture: '/preview/a.uk.png', alt: 'C', wait: 'D', tags: '' }
	};

	it('is valid, and goes there by itself and by a link', () => {
		const errors: string[] = [];
		const html = viewPage(view);
		parse(html, { onParseError: ({ code }) => void errors.push(code) });
		expect(errors).toEqual([]);
		expect(html).toContain('<html lang="uk">');
		expect(html).toContain('content="0; url=/swap/?s=1&amp;v=1"');
		expect(html).toContain('<a href="/swap/?s=1&amp;v=1">');
	});
});

describe('the address of the site', () => {
	it('is scheme and host, or nothing', () => {
		expect(readSiteAddress('https://example.org')).toBe('https://example.org');
		expect(readSiteAddress(' https://example.org/ ')).toBe('https://example.org');
		expect(readSiteAddress('http://localhost:4173')).toBe('http://localhost:4173');
		expect(readSiteAddress('')).toBe('');
		expect(readSiteAddress(undefined)).toBe('');
	});

	it.each([
		'example.org',
		'ftp://example.org',
		'https://example.org/salient',
		'https://a@b.org',
		'//'
	])('is not %s', (text) => expect(() => readSiteAddress(text)).toThrow(/SALIENT_SITE/));
});
