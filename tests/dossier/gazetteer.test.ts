import { describe, expect, it } from 'vitest';
import { parseGazetteer } from '../../src/lib/dossier/dossier-config';
import { loadDossier } from '../../src/lib/dossier/load-dossier';
import { shippedFiles } from '../../src/lib/dossier/source-files';

const good = `places:
  - places: [UA-14]
    names: [Donetsk]
holders:
  - holder: RU
    names: [Russia]
    adjectives: []
sizes:
  - id: iceland
    names: [Iceland]
    figure: official-IS
  - id: atlantis
    names: [Atlantis]
    figure: null
`;
const reasonOf = (text: string) => {
	const result = parseGazetteer(text, 'g.yaml');
	return result.ok ? null : result.reason;
};

describe('the gazetteer', () => {
	it('is read', () => {
		const result = parseGazetteer(good, 'g.yaml');
		expect(result.ok && result.value).toEqual({
			places: [{ places: ['UA-14'], names: ['Donetsk'] }],
			holders: [{ holder: 'RU', names: ['Russia'], adjectives: [] }],
			sizes: [
				{ id: 'iceland', names: ['Iceland'], figure: 'official-IS' },
				{ id: 'atlantis', names: ['Atlantis'], figure: null }
			]
		});
	});

	it('that ships is read, and loads with the dossier', () => {
		const result = parseGazetteer(shippedFiles.gazetteer, 'data/gazetteer.yaml');
		expect(result.ok || result.reason).toBe(true);
	});

	it.each([
		['UA-14]', 'ua14]', 'g.yaml:2:14 places[0].places[0]: must be an ISO 3166 code'],
		['names: [Donetsk]', 'names: []', 'g.yaml:3:5 places[0].names: must not be empty'],
		['holder: RU', 'holder: XX', 'g.yaml:5:5 holders[0].holder: must be one of'],
		['    figure: null\n', '', 'g.yaml:12:5 sizes[1].figure: is missing'],
		['id: atlantis', 'id: iceland', 'g.yaml:12:5 sizes[1].id: iceland stands twice'],
		[
			'    adjectives: []',
			'    adverbs: []',
			'holders[0].adverbs: is not a key that is known here'
		],
		['places:\n', 'places: [\n', 'g.yaml:']
	])('with %j as %j is refused, with its place', (from, to, reason) => {
		expect(good).toContain(from);
		expect(reasonOf(good.replace(from, to))).toContain(reason);
	});

	it('that is broken stops the dossier', () => {
		const loaded = loadDossier({ ...shippedFiles, gazetteer: 'places: 1' });
		expect(!loaded.ok && loaded.reason).toContain('data/gazetteer.yaml:1:1 places: must be a list');
	});

	it('leaves the data’s hash as it is', () => {
		const hash = (gazetteer: string) => {
			const loaded = loadDossier({ ...shippedFiles, gazetteer });
			if (!loaded.ok) throw new Error(loaded.reason);
			return loaded.value.dossier.dataHash;
		};
		expect(hash(good)).toBe(hash(shippedFiles.gazetteer));
	});
});
