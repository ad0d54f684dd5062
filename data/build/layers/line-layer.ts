import { chainEdges } from '../grid/dissolve.ts';
import { twin } from '../grid/planar-graph.ts';
import type { Partition } from '../geography/partition.ts';
import { lineGeometry, type Feature } from './geojson.ts';

/**
 * `line-of-contact.geojson`: where held ground meets ground of the same country
 * that is not held, by segment, held ground on the left of the line.
 */
export function lineLayer({ graph, labels, fronts }: Partition, asOf: string): Feature[] {
	return fronts.flatMap(({ rules }) => {
		const lines = chainEdges(graph, (h) => {
			const left = labels[graph.face[h]!]!;
			const right = labels[graph.face[twin(h)]!]!;
			return (
				left.front?.rules.id === rules.id &&
				left.status === 'held' &&
				right.status !== 'held' &&
				!right.nobodys &&
				right.country === left.country
			);
		});
		return lines
			.sort((a, b) => b.length - a.length)
			.map((line): Feature => ({
				type: 'Feature',
				properties: { segment: rules.id, asOf, name: rules.name },
				geometry: lineGeometry(line)
			}));
	});
}
