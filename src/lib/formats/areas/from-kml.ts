import { OwnAreasFault } from '../../model/areas-fault';
import { decodeText } from './decode-text';
import { KmlStyles } from './kml-styles';
import { type AreasDocument, type AreasNotes, type RawAreas, RawFeatures } from './raw-areas';
import { readXml, type XmlAttributes, type XmlEvents } from './read-xml';
import { xmlPositions } from './xml-positions';

interface Placemark {
	readonly id: string | null;
	readonly properties: Map<string, unknown>;
	readonly geometries: unknown[];
	readonly layer: string | null;
}

/** Elements of a placemark whose text is one of its properties. */
const plain = new Set(['name', 'description', 'styleUrl', 'when', 'begin', 'end', 'visibility']);
/** Parts of KML that hold pictures, views and models: no ground. */
const unread = new Set([
	'GroundOverlay',
	'PhotoOverlay',
	'ScreenOverlay',
	'Model',
	'Track',
	'Tour'
]);

/**
 * Reads KML: folders become layers; name, description, style, time and extended data become properties,
 * and `fill` the colour of a polygon's own or shared style, as `#rrggbb`. What a description holds stays
 * text. Coordinates are WGS84 longitude and latitude, as KML has no others.
 *
 * @throws OwnAreasFault
 */
export function fromKml({ bytes }: AreasDocument, notes: AreasNotes): RawAreas {
	const events = new KmlReader(notes);
	readXml(decodeText(bytes, notes), events);
	return { features: events.features(), system: 'EPSG:4326' };
}

class KmlReader implements XmlEvents {
	readonly #notes: AreasNotes;
	readonly #found: Placemark[] = [];
	readonly #styles = new KmlStyles();
	readonly #path: string[] = [];
	/** Names of the folders around; null until it is told. */
	readonly #folders: (string | null)[] = [];
	#text = '';
	#placemark: Placemark | null = null;
	#dataName: string | null = null;
	/** Geometries of each multigeometry around. */
	readonly #groups: unknown[][] = [];
	#rings: number[][][] = [];
	#positions: number[][] = [];

	constructor(notes: AreasNotes) {
		this.#notes = notes;
	}

	open(name: string, attributes: XmlAttributes): void {
		if (this.#path.length === 0 && name !== 'kml' && name !== 'Document' && name !== 'Placemark')
			throw new OwnAreasFault('xml-other', { root: name.slice(0, 40) });
		this.#path.push(name);
		this.#text = '';
		this.#styles.open(name, attributes);
		if (name === 'Folder' || name === 'Document') this.#folders.push(null);
		else if (name === 'Placemark')
			this.#placemark = {
				id: attributes.get('id') ?? null,
				properties: new Map(),
				geometries: [],
				layer: this.#layer()
			};
		else if (name === 'Data' || name === 'SimpleData')
			this.#dataName = attributes.get('name') ?? null;
		else if (name === 'MultiGeometry') this.#groups.push([]);
		else if (name === 'Polygon') this.#rings = [];
		else if (name === 'NetworkLink') this.#notes.add('network-link');
		else if (unread.has(name)) this.#notes.add('part-left-out', { part: name });
	}

	text(text: string): void {
		this.#text += text;
	}

	close(name: string): void {
		this.#path.pop();
		const text = this.#text.trim();
		this.#text = '';
		this.#styles.close(name, text);
		const parent = this.#path.at(-1);
		if (name === 'coordinates') this.#positions = xmlPositions(text);
		else if (name === 'LinearRing') this.#ring(parent);
		else if (name === 'Polygon') this.#geometry({ type: 'Polygon', coordinates: this.#rings });
		else if (name === 'LineString')
			this.#geometry({ type: 'LineString', coordinates: this.#positions });
		else if (name === 'Point')
			this.#geometry({ type: 'Point', coordinates: this.#positions[0] ?? [] });
		else if (name === 'MultiGeometry')
			this.#geometry({ type: 'GeometryCollection', geometries: this.#groups.pop() ?? [] });
		else if (name === 'Folder' || name === 'Document') this.#folders.pop();
		else if (name === 'name' && (parent === 'Folder' || parent === 'Document'))
			this.#folders[this.#folders.length - 1] = text;
		else if (name === 'Placemark') this.#end();
		else this.#property(name, parent, text);
	}

	/** Features, with the colours of styles that may stand after them. */
	features(): RawAreas['features'] {
		const features = new RawFeatures();
		for (const { id, properties, geometries, layer } of this.#found) {
			const fill = this.#styles.fillOf(properties.get('styleUrl'));
			if (fill && !properties.has('fill')) properties.set('fill', fill);
			features.add({
				id,
				layer,
				properties: Object.fromEntries(properties),
				geometry:
					geometries.length > 1
						? { type: 'GeometryCollection', geometries }
						: (geometries[0] ?? null)
			});
		}
		return features.list;
	}

	#ring(parent: string | undefined): void {
		if (parent === 'outerBoundaryIs') this.#rings.unshift(this.#positions);
		else if (parent === 'innerBoundaryIs') this.#rings.push(this.#positions);
		else this.#geometry({ type: 'LineString', coordinates: this.#positions });
		this.#positions = [];
	}

	#geometry(geometry: unknown): void {
		this.#positions = [];
		(this.#groups.at(-1) ?? this.#placemark?.geometries)?.push(geometry);
	}

	#property(name: string, parent: string | undefined, text: string): void {
		const properties = this.#placemark?.properties;
		if (!properties || text === '') return;
		if (name === 'SimpleData' || (name === 'value' && parent === 'Data')) {
			if (this.#dataName !== null) properties.set(this.#dataName, text);
		} else if (name === 'color' && parent === 'PolyStyle')
			properties.set('fill', this.#styles.hexOf(text));
		else if (plain.has(name) && (parent === 'Placemark' || /^Time(Stamp|Span)$/.test(parent ?? '')))
			properties.set(name, text);
	}

	#end(): void {
		if (this.#placemark) this.#found.push(this.#placemark);
		this.#placemark = null;
	}

	#layer(): string | null {
		// The document's own name is that of the file; its folders are the layers.
		const names = this.#folders.slice(1).filter((name) => name !== null && name !== '');
		const own = this.#folders[0];
		return names.length > 0 ? names.join(' / ') : (own ?? null);
	}
}
