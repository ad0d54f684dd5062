/**
 * Where the site will stand, as whoever builds it says: scheme and host, without a slash at the end.
 * Empty where nothing is said. Throws TypeError for anything else than the address of a whole host.
 */
export function readSiteAddress(text: string | undefined): string {
	if (text === undefined || text.trim() === '') return '';
	const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
	const isHost =
		url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href && url.username === '';
	if (!isHost)
		throw new TypeError(
			`SALIENT_SITE: expected the address of a whole host with its protocol, got "${text}"`
		);
	return url.origin;
}
