import { defaultView, type Camera, type UnitSystem, type View } from '../model/view';
import type { LayerGroup } from '../model/dossier';
import type { MapMark } from '../model/found-place';

/** What the person has chosen to see, and what the pointer or focus is on. */
export class ViewState {
	/** Null: the whole dossier in view. */
	camera = $state.raw<Camera | null>(defaultView.camera);
	#hidden = $state.raw<ReadonlySet<string>>(new Set(defaultView.hidden));
	selected = $state<string | null>(defaultView.selected);
	hovered = $state<string | null>(null);
	/** What a search has found. No part of a link. */
	mark = $state.raw<MapMark | null>(null);
	unitSystem = $state<UnitSystem>(defaultView.unitSystem);
	day = $state<string | null>(defaultView.day);
	since = $state<string | null>(defaultView.since);
	/** ISO date that the map shows; null: that of the dossier. No part of a link. */
	dayOnMap = $state<string | null>(null);
	/** Whether the live map is drawn, so that what is put on it is seen. No part of a link. */
	isMapLive = $state(false);
	#rows: readonly string[];

	constructor(groups: readonly LayerGroup[]) {
		this.#rows = groups.flatMap((group) => group.rows.map((row) => row.id));
	}

	/** The part of the state that a link carries. */
	get view(): View {
		return {
			camera: this.camera,
			hidden: this.#rows.filter((id) => this.#hidden.has(id)),
			selected: this.selected,
			unitSystem: this.unitSystem,
			day: this.day,
			since: this.since
		};
	}

	/** Ids of the rows that are shown, in the order of the list. */
	get visible(): readonly string[] {
		return this.#rows.filter((id) => !this.#hidden.has(id));
	}

	isVisible(row: string): boolean {
		return !this.#hidden.has(row);
	}

	/** Take over a whole view, as read from a link. */
	restore(view: View) {
		this.camera = view.camera;
		this.#hidden = new Set(view.hidden);
		this.selected = view.selected;
		this.unitSystem = view.unitSystem;
		this.day = view.day;
		this.since = view.since;
	}

	toggle(row: string) {
		this.show([row], this.#hidden.has(row));
	}

	/** Show or hide several rows at once, as a group's toggle does. */
	show(rows: readonly string[], visible: boolean) {
		const hidden = new Set(this.#hidden);
		for (const row of rows) {
			if (visible) hidden.delete(row);
			else hidden.add(row);
		}
		this.#hidden = hidden;
	}

	/** Show only this one of `among`; asked a second time, show all of them again. */
	solo(row: string, among: readonly string[]) {
		const alone = among.every((id) => this.isVisible(id) === (id === row));
		this.show(among, alone);
		this.show([row], true);
	}
}
