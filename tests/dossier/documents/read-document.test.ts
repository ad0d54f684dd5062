import { describe, expect, it } from 'vitest';
import { documentFiles, readDocument } from '../../../src/lib/dossier/documents/read-document';
import { claimFacts } from '../../../src/lib/dossier/claim-facts';
import { methodPlace, methodPlaces } from '../../../src/lib/model/method-place';
import { shippedSite } from '../../fixtures/shipped-site';

const hrefOf = (name: string) => `/method/${name}/`;
const idsOf = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]!);
const pages = Object.fromEntries(
	Object.keys(documentFiles).map((name) => [name, readDocument(name, hrefOf)])
);

function expectPlace(place: string, of: string) {
	const [name = '', id = ''] = place.split('#');
	expect(pages[name], `${of}: ${place}`).toBeDefined();
	expect(idsOf(pages[name]!.html), `${of}: ${place}`).toContain(id);
}

describe('the documents of the site', () => {
	it('have each id once', () => {
		for (const [name, { html }] of Object.entries(pages)) {
			const ids = idsOf(html);
			expect(
				ids.filter((id, index) => ids.indexOf(id) < index),
				name
			).toEqual([]);
		}
	});

	it('lead to one another, to places that are there', () => {
		let count = 0;
		for (const [name, { html }] of Object.entries(pages))
			for (const [, href = ''] of html.matchAll(/ href="([^"]*)"/g)) {
				if (/^https?:/.test(href)) continue;
				const [path = '', id] = href.split('#');
				const target = path === '' ? name : /^\/method\/([^/]+)\/$/.exec(path)?.[1];
				expect(pages[target ?? ''], `${name}: ${href}`).toBeDefined();
				if (id !== undefined) expectPlace(`${target}#${id}`, name);
				count++;
			}
		expect(count).toBeGreaterThan(8);
	});

	it('have every paragraph that a receipt leads to', () => {
		for (const place of Object.values(methodPlaces)) expectPlace(place, 'methodPlaces');
		const loaded = shippedSite();
		const figures = Object.values(claimFacts(loaded).figures);
		expect(figures.length).toBeGreaterThan(150);
		for (const figure of figures) expectPlace(methodPlace(figure), figure.id);
	});
});
