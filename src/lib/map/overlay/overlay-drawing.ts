import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { changes } from '../../model/changed-ground';
import { holders } from '../../model/holder';
import type { OverlayView } from '../../model/map-overlay';
import { applyStyle } from '../apply-style';
import { changePattern, changePatternId } from '../change-pattern';
import type { OverlayState } from '../layers/style-state';
import { parcelPattern, parcelPatternId } from '../parcel-pattern';
import { hatchPixelRatio, type RawImage } from '../hatch';
import { labelPoints } from './label-points';
import {
	layerAbove,
	overlayLayers,
	overlaySource,
	type OverlaySourceName,
	overlaySourceNames
} from './overlay-style';

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * Draws an overlay's changed ground, people's own, parcels, placement and draft. Sources and layers come with the first features that
 * need them; data goes to the worker when its object is another, at most once per frame.
 */
export class OverlayDrawing {
	readonly #map: MapLibre;
	#state: OverlayState;
	#wanted: Readonly<Record<OverlaySourceName, FeatureCollection>>;
	#drawn: Partial<Record<OverlaySourceName, FeatureCollection>> = {};
	#parcels: OverlayView['parcels'] = null;
	#frame = 0;
	readonly #restored = () => {
		this.#drawn = {};
		this.#draw();
	};

	constructor(map: MapLibre, state: OverlayState) {
		this.#map = map;
		this.#state = state;
		this.#wanted = {
			changed: nothing,
			own: nothing,
			parcels: nothing,
			'parcel-labels': nothing,
			placement: nothing,
			draft: nothing
		};
		// Also after a lost WebGL context: the style that comes back may be older than the overlay.
		map.on('style.load', this.#restored);
	}

	/** Show another overlay. Parts whose object is the same are left as they are. */
	show({
		changed,
		own,
		parcels,
		placement,
		draft
	}: Pick<OverlayView, 'changed' | 'own' | 'parcels' | 'placement' | 'draft'>): void {
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
			changed: changed ?? nothing,
			own: own ?? nothing,
			placement: placement?.shape ?? nothing,
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
	restyle(state: OverlayState): void {
		if (state.theme === this.#state.theme) return;
		const before = this.#state;
		this.#state = state;
		if (!this.#open) return;
		this.#addPatterns();
		const there = overlaySourceNames.filter((name) => this.#map.getSource(name));
		applyStyle(this.#map, asStyle(before, there), asStyle(state, there));
	}

	/** Clear the map of everything; the layers stay, empty, for the next overlay. */
	destroy(): void {
		cancelAnimationFrame(this.#frame);
		this.#map.off('style.load', this.#restored);
		if (!this.#open) return;
		for (const name of overlaySourceNames)
			if (this.#drawn[name] !== undefined && this.#drawn[name] !== nothing)
				this.#map.getSource<GeoJSONSource>(name)?.setData(nothing);
	}

	/** Whether the map takes changes: it has no style while that loads, and without a WebGL context. */
	get #open(): boolean {
		return this.#map.style?.getLayer('regions') !== undefined;
	}

	#draw(): void {
		if (!this.#open) return;
		for (const name of overlaySourceNames) {
			const data = this.#wanted[name];
			if (data === (this.#drawn[name] ?? nothing)) continue;
			this.#drawn[name] = data;
			const source = this.#map.getSource<GeoJSONSource>(name);
			if (source) source.setData(data);
			else this.#add(name, data);
		}
	}

	#add(name: OverlaySourceName, data: FeatureCollection): void {
		const map = this.#map;
		this.#addPatterns();
		map.addSource(name, { ...overlaySource, data });
		for (const layer of overlayLayers(this.#state, [name]))
			map.addLayer(
				layer,
				layerAbove(layer.id, (id) => map.getLayer(id) !== undefined)
			);
	}

	#addPatterns(): void {
		const { theme } = this.#state;
		for (const holder of holders)
			this.#addPattern(parcelPatternId(holder, theme), () => parcelPattern(holder, theme));
		for (const change of changes)
			this.#addPattern(changePatternId(change, theme), () => changePattern(change, theme));
	}

	#addPattern(id: string, image: () => RawImage): void {
		if (!this.#map.hasImage(id)) this.#map.addImage(id, image(), { pixelRatio: hatchPixelRatio });
	}
}

function asStyle(state: OverlayState, sources: readonly OverlaySourceName[]): StyleSpecification {
	return { version: 8, sources: {}, layers: overlayLayers(state, sources) };
}
