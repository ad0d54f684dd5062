import type { FeatureCollection } from 'geojson';
import type { ErrorEvent, GeoJSONSource, Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { boundsCover, boundsOf } from '../geo/bounding-box';
import type { Bounds } from '../model/dossier';
import { dayLayerNames, type DrawingLayerName, drawingLayerNames } from '../model/layer-names';
import type { Camera } from '../model/view';
import { applyStyle } from './apply-style';
import { createMap } from './create-map';
import type { DayLayers } from './day-layers';
import { watchFarLand } from './far-land';
import type { KeyCommand } from './keys';
import type { StateKey } from './layers/focus';
import type { StyleState } from './layers/style-state';
import { cameraOf, MapCamera, sameCamera } from './map-camera';
import type { Overview } from './overview';
import type { Padding } from './padding';
import { followPointer } from './pointer';
import { isBeyondReach } from './pan-limits';
import { RegionState } from './region-state';
import { layerAddress } from './sources';
import { buildStyle } from './style';
import { WorldNear } from './world-near';

/** Why there is no map: the browser cannot, it took the drawing context away for good, or the worker is missing. */
export type MapFailure = 'no-webgl' | 'context-lost' | 'not-loaded';

/** How long a lost context may take to come back, in ms. */
const patience = 5000;

interface SessionOptions {
	readonly container: HTMLElement;
	readonly style: StyleState;
	readonly title: string;
	readonly camera: Camera | null;
	readonly bounds: Bounds;
	readonly padding: () => Padding;
	readonly oncamera: (camera: Camera | null) => void;
	readonly onhover: (region: string | null, x: number, y: number) => void;
	readonly onpointer: (x: number, y: number) => void;
	readonly onclick: (region: string | null, x: number, y: number, touch: boolean) => void;
	/** All layers that could be loaded are drawn. */
	readonly onready: () => void;
	/** The map has come to rest. */
	readonly onrest: () => void;
	readonly onlayererror: (layer: string) => void;
	/** Whether the drawing is there, or gone for the time being. */
	readonly ondrawn: (drawn: boolean) => void;
	readonly onfail: (reason: MapFailure) => void;
}

/** One MapLibre map from creation to removal, and everything that listens to it. */
export class MapSession {
	readonly map: MapLibre;
	readonly camera: MapCamera;
	/** Where the map began, before anybody moved it. */
	readonly #opening: Camera;
	/** How far the overview's land goes before it is cut off; null when the full layers are there. */
	#overviewLand: Bounds | null;
	/** The further drawn day that takes the place of the dossier's own. */
	#day: DayLayers | null = null;
	readonly #regions: RegionState;
	readonly #failed = new Set<string>();
	readonly #options: SessionOptions;
	#state: StyleState;
	/** Whether it may be moved away from its subject. */
	#isOpened: boolean;
	/** Whether it is, and shows other countries in detail. */
	#isNear = false;
	/** The style that the map has, and the one that it should have. */
	#style: StyleSpecification;
	#wanted: StyleSpecification;
	/** False while the style loads and while the context is lost: the map takes no changes then. */
	#open = false;
	/** Ask for the rest of the world where the view comes near it. */
	#lookFar: () => void = () => undefined;
	#giveUp: ReturnType<typeof setTimeout> | undefined;

	/** Throws where the browser has no WebGL2. */
	constructor(options: SessionOptions) {
		this.#options = options;
		this.#state = options.style;
		this.#isOpened = options.camera !== null && isBeyondReach(options.bounds, options.camera);
		this.#style = this.#wanted = this.#styleNow();
		this.map = createMap({
			...options,
			style: this.#style,
			padding: options.padding(),
			keepsTo: () => (this.#isOpened ? null : options.bounds)
		});
		this.#opening = cameraOf(this.map);
		this.#overviewLand = options.style.overview && landBounds(options.style.overview);
		this.#regions = new RegionState(this.map);
		this.camera = new MapCamera(this.map, {
			camera: options.camera,
			home: options.bounds,
			padding: options.padding,
			report: options.oncamera
		});
		followPointer(this.map, {
			onhover: options.onhover,
			onmove: options.onpointer,
			onclick: options.onclick
		});
		this.#listen();
	}

	/** Show another state: rows, theme or language. */
	restyle(state: StyleState): void {
		this.#state = state;
		this.#wanted = this.#styleNow();
		this.#catchUp();
	}

	/** From now on the map may be moved everywhere: something may be laid there. */
	openWorld(): void {
		if (this.#isOpened) return;
		this.#isOpened = true;
		// What lies across the 180th meridian is whole in a view of both sides.
		this.map.setRenderWorldCopies(true);
	}

	#styleNow(): StyleSpecification {
		return buildStyle({ ...this.#state, near: this.#isNear, home: this.#options.bounds });
	}

	/** Show another drawn day; null: the dossier's own. */
	showDay(day: DayLayers | null): void {
		if (day === this.#day) return;
		this.#day = day;
		for (const name of dayLayerNames) this.#draw(name);
	}

	/** Mark a region as selected or hovered. */
	mark(key: StateKey, region: string | null): void {
		this.#regions.set(key, region, this.#open);
	}

	/** Pan or zoom one step; MapLibre leaves the animation out where less motion is preferred. */
	step(command: Exclude<KeyCommand, { do: 'clear' }>): void {
		if (command.do === 'pan') this.map.panBy([command.by[0], command.by[1]], { duration: 200 });
		else this.map.easeTo({ zoom: this.map.getZoom() + command.by, duration: 250 });
	}

	destroy(): void {
		clearTimeout(this.#giveUp);
		this.map.remove();
	}

	#catchUp(): void {
		if (!this.#open || this.#style === this.#wanted) return;
		applyStyle(this.map, this.#style, this.#wanted);
		this.#style = this.#wanted;
	}

	#listen(): void {
		const { map } = this;
		const { onready, onrest, ondrawn, onfail } = this.#options;
		map.on('style.load', () => {
			this.#open = true;
			this.#catchUp();
			if (this.#day) for (const name of dayLayerNames) this.#draw(name);
			this.#regions.restore();
		});
		map.once('load', onready);
		map.once('movestart', () => this.#open && ondrawn(true));
		map.once('idle', () => {
			performance.mark('map-idle');
			// Names are placed now, and its own labels make room. Until they have, or a hand moves it, the
			// still map shows the same.
			map.triggerRepaint();
			map.once('idle', () => ondrawn(true));
			onrest();
			map.on('moveend', onrest);
			map.on('resize', onrest);
			this.#watchOverview();
			this.#lookFar = watchFarLand(map, {
				base: this.#options.style.base,
				view: () => this.#inView()
			});
			void new WorldNear(map, {
				base: this.#options.style.base,
				home: this.#options.bounds,
				view: () => this.#inView(),
				onchange: (isNear) => {
					if (isNear === this.#isNear) return;
					this.#isNear = isNear;
					this.restyle(this.#state);
				},
				onerror: () => this.#options.onlayererror('world')
			}).look();
		});
		map.on('error', (event) => this.#report(event));
		map.on('webglcontextlost', () => {
			this.#open = false;
			ondrawn(false);
			this.#giveUp = setTimeout(() => onfail('context-lost'), patience);
		});
		map.on('webglcontextrestored', () => {
			clearTimeout(this.#giveUp);
			map.once('idle', () => ondrawn(true));
		});
	}

	/**
	 * The overview serves the opening view alone. Where the map already shows another, or ground that
	 * the overview lacks, the rest is asked for at once; else when the first move away has ended, so
	 * that it stays smooth.
	 */
	#watchOverview(): void {
		if (!this.#overviewLand) return;
		if (sameCamera(cameraOf(this.map), this.#opening)) {
			this.map.once('moveend', () => this.#refine());
			this.refineBeyondOverview();
		} else this.#refine();
	}

	/** Ask for what is missing where the part of the map that nothing covers reaches beyond. */
	refineBeyondOverview(): void {
		this.#lookFar();
		if (!this.#overviewLand) return;
		if (!boundsCover(this.#overviewLand, this.#inView())) this.#refine();
	}

	/** The part of the map that nothing covers. */
	#inView(): Bounds {
		const { clientWidth, clientHeight } = this.map.getContainer();
		const { top, right, bottom, left } = this.#options.padding();
		const northWest = this.map.unproject([left, top]);
		const southEast = this.map.unproject([clientWidth - right, clientHeight - bottom]);
		return [northWest.lng, southEast.lat, southEast.lng, northWest.lat];
	}

	#refine(): void {
		if (!this.#overviewLand) return;
		this.#overviewLand = null;
		for (const name of drawingLayerNames) this.#draw(name);
	}

	/** Of the day that is shown, as coarse as the view allows. */
	#draw(name: DrawingLayerName): void {
		const { base, overview } = this.#options.style;
		const day: Partial<Record<DrawingLayerName, FeatureCollection>> = this.#day ?? {};
		const coarse = this.#overviewLand && overview ? overview[name] : null;
		this.map
			.getSource<GeoJSONSource>(name)
			?.setData(day[name] ?? coarse ?? layerAddress(base, name));
	}

	/** Name the layer that failed, once; anything else is a fault of ours and goes to the console. */
	#report(event: ErrorEvent): void {
		const { sourceId } = event as ErrorEvent & { sourceId?: string };
		const layer = [...drawingLayerNames, 'world'].find((name) => name === sourceId);
		if (layer === undefined) {
			// Without its worker the map draws nothing at all.
			if (event.target === this.map.style?.dispatcher) this.#options.onfail('not-loaded');
			else console.error(event.error);
			return;
		}
		if (this.#failed.has(layer)) return;
		this.#failed.add(layer);
		this.#options.onlayererror(layer);
	}
}

/** The overview cuts land alone; its waters and borders go on. */
function landBounds({ base }: Overview): Bounds {
	return boundsOf(...base.features.filter(({ properties }) => properties?.kind === 'land'));
}
