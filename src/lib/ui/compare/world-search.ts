import { m } from '$lib/paraglide/messages';
import type { Language } from '../../model/language';
import type { WorldArea, WorldCity, WorldIndex } from '../../model/world';
import { NameFinder } from '../../words/find-name';

/** How many of each kind a list shows. */
const most = 8;

interface FoundArea {
	readonly area: WorldArea;
	/** Of a region with its country. */
	readonly label: string;
}

/** Countries, regions and cities by any spelling, as a list shows them. */
export class WorldSearch {
	readonly #language: Language;
	readonly #countries: ReadonlyMap<string, WorldArea>;
	readonly #areas: NameFinder<WorldArea>;
	readonly #cities: NameFinder<WorldCity>;

	constructor({ areas, cities }: WorldIndex, language: Language) {
		this.#language = language;
		const countries = areas.filter(({ kind }) => kind === 'country');
		this.#countries = new Map(countries.map((country) => [country.id, country]));
		this.#areas = new NameFinder(areas);
		this.#cities = new NameFinder(cities);
	}

	/** Countries first; `near`: one letter may be wrong, where nothing is spelt so. */
	areas(query: string, near: boolean): FoundArea[] {
		const found = this.#areas.find(query, 2 * most);
		if (found.near && !near) return [];
		const of = (kind: WorldArea['kind']) =>
			found.found.filter((area) => area.kind === kind).slice(0, most);
		return [...of('country'), ...of('region')].map((area) => ({ area, label: this.label(area) }));
	}

	cities(query: string, near: boolean): { city: WorldCity; label: string }[] {
		const found = this.#cities.find(query, most);
		if (found.near && !near) return [];
		return found.found.map((city) => ({ city, label: this.label(city) }));
	}

	label(one: WorldArea | WorldCity): string {
		const name = one.name[this.#language];
		const country = one.kind === 'country' ? undefined : this.#countries.get(one.country);
		return country ? m.world_option({ name, country: country.name[this.#language] }) : name;
	}
}
