/**
 * The answer to a page from its own version's cache. Queries choose nothing on a static site. What the
 * version does not have is asked of the network; without one, an unknown page is told to be unknown.
 * @param base address prefix of the site, without a slash at the end
 */
export async function answer(request: Request, cache: Cache, base: string): Promise<Response> {
	const { pathname, search } = new URL(request.url);
	const kept = await cache.match(pathname);
	if (kept) return kept;
	if (request.mode === 'navigate' && !pathname.endsWith('/') && (await cache.match(`${pathname}/`)))
		return Response.redirect(`${pathname}/${search}`, 301);
	try {
		return await fetch(request);
	} catch (error) {
		const unknown = await cache.match(`${base}/404.html`);
		if (request.mode !== 'navigate' || !unknown) throw error;
		return new Response(unknown.body, { status: 404, headers: unknown.headers });
	}
}
