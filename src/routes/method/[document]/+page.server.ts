import { documentFiles, readDocument } from '$lib/dossier/documents/read-document';
import { pageHref } from '$lib/ui/frame/page-href';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	Object.keys(documentFiles).map((document) => ({ document }));

/** A document as HTML, rendered when the site is built. */
export const load: PageServerLoad = ({ params }) => ({
	name: params.document,
	document: readDocument(params.document, (name) => pageHref(`/method/${name}`))
});
