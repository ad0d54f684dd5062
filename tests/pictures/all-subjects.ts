// Every picture that the site offers, of what ships.
import { drawSwapShapes } from '../../src/lib/dossier/swap-shapes';
import { comparisonPicture } from '../../src/lib/pictures/subjects/comparison';
import { controlPicture } from '../../src/lib/pictures/subjects/control';
import { daysPicture } from '../../src/lib/pictures/subjects/days';
import { seenMapPicture } from '../../src/lib/pictures/subjects/seen-map';
import { swapLook } from '../../src/lib/pictures/subjects/swap-look';
import { timePicture } from '../../src/lib/pictures/subjects/time';
import { verdictPicture } from '../../src/lib/pictures/subjects/verdict';
import { daysAtOneScale } from '../../src/routes/days/days-at-one-scale.server';
import { siteData, siteSeries } from '../../src/routes/site-data.server';
import { timeData } from '../../src/routes/time-data';
import { comparedItems } from './compared-items';
import { composedPicture } from './composed-swap';
import { ownDay } from './own-day';
import { seenMap } from './seen-map';
import { verdictCard } from './verdict-card';

const { dossier, layers, config, published } = siteData();
const shapes = drawSwapShapes(layers.control, config);
const days = await daysAtOneScale();
const rowIds = dossier.layerGroups.flatMap(({ rows }) => rows.map(({ id }) => id));
export const subjects = {
	look: swapLook(dossier, shapes),
	control: controlPicture(dossier),
	time: timePicture(dossier, timeData(dossier, siteSeries(), published)),
	days: daysPicture(dossier, days.picture, days.areas),
	comparison: comparisonPicture(comparedItems(), dossier),
	swap: composedPicture(),
	own: ownDay(),
	map: seenMapPicture(dossier, seenMap(), { visible: rowIds, day: null }),
	verdict: verdictPicture((display) => verdictCard(display))
};
