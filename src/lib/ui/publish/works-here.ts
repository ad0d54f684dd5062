import type { CitedWork } from '../../model/citation';
import { citedWorks } from '../../words/publish/cited-works';
import type { Ui } from '../context';
import { localDay } from './local-day';
import type { Cited } from './taken';

/** What to cite of what is seen, today and in the page's language. */
export function worksHere(cited: Cited, { dossier, display }: Ui): readonly CitedWork[] {
	return citedWorks(
		{ url: location.href, ...cited },
		{
			version: __SALIENT_VERSION__,
			dataHash: dossier.dataHash,
			today: localDay(new Date()),
			language: display.language
		}
	);
}
