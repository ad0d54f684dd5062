import type {
	CustomLayerInterface,
	CustomRenderMethodInput,
	LayerSpecification,
	Map as MapLibre
} from 'maplibre-gl';
import type { OwnThroughView } from '../../model/map-overlay';
import { ownWidths } from '../layers/own';
import { layerAbove } from '../overlay/overlay-style';
import type { Theme } from '../palette';
import { ThroughPainter, type ThroughView } from './through-painter';
import { type ClipPlane, copiesInView } from './world-copies';

/** The layers of the map that draw it: ground below borders and lines, outlines above them. */
const ids = {
	ground: 'own-through-ground',
	clip: 'own-through-clip',
	outlines: 'own-through-outlines'
} as const;

/**
 * The ground is drawn by the stencil that the map keeps its tiles apart with. A layer of another source
 * than those before and after, which draws nothing, has the map make its stencil anew.
 */
const clip: LayerSpecification = {
	id: ids.clip,
	type: 'fill',
	source: 'regions',
	paint: { 'fill-opacity': 0 }
};

/**
 * People's own ground on any of its days. Turning to another is a number and a repaint: nothing is asked
 * of a worker, and nothing is cut into tiles.
 */
export class ThroughDrawing {
	readonly #map: MapLibre;
	readonly #onfail: () => void;
	#theme: Theme;
	#shown: OwnThroughView | null = null;
	#painter: ThroughPainter | null = null;
	/** The context was lost and is there again: the map has its own layers back, and no others. */
	readonly #restored = () => this.#place();

	/** `onfail`: the graphics card does not take it. */
	constructor(map: MapLibre, theme: Theme, onfail: () => void) {
		this.#map = map;
		this.#theme = theme;
		this.#onfail = onfail;
		map.on('style.load', this.#restored);
	}

	/** Shows a day; null: nothing. */
	show(shown: OwnThroughView | null): void {
		const before = this.#shown;
		this.#shown = shown;
		if (shown?.through !== before?.through) this.#remove();
		this.#place();
		if (shown && shown.day !== before?.day) this.#map.triggerRepaint();
	}

	restyle(theme: Theme): void {
		this.#theme = theme;
		this.#map.triggerRepaint();
	}

	destroy(): void {
		this.#map.off('style.load', this.#restored);
		this.#remove();
	}

	/** The map takes no changes while its style loads, and without a WebGL context. */
	#place(): void {
		const map = this.#map;
		if (!this.#shown || !map.style?.getLayer('regions')) return;
		for (const layer of [this.#ground(), clip, this.#outlines()])
			// The map brings back what is a style of its own.
			if (!map.getLayer(layer.id))
				map.addLayer(
					layer,
					layerAbove(layer.id, (id) => map.getLayer(id) !== undefined)
				);
	}

	#remove(): void {
		for (const id of Object.values(ids))
			if (this.#map.style?.getLayer(id)) this.#map.removeLayer(id);
	}

	#ground(): CustomLayerInterface {
		return {
			id: ids.ground,
			type: 'custom',
			onAdd: (_, gl) => {
				try {
					this.#painter = this.#shown && new ThroughPainter(gl, this.#shown.through);
				} catch (error) {
					console.error(error);
					this.#onfail();
				}
			},
			onRemove: () => {
				this.#painter?.delete();
				this.#painter = null;
			},
			render: (_, input) => {
				for (const view of this.#viewsOf(input)) this.#painter?.drawGround(view);
			}
		};
	}

	#outlines(): CustomLayerInterface {
		return {
			id: ids.outlines,
			type: 'custom',
			render: (_, input) => {
				for (const view of this.#viewsOf(input)) this.#painter?.drawOutlines(view);
			}
		};
	}

	/** One for each copy of the world that is in view. */
	#viewsOf({ defaultProjectionData }: CustomRenderMethodInput): ThroughView[] {
		const zoom = this.#map.getZoom();
		const plane = planeOf(defaultProjectionData.mainMatrix);
		const planes = this.#map.getRenderWorldCopies() ? copiesInView(plane) : [plane];
		return planes.map((plane) => ({
			plane,
			pixelRatio: this.#map.getPixelRatio(),
			// As the map's own patterns, which grow until the next whole zoom.
			patternScale: 2 ** (zoom - Math.floor(zoom)),
			theme: this.#theme,
			day: this.#shown?.day ?? -1,
			width: {
				casing: widthAt(zoom, ownWidths.casing),
				outline: widthAt(zoom, ownWidths.outline),
				claimed: widthAt(zoom, ownWidths.claimed)
			}
		}));
	}
}

/** The map is flat and north is up: of its matrix, four numbers are left. */
function planeOf(matrix: ArrayLike<number>): ClipPlane {
	const by = matrix[15]!;
	return {
		scale: [matrix[0]! / by, matrix[5]! / by],
		offset: [matrix[12]! / by, matrix[13]! / by]
	};
}

/** As `byZoom` says it to the map. */
function widthAt(zoom: number, [from, narrow, to, wide]: (typeof ownWidths)['casing']): number {
	const part = Math.max(0, Math.min(1, (zoom - from) / (to - from)));
	return narrow + part * (wide - narrow);
}
