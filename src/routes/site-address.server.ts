import { readSiteAddress } from '$lib/formats/site-address';

/** Where the site will stand, where the build was told so (docs/hosting.md); else empty, and addresses start at the root. */
export const siteAddress = readSiteAddress(process.env.SALIENT_SITE);
