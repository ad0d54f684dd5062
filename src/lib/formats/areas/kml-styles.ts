import type { XmlAttributes } from './read-xml';

/** Shared styles of a KML file: the fill of polygons by id. */
export class KmlStyles {
	readonly #fills = new Map<string, string>();
	/** Style maps: the id of the normal style by id of the map. */
	readonly #normal = new Map<string, string>();
	#style: string | null = null;
	#map: string | null = null;
	#isPolygon = false;
	#key = '';

	open(name: string, attributes: XmlAttributes): void {
		if (name === 'Style') this.#style = attributes.get('id') ?? null;
		else if (name === 'StyleMap') this.#map = attributes.get('id') ?? null;
		else if (name === 'PolyStyle') this.#isPolygon = true;
	}

	close(name: string, text: string): void {
		if (name === 'Style') this.#style = null;
		else if (name === 'StyleMap') this.#map = null;
		else if (name === 'PolyStyle') this.#isPolygon = false;
		else if (name === 'key') this.#key = text;
		else if (name === 'color' && this.#isPolygon && this.#style !== null)
			this.#fills.set(this.#style, this.hexOf(text));
		else if (name === 'styleUrl' && this.#map !== null && this.#key === 'normal')
			this.#normal.set(this.#map, text.replace(/^.*#/, ''));
	}

	/** The colour that a style's address leads to, as `#rrggbb`; null where it leads to none. */
	fillOf(styleUrl: unknown): string | null {
		if (typeof styleUrl !== 'string') return null;
		const id = styleUrl.replace(/^.*#/, '');
		return this.#fills.get(this.#normal.get(id) ?? id) ?? null;
	}

	/** A colour of KML, `aabbggrr`, as `#rrggbb`; as it is, where it is none. */
	hexOf(colour: string): string {
		const parts = /^#?([\da-f]{2})?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
		return parts ? `#${parts[4]}${parts[3]}${parts[2]}`.toLowerCase() : colour;
	}
}
