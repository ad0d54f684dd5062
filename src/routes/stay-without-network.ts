import { beforeNavigate, preloadData } from '$app/navigation';
import { page } from '$app/state';

/**
 * Where the way to another page is cut off, one stays on this page, and `tell` is called with true,
 * instead of the browser's own page about it. A page of another version is loaded as a whole. Once the
 * service worker has the site, there is always a way. Call it as a component is made.
 * @param dataHash of the data that this page shows
 */
export function stayWithoutNetwork(dataHash: string, tell: (isCutOff: boolean) => void): void {
	/** The link that was found to lead somewhere, until it is followed. */
	let cleared: HTMLElement | null = null;

	beforeNavigate((navigation) => {
		const { from, to, type, willUnload, cancel } = navigation;
		if (navigator.serviceWorker?.controller || type === 'leave') return;
		if (to?.url.origin !== location.origin || to.url.pathname === from?.url.pathname) return;
		if (!navigator.onLine) {
			cancel();
			tell(true);
			return;
		}
		if (type !== 'link' || willUnload) return;
		const link = navigation.event.target instanceof Element && navigation.event.target.closest('a');
		if (!link) return;
		if (link === cleared) {
			cleared = null;
			return;
		}
		cancel();
		void follow(link, to.url.href);
	});

	async function follow(link: HTMLElement, href: string) {
		const way = await preloadData(href);
		// What could not be loaded comes back as the present page.
		const isThere = way.type === 'loaded' && way.status < 400 && way.data !== page.data;
		// A page of another version, or one whose scripts could not be had before: browsers ask but once.
		const isWhole = isThere ? way.data.dossier?.dataHash !== dataHash : await isReachable(href);
		if (isWhole) {
			location.href = href;
			return;
		}
		tell(!isThere);
		if (!isThere) return;
		cleared = link;
		link.click();
	}
}

function isReachable(href: string): Promise<boolean> {
	return fetch(href, { method: 'HEAD' }).then(
		({ ok }) => ok,
		() => false
	);
}
