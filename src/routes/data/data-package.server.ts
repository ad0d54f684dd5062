import { createHash } from 'node:crypto';
import { dataContents } from '$lib/dossier/data-files';
import { shippedFiles } from '$lib/dossier/source-files';
import { licenceOf, packageDescriptor, type WrittenFile } from '$lib/formats/packages/descriptor';
import { zipOf } from '$lib/formats/packages/zip';
import { m } from '$lib/paraglide/messages';
import { columnText, dataFileTitle, inBoth, sourceText } from '$lib/words/data-words';
import { siteData } from '../site-data.server';

export const ZIP = 'salient-data.zip';

/** What `/data/` gives away: how each file is described, and every address below it with its bytes. */
interface GivenAway {
	readonly written: readonly WrittenFile[];
	readonly byPath: ReadonlyMap<string, Uint8Array>;
}

let made: Promise<GivenAway> | undefined;
/** Made once per build. */
export const givenAway = (): Promise<GivenAway> => (made ??= make());

async function make(): Promise<GivenAway> {
	const { asOf, dataHash } = siteData().dossier;
	const contents = await dataContents(shippedFiles, asOf);
	const written = contents.map(({ content, ...one }) => ({
		...one,
		bytes: content.length,
		sha256: createHash('sha256').update(content).digest('hex')
	}));
	const words = {
		title: inBoth((locale) => m.data_title({}, { locale })),
		description: inBoth((locale) => m.data_lead({}, { locale })),
		file: (file: WrittenFile['file']) => inBoth((language) => dataFileTitle(file, language)),
		column: (column: WrittenFile['file']['columns'][number]) =>
			inBoth((language) => columnText(column, language)),
		source: (source: WrittenFile['file']['sources'][number]) =>
			inBoth((language) => sourceText(source, language))
	};
	const descriptor = packageDescriptor(written, words, { data: dataHash, asOf });
	const readme = inBoth((locale) => m.data_readme({ hash: dataHash, date: asOf }, { locale }));
	const files = {
		...Object.fromEntries(contents.map(({ path, content }) => [path, content])),
		'datapackage.json': bytesOf(`${JSON.stringify(descriptor, null, '\t')}\n`),
		'README.txt': bytesOf(`${readme.en}\n\n${readme.uk}\n`),
		'LICENCES.txt': bytesOf(licencesOf(written))
	};
	return { written, byPath: new Map(Object.entries({ ...files, [ZIP]: zipOf(files) })) };
}

/** Which file is under which terms, and whom to credit. */
function licencesOf(written: readonly WrittenFile[]): string {
	const lines = written.map(({ file, path }) => {
		const licence = licenceOf(file.licence);
		const sources = file.sources.map((name) => sourceText(name, 'en')).join('; ');
		return `${path}\n\t${[licence.title, licence.path].filter(Boolean).join(', ')}\n\t${sources}\n`;
	});
	return lines.join('\n');
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
