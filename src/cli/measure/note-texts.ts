import type { ReadingNote } from '../../lib/formats/geojson/read-ground';
import type { GroundNote } from '../../lib/geo/measure/feature-ground';

/** Notes on a file, or on everything. */
type WholeNote =
	| 'byte-order-mark'
	| 'names-wgs84'
	| 'no-area'
	| 'features-overlap'
	| 'contested-and-held'
	| 'regions-not-conserved'
	| 'not-conserved';

/** Notes on how a feature's properties were read, or where it lies. */
type FeatureNote = 'looks-swapped' | 'unknown-status' | 'feature-not-conserved';

export type NoteCode = ReadingNote | GroundNote | WholeNote | FeatureNote;

/** What each note says, and what may be done. */
export const noteTexts: Readonly<Record<NoteCode, string>> = {
	'null-geometry': 'no geometry: skipped, counted as no area',
	'no-ground': 'a point or line has no area: counted as none',
	empty: 'a polygon or ring without positions: left out',
	'thin-ring': 'a ring of fewer than 3 different positions encloses nothing: left out',
	height:
		'heights and other numbers after longitude and latitude: left out; the area is that on the ellipsoid',
	'repeated-position': 'a position that stands twice in a row: taken once',
	'unclosed-ring': 'a ring whose last position is not its first: closed by a straight edge',
	'longitude-beyond-180':
		'longitudes beyond ±180: read as going on across the antimeridian, and brought into ±180 for the union and the regions',
	'long-edge':
		'an edge over more than 180 degrees of longitude: measured as it is written, the long way round (RFC 7946, 3.1.9); if it is meant to cross the antimeridian, cut it there, or write longitudes that go on beyond 180',
	winding:
		'a ring runs the wrong way round (RFC 7946, 3.1.6: outlines counter-clockwise, holes clockwise): read by its place, the first ring of a polygon as the outline and the others as holes',
	'self-crossing':
		'a ring crosses itself: what lies on its odd side counts as enclosed (even-odd rule), each place once; check the outline',
	'hole-outside':
		'a hole lies outside of its outline, or in part: only what is inside was taken off',
	'holes-overlap': 'holes of one polygon overlap: what they have in common was taken off once',
	'parts-overlap': 'parts of one feature overlap: what they have in common counts once',
	'byte-order-mark': 'a byte order mark at the start: passed over',
	'names-wgs84': 'a crs member, which RFC 7946 has not, says WGS84: read as longitude, latitude',
	'no-area': 'nothing in it has an area',
	'features-overlap': 'features overlap: the union counts each place once',
	'contested-and-held':
		'ground is both held and contested for the same holder: counted as held in the groups',
	'regions-not-conserved':
		'the areas by region and outside do not add up to the union: they are not exact',
	'not-conserved':
		'the clipping engine lost ground, or made some up, when features were united; the sum of the features is right, the union is not exact',
	'feature-not-conserved':
		'the clipping engine lost ground, or made some up, in this feature; its area is not exact, check the outline',
	'looks-swapped':
		'with longitude and latitude exchanged this would lie in the regions of this package, and as written it does not: GeoJSON has [longitude, latitude]; measured as written',
	'unknown-status': 'status is neither held nor contested: counted as not said'
};
