import type { FeatureCollection } from 'geojson';
import { brushCells } from '../../geo/grid/brush-cells';
import { cellsRings } from '../../geo/grid/cells-rings';
import { evenOddRings } from '../../geo/overlap/even-odd-rings';
import { multiPolygonOf, type Rings } from '../../geo/rings';
import type { LonLat, MapTool } from '../../model/map-overlay';
import {
	type CellSizeKm,
	type Shape,
	type Side,
	type StepPosition,
	stepsPerDegree
} from '../../model/swap';
import { findParcel } from '../../swap/parcel-acts';
import type { SwapRoom } from '../swap-room.svelte';
import type { Covered, GroundReadout } from './ground-readout';

/** What can be in hand: to draw with, to cut with, or to point with. */
export type ToolName = 'lasso' | 'polygon' | 'brush' | 'cut' | 'point';

/** Strokes with fewer positions enclose nothing. */
const fewestOfRing = 3;

/** The tool in hand, what it does to which parcel, and what a stroke under way would cover. */
export class DrawingTools {
	readonly #room: SwapRoom;
	readonly #readout: GroundReadout;
	tool = $state<ToolName | null>(null);
	mode = $state<'add' | 'remove'>('add');
	cellSizeKm = $state<CellSizeKm>(2);
	#radiusKm = $state(4);
	/** What a stroke under way covers of each side's ground; null where nothing is being drawn. */
	covered = $state.raw<Covered | null>(null);
	/** The cells under the brush, for the map. */
	draft = $state.raw<FeatureCollection | null>(null);
	/** Where growing starts, where that was pointed at. */
	point = $state.raw<LonLat | null>(null);
	/** The tool as the map works it: the same one for as long as it is in hand. */
	mapTool = $state.raw<MapTool | null>(null);

	constructor(room: SwapRoom, readout: GroundReadout) {
		this.#room = room;
		this.#readout = readout;
	}

	get radiusKm(): number {
		return this.#radiusKm;
	}
	set radiusKm(radius: number) {
		this.#radiusKm = radius;
		this.mapTool = this.#toolFor(this.tool);
	}

	/** The parcel that shapes go to; null: a new one on the room's side for new parcels. */
	get target(): { readonly side: Side; readonly id: number } | null {
		const { chosen, swap } = this.#room;
		const found = chosen === null ? null : findParcel(swap, chosen);
		return found ? { side: found.side, id: found.parcel.id } : null;
	}

	/** Take a tool out, or put it away with null. */
	take(tool: ToolName | null) {
		this.tool = tool;
		this.mapTool = this.#toolFor(tool);
		this.#preview([]);
		if (tool !== null && tool !== 'cut' && tool !== 'point') void this.#readout.prepare();
	}

	#toolFor(tool: ToolName | null): MapTool | null {
		if (tool === null) return null;
		return {
			kind: tool === 'cut' ? 'line' : tool,
			...(tool === 'brush' && { radiusKm: this.#radiusKm }),
			onprogress: (positions) => this.#preview(positions),
			ondone: (positions) => this.#finish(tool, positions),
			oncancel: () => this.take(null)
		};
	}

	#preview(positions: readonly LonLat[]) {
		const rings = positions.length === 0 ? null : this.#ringsOf(positions);
		this.covered = rings && this.#readout.covered(rings);
		this.draft =
			rings && this.tool === 'brush'
				? {
						type: 'FeatureCollection',
						features: [{ type: 'Feature', properties: {}, geometry: multiPolygonOf(rings) }]
					}
				: null;
	}

	#ringsOf(positions: readonly LonLat[]): Rings | null {
		if (this.tool === 'brush') {
			const runs = brushCells(positions.map(copy), this.#radiusKm, this.cellSizeKm);
			return cellsRings(runs, this.cellSizeKm);
		}
		if ((this.tool !== 'lasso' && this.tool !== 'polygon') || positions.length < fewestOfRing)
			return null;
		try {
			return evenOddRings([positions.flatMap(copy)]);
		} catch {
			return null;
		}
	}

	#finish(tool: ToolName, positions: readonly LonLat[]) {
		this.#preview([]);
		const steps = positions.map(inSteps);
		if (tool === 'point') {
			this.point = positions[0] ?? null;
			this.take(null);
		} else if (tool === 'cut') {
			const { target } = this;
			if (target && steps.length > 1) this.#room.cut(target.side, target.id, steps);
			this.take(null);
		} else if (tool === 'brush') {
			const runs = brushCells(positions.map(copy), this.#radiusKm, this.cellSizeKm);
			this.#apply({ type: 'cells', sizeKm: this.cellSizeKm, runs });
		} else if (steps.length >= fewestOfRing) {
			this.#apply({ type: 'outline', rings: [steps.flatMap(([x, y]) => [x, y])] });
		}
	}

	#apply(shape: Shape) {
		const { target } = this;
		if (this.mode === 'remove') {
			if (target) this.#room.removeShape(target.side, target.id, shape);
			return;
		}
		this.#room.addShape(target?.side ?? this.#room.newSide, target?.id ?? null, shape);
	}
}

/** `[longitude, latitude]` in degrees, as it is kept: whole steps of 10⁻⁵ degree. */
export function inSteps([lon, lat]: LonLat): StepPosition {
	return [Math.round(lon * stepsPerDegree), Math.round(lat * stepsPerDegree)];
}

function copy([lon, lat]: LonLat): [number, number] {
	return [lon, lat];
}
