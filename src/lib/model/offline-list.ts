/** All files of a build, as `scripts/lib/offline-list.mjs` writes them. */
export interface OfflineList {
	/** SvelteKit's name of the build. */
	readonly version: string;
	/** Of all files, as sent, compressed. */
	readonly bytes: number;
	/** Address without the site's base -> first half of the SHA-256 of the content, in base64. */
	readonly files: Readonly<Record<string, string>>;
}

/** Where the list stands, under the site's base. */
export const offlineListName = '/offline.json';

/** What a page asks of the service worker. `claim` names the page's own version. */
export type WorkerRequest =
	{ readonly type: 'claim'; readonly version: string } | { readonly type: 'take-over' };
