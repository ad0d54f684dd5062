import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { holders } from '../../model/holder';
import type { StageView } from '../../model/stage';
import { applyStyle } from '../apply-style';
import type { StageState } from '../layers/stage-state';
import { parcelPattern, parcelPatternId } from '../parcel-pattern';
import { hatchPixelRatio } from '../hatch';
import { labelPoints } from './label-points';
import {
	layerAbove,
	stageLayers,
	stageSource,
	type StageSourceName,
	stageSourceNames
} from './stage-style';

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * Draws a stage's parcels, overlay and draft. Sources and layers come with the first features that
 * need them; data goes to the worker when its object is another, at most once per frame.
 */
export class StageDrawing {
	readonly #map: MapLibre;
	#state: StageState;
	#wanted: Readonly<Record<StageSourceName, FeatureCollection>>;
	#drawn: Partial<Record<StageSourceName, FeatureCollection>> = {};
	#parcels: StageView['parcels'] = null;
	#frame = 0;
	readonly #restored = () => {
		this.#drawn = {};
		this.#draw();
	};

	constructor(map: MapLibre, state: StageState) {
		this.#map = map;
		this.#state = state;
		this.#wanted = { parcels: nothing, 'parcel-labels': nothing, overlay: nothing, draft: nothing };
		// Also after a lost WebGL context: the style that comes back may be older than the stage.
		map.on('style.load', this.#restored);
	}

	/** Show another stage. Parts whose object is the same are left as they are. */
	show({ parcels, overlay, draft }: Pick<StageView, 'parcels' | 'overlay' | 'draft'>): void {
		if (parcels !== this.#parcels) {
			this.#parcels = parcels;
			this.#wanted = {
				...this.#wanted,
				parcels: parcels ?? nothing,
				'parcel-labels': parcels ? labelPoints(parcels) : nothing
			};
		}
		this.#wanted = {
			...this.#wanted,
			overlay: overlay?.shape ?? nothing,
			draft: draft ?? nothing
		};
		// At once, so that a dragged shape keeps up with the hand; then not before the next frame.
		if (this.#frame !== 0) return;
		this.#draw();
		this.#frame = requestAnimationFrame(() => {
			this.#frame = 0;
			this.#draw();
		});
	}

	/** Another theme. */
	restyle(state: StageState): void {
		if (state.theme === this.#state.theme) return;
		const before = this.#state;
		this.#state = state;
		if (!this.#open) return;
		this.#addPatterns();
		const there = stageSourceNames.filter((name) => this.#map.getSource(name));
		applyStyle(this.#map, asStyle(before, there), asStyle(state, there));
	}

	/** Clear the map of everything; the layers stay, empty, for the next stage. */
	destroy(): void {
		cancelAnimationFrame(this.#frame);
		this.#map.off('style.load', this.#restored);
		if (!this.#open) return;
		for (const name of stageSourceNames)
			if (this.#drawn[name] !== undefined && this.#drawn[name] !== nothing)
				this.#map.getSource<GeoJSONSource>(name)?.setData(nothing);
	}

	/** Whether the map takes changes: it has no style while that loads, and without a WebGL context. */
	get #open(): boolean {
		return this.#map.style?.getLayer('regions') !== undefined;
	}

	#draw(): void {
		if (!this.#open) return;
		for (const name of stageSourceNames) {
			const data = this.#wanted[name];
			if (data === (this.#drawn[name] ?? nothing)) continue;
			this.#drawn[name] = data;
			const source = this.#map.getSource<GeoJSONSource>(name);
			if (source) source.setData(data);
			else this.#add(name, data);
		}
	}

	#add(name: StageSourceName, data: FeatureCollection): void {
		const map = this.#map;
		this.#addPatterns();
		map.addSource(name, { ...stageSource, data });
		for (const layer of stageLayers(this.#state, [name]))
			map.addLayer(
				layer,
				layerAbove(layer.id, (id) => map.getLayer(id) !== undefined)
			);
	}

	#addPatterns(): void {
		const { theme } = this.#state;
		for (const holder of holders) {
			const id = parcelPatternId(holder, theme);
			if (!this.#map.hasImage(id))
				this.#map.addImage(id, parcelPattern(holder, theme), { pixelRatio: hatchPixelRatio });
		}
	}
}

function asStyle(state: StageState, sources: readonly StageSourceName[]): StyleSpecification {
	return { version: 8, sources: {}, layers: stageLayers(state, sources) };
}
