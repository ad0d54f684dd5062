import type { MultiPolygon } from 'geojson';
import type { Bounds } from '../../../src/lib/model/dossier.ts';
import type { Dispute } from '../../../src/lib/model/world.ts';

/** A country or first-level region as the index has it. */
export interface IndexedRegion {
	readonly id: string;
	/** ISO 3166-1 alpha-2, or a code of ours; its own for a country. */
	readonly country: string;
	readonly en: string;
	readonly uk: string | null;
	readonly spellings: readonly string[];
	readonly published: { readonly areaSqKm: number; readonly source: string | null } | null;
	/** On the WGS84 ellipsoid, of the source's outline at full detail. */
	readonly measuredSqKm: number;
	/** Middle of its area, and a point inside that suits its name, in degrees. */
	readonly centre: readonly [number, number];
	readonly label: readonly [number, number];
	readonly box: Bounds;
	/** Whether its border is drawn as nobody's. */
	readonly disputed: boolean;
	readonly dispute: Dispute | null;
	/** As it is drawn. */
	readonly geometry: MultiPolygon;
	/** Of several regions, which all are listed, too (England). */
	readonly isGroup: boolean;
}
