import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { RowKind } from '../../model/dossier';
import { holders, type Holder } from '../../model/holder';
import type { StyleState } from './style-state';

/** One value for each holder that a property names. A feature of no known holder gets `otherwise`. */
export function byHolder(
	value: (holder: Holder) => string,
	otherwise: string,
	property = 'holder'
): ExpressionSpecification {
	return [
		'match',
		['get', property],
		...holders.flatMap((holder) => [holder, value(holder)]),
		otherwise
	] as unknown as ExpressionSpecification;
}

/** A value that grows from one zoom to another, and is the same beyond them. */
export function byZoom<T extends number | ExpressionSpecification>(
	zoom: number,
	value: T,
	nextZoom: number,
	nextValue: T
): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], zoom, value, nextZoom, nextValue];
}

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
