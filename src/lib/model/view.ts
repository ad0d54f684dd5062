/** Where the map looks. `center` is `[longitude, latitude]` in degrees; zoom as MapLibre counts it. */
export interface Camera {
	readonly center: readonly [number, number];
	readonly zoom: number;
}

export const unitSystems = ['km2', 'mi2'] as const;
export type UnitSystem = (typeof unitSystems)[number];

/** What a person has chosen to see: the part of the application's state that a link carries. */
export interface View {
	/** Null: the whole dossier in view. */
	readonly camera: Camera | null;
	/** Ids of the layer rows that are switched off. */
	readonly hidden: readonly string[];
	/** Region id. */
	readonly selected: string | null;
	readonly unitSystem: UnitSystem;
	/** ISO date that is looked at. Null: that of the dossier. */
	readonly day: string | null;
	/** ISO date that it is compared with. Null: none. */
	readonly since: string | null;
}

export const defaultView: View = {
	camera: null,
	hidden: [],
	selected: null,
	unitSystem: 'km2',
	day: null,
	since: null
};
