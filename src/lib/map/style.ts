import type { StyleSpecification } from 'maplibre-gl';
import { inOrder } from './layer-ids';
import { borderLayers, landLayers } from './layers/base';
import { controlLayers } from './layers/control';
import { focusLayers } from './layers/focus';
import { labelLayers } from './layers/labels';
import { lineOfContactLayers } from './layers/line-of-contact';
import type { StyleState } from './layers/style-state';
import { worldLabelLayers, worldLayers } from './layers/world';
import { sources } from './sources';

/** The map's whole style, from bundled data alone: no remote tiles, glyphs or sprites. */
export function buildStyle(state: StyleState): StyleSpecification {
	return {
		version: 8,
		name: 'Salient',
		sources: sources(state),
		layers: inOrder([
			...landLayers(state),
			...worldLayers(state),
			...controlLayers(state),
			...borderLayers(state),
			...lineOfContactLayers(state),
			...focusLayers(state),
			...labelLayers(state),
			...worldLabelLayers(state)
		])
	};
}
