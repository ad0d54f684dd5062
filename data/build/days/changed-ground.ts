import type { Holder } from '../../../src/lib/model/holder.ts';
import { polygonsOf } from '../check/geometry.ts';
import { dissolve } from '../grid/dissolve.ts';
import { sampleFaces, widestOf } from '../grid/face-points.ts';
import { closed, indexOf, type GridLine } from '../grid/grid.ts';
import { nodeSegments } from '../grid/node-segments.ts';
import { buildGraph } from '../grid/planar-graph.ts';
import { settleSpecks } from '../grid/settle-specks.ts';
import { polygonGeometry, type Feature } from '../layers/geojson.ts';
import type { DrawnDay } from './draw-day.ts';

/** Km to a unit of the grid, from south to north; from west to east by the latitude of the line. */
const kmPerUnit = 1.112e-3;
const shorterEastwards = 0.66;

/** Smaller ground than this, or thinner on average, is a matter of how two lines were drawn. */
const speckSqKm = 0.2;
const speckWidthKm = 0.1;

type Day = { facts: Pick<DrawnDay['facts'], 'asOf'>; control: DrawnDay['control'] };

/**
 * `changed.geojson`: all ground that was held on some drawn days and not on others, from one drawing of
 * all of their lines; one feature per holder and history. `heldOn` has a digit for each drawn day in
 * order, 1 where the holder held it. Unmoved stretches are the same vertices on every day, so there is
 * nothing along them; specks where lines cross have the history of a neighbour.
 */
export function changedGround(days: readonly Day[]): Feature[] {
	const inOrder = [...days].sort((a, b) => (a.facts.asOf < b.facts.asOf ? -1 : 1));
	return (['RU', 'UA'] as const).flatMap((holder) =>
		histories(inOrder.map(({ control }) => heldBy(control, holder))).map(
			([heldOn, geometry]): Feature => ({
				type: 'Feature',
				properties: { id: `${holder}:${heldOn}`, holder, heldOn },
				geometry
			})
		)
	);
}

/** The rings of what a side held, those of neighbours apart. */
function heldBy(control: readonly Feature[], holder: Holder): GridLine[] {
	return control
		.filter(({ properties }) => properties.holder === holder && properties.status === 'held')
		.flatMap((feature) => polygonsOf(feature).flat());
}

function histories(ringsByDay: readonly GridLine[][]): [string, Feature['geometry']][] {
	const lines = ringsByDay.flat().map((ring) => ({ line: closed(ring), mark: 0 }));
	const graph = buildGraph(nodeSegments(lines));
	const grounds = ringsByDay.map(indexOf);
	const labels = sampleFaces(graph, 3).map((samples) => {
		const inside = widestOf(samples);
		if (!inside) return null;
		const heldOn = grounds.map((ground) => Number(ground.has(inside.x, inside.y))).join('');
		return /^(0+|1+)$/.test(heldOn) ? null : heldOn;
	});
	settleSpecks(graph, labels, ({ area, border }) => {
		const areaSqKm = area * kmPerUnit ** 2 * shorterEastwards;
		return areaSqKm < speckSqKm || (2 * areaSqKm) / (border * kmPerUnit) < speckWidthKm;
	});
	return [...dissolve(graph, labels)]
		.map(([heldOn, polygons]): [string, Feature['geometry']] => [heldOn, polygonGeometry(polygons)])
		.sort(([a], [b]) => (a < b ? -1 : 1));
}
