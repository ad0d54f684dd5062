import type { FilterSpecification } from 'maplibre-gl';
import type { RowKind } from '../../model/dossier';
import type { StyleState } from './style-state';

/** Ids of the rows of a kind that are switched on. */
function shown({ rows, visible }: StyleState, kind: RowKind): string[] {
	return rows.filter((row) => row.kind === kind && visible.includes(row.id)).map(({ id }) => id);
}

/** Only the features whose `row` is of a kind and switched on. */
export function rowFilter(state: StyleState, kind: RowKind): FilterSpecification {
	return ['in', ['get', 'row'], ['literal', shown(state, kind)]];
}

/** Whether any row of a kind is switched on, as a layer's `visibility`. */
export function kindVisibility(state: StyleState, kind: RowKind): 'visible' | 'none' {
	return shown(state, kind).length > 0 ? 'visible' : 'none';
}
