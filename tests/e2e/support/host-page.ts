// Somebody else's site: pages of theirs, by path, each with the policy that they chose.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
	readonly html: string;
	readonly policy?: string;
}

export interface HostSite {
	/** Without a slash at the end; another host name than ours, so that no frame is of the same site. */
	readonly url: string;
	close(): Promise<void>;
}

export async function hostSite(pages: ReadonlyMap<string, HostPage>): Promise<HostSite> {
	const server = createServer((request, response) => {
		const page = pages.get((request.url ?? '/').split('?')[0]!);
		const headers = {
			'content-type': 'text/html; charset=utf-8',
			...(page?.policy ? { 'content-security-policy': page.policy } : {})
		};
		response.writeHead(page ? 200 : 404, headers).end(page?.html ?? 'Not found');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
