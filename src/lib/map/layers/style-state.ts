import type { Bounds, LayerRow } from '../../model/dossier';
import type { Language } from '../../model/language';
import type { MapRegion } from '../map-region';
import type { Overview } from '../overview';
import type { Theme } from '../palette';

/** What of a layer row decides how the map shows it. */
export type MapRow = Pick<LayerRow, 'id' | 'kind'>;

/** All that the style depends on: the same state gives the same style. */
export interface StyleState {
	/** Address prefix of the layers, without a slash at the end. */
	readonly base: string;
	/** What to draw until the layers in full are asked for; null: those at once. */
	readonly overview: Overview | null;
	readonly theme: Theme;
	readonly language: Language;
	readonly regions: readonly MapRegion[];
	readonly rows: readonly MapRow[];
	/** Ids of the rows that are switched on. */
	readonly visible: readonly string[];
	/** ISO code of the country whose land is set off from the rest. */
	readonly country: string;
	/** Whether other countries are drawn from the world's outlines, as far from the subject; left out: no. */
	readonly near?: boolean;
	/** What the map is about; borders of states outside of it are the outlines' then. */
	readonly home?: Bounds;
}

/** All that the layers of the overlay depend on besides their features. */
export type OverlayState = Pick<StyleState, 'theme'>;
