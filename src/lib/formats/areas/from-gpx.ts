import { OwnAreasFault } from '../../model/areas-fault';
import { decodeText } from './decode-text';
import { type AreasDocument, type AreasNotes, type RawAreas, RawFeatures } from './raw-areas';
import { readXml, type XmlAttributes, type XmlEvents } from './read-xml';

/**
 * Reads the tracks and routes of GPX as lines, one feature each, a track's segments apart; waypoints are
 * counted. They enclose ground only once somebody says that they are to be closed.
 *
 * @throws OwnAreasFault
 */
export function fromGpx({ bytes }: AreasDocument, notes: AreasNotes): RawAreas {
	const events = new GpxReader(notes);
	readXml(decodeText(bytes, notes), events);
	return { features: events.found.list, system: 'EPSG:4326' };
}

class GpxReader implements XmlEvents {
	readonly found = new RawFeatures();
	readonly #notes: AreasNotes;
	readonly #path: string[] = [];
	#text = '';
	#properties = new Map<string, unknown>();
	#lines: number[][][] = [];

	constructor(notes: AreasNotes) {
		this.#notes = notes;
	}

	open(name: string, attributes: XmlAttributes): void {
		if (this.#path.length === 0 && name !== 'gpx')
			throw new OwnAreasFault('xml-other', { root: name.slice(0, 40) });
		this.#path.push(name);
		this.#text = '';
		if (name === 'trk' || name === 'rte') {
			this.#properties = new Map();
			this.#lines = name === 'rte' ? [[]] : [];
		} else if (name === 'trkseg') this.#lines.push([]);
		else if (name === 'wpt') this.#notes.add('points');
		else if (name === 'trkpt' || name === 'rtept') {
			const position = ['lon', 'lat'].map((key) => Number(attributes.get(key) || NaN));
			if (!position.every(Number.isFinite))
				throw new OwnAreasFault('xml-coordinates', {
					text: `${attributes.get('lon') ?? ''},${attributes.get('lat') ?? ''}`.slice(0, 40)
				});
			this.#lines.at(-1)?.push(position);
		}
	}

	text(text: string): void {
		this.#text += text;
	}

	close(name: string): void {
		this.#path.pop();
		const text = this.#text.trim();
		this.#text = '';
		const parent = this.#path.at(-1);
		if ((parent === 'trk' || parent === 'rte') && ['name', 'desc', 'type'].includes(name))
			this.#properties.set(name, text);
		if (name !== 'trk' && name !== 'rte') return;
		this.found.add({
			id: null,
			layer: null,
			properties: Object.fromEntries(this.#properties),
			geometry: {
				type: 'MultiLineString',
				coordinates: this.#lines.filter((line) => line.length > 0)
			}
		});
	}
}
