import { describe, expect, it } from 'vitest';
import { drawingLayers, overviewLayers } from '../../src/lib/dossier/drawing-layers';
import { drawingLayerNames } from '../../src/lib/model/layer-names';
import { shippedSite } from '../fixtures/shipped-site';

const loaded = shippedSite();
const { layers, dossier } = loaded;
const size = (value: unknown) => JSON.stringify(value).length;

describe('the layers that the map draws', () => {
	const detail = drawingLayers(layers, dossier.layerGroups);
	const overview = overviewLayers(layers, dossier.layerGroups, dossier.bounds);

	it('keep every region, held and claimed area', () => {
		for (const drawn of [detail, overview])
			for (const name of ['regions', 'control', 'claimed', 'line-of-contact'] as const)
				expect(drawn[name].features.map(({ properties }) => properties?.id)).toEqual(
					layers[name].features.map(({ properties }) => (properties as { id?: string }).id)
				);
	});

	it('name the row that shows each held and claimed area', () => {
		const rows = new Set(dossier.layerGroups.flatMap((group) => group.rows.map(({ id }) => id)));
		for (const name of ['control', 'claimed'] as const)
			for (const { properties } of detail[name].features)
				expect(rows, String(properties?.id)).toContain(properties?.row);
	});

	it('are many times smaller in the overview', () => {
		expect(size(overview) * 3).toBeLessThan(size(detail));
		for (const name of drawingLayerNames) expect(overview[name].features.length).toBeGreaterThan(0);
	});
});
