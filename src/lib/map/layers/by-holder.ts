import type { ExpressionSpecification } from 'maplibre-gl';
import { holders, type Holder } from '../../model/holder';

/** One value for each holder. A feature of no known holder gets `otherwise`. */
export function byHolder(
	value: (holder: Holder) => string,
	otherwise: string
): ExpressionSpecification {
	return [
		'match',
		['get', 'holder'],
		...holders.flatMap((holder) => [holder, value(holder)]),
		otherwise
	] as unknown as ExpressionSpecification;
}
