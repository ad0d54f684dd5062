import { embedAddress, embedSnippet } from '../../formats/embed-snippet';
import { embedHeight, type EmbedTarget, type EmbedTheme } from '../../model/embed-target';
import type { Language } from '../../model/language';

/** How a page is embedded, as it was chosen. */
export class EmbedChoice {
	readonly #site: string;
	readonly #link: string;
	readonly targets: readonly EmbedTarget[];
	/** Which of them, by its name. */
	name = $state('');
	way = $state<'live' | 'frozen'>('live');
	language = $state<Language>('en');
	theme = $state<EmbedTheme>('auto');
	withScript = $state(false);

	/**
	 * @param targets at least one
	 * @param site scheme and host, without a slash at the end
	 * @param link where the same is read on
	 */
	constructor(targets: readonly EmbedTarget[], site: string, link: string, language: Language) {
		this.targets = targets;
		this.#site = site;
		this.#link = link;
		this.name = targets[0]?.name ?? '';
		this.language = language;
	}

	readonly #embedded = $derived.by(() => ({
		site: this.#site,
		name: this.name,
		language: this.language,
		theme: this.theme
	}));
	/** Markup for a page of somebody else's. */
	readonly snippet: string = $derived.by(() => {
		const target = this.targets.find(({ name }) => name === this.name);
		return embedSnippet({
			...this.#embedded,
			title: target?.title[this.language] ?? '',
			fragment: target?.fragment ?? '',
			height: embedHeight({ name: this.name }),
			link: this.#link,
			withScript: this.withScript
		});
	});
	/** The address of the file that never changes. */
	readonly frozen: string = $derived.by(() => embedAddress(this.#embedded, true));
}
