import type { FilterSpecification } from 'maplibre-gl';
import type { RowKind } from '../../model/dossier';
import type { StyleState } from './style-state';

/** Only the features whose `row` is switched on. */
export function rowFilter({ visible }: StyleState): FilterSpecification {
	return ['in', ['get', 'row'], ['literal', [...visible]]];
}

/** Whether any row of a kind is switched on, as a layer's `visibility`. */
export function kindVisibility({ rows, visible }: StyleState, kind: RowKind): 'visible' | 'none' {
	return rows.some((row) => row.kind === kind && visible.includes(row.id)) ? 'visible' : 'none';
}
