import type { CitedWork } from '../../model/citation';
import { field } from './field';

const types = { news: 'NEWS', page: 'ELEC', data: 'DATA' } as const;

/** Records of RIS, as reference managers import it. Of a date that is not exactly known, the last that it can be. */
export function ris(works: readonly CitedWork[]): string {
	return works.map(record).join('\r\n');
}

function record(work: CitedWork): string {
	const published = work.published?.split('/').at(-1) ?? null;
	const lines: (readonly [string, string | null])[] = [
		['TY', types[work.kind]],
		['TI', work.title],
		['AU', work.author],
		[work.kind === 'news' ? 'T2' : 'PB', work.publisher],
		['PY', published?.slice(0, 4) ?? null],
		['DA', published && slashed(published)],
		['ET', work.version],
		['UR', work.url],
		['Y2', work.accessed && slashed(work.accessed)],
		['LA', work.language],
		['N1', work.note]
	];
	const told = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${field(value)}`] : []));
	return [...told, 'ER  - ', ''].join('\r\n');
}

/** As RIS writes dates: year, month and day, with a slash for each that is not known. */
function slashed(iso: string): string {
	const [year, month = '', day = ''] = iso.split('-');
	return `${year}/${month}/${day}`;
}
