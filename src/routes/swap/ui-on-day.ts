import type { Dossier } from '$lib/model/dossier';
import { figureFinder } from '$lib/model/find-figure';
import type { Ui } from '$lib/ui/context';

/** What components ask for, of the dossier as another day leaves it. */
export function uiOnDay(ui: Ui, dossier: Dossier): Ui {
	return {
		dossier,
		get display() {
			return ui.display;
		},
		get query() {
			return ui.query;
		},
		figure: figureFinder(dossier.figures),
		show: ui.show,
		print: ui.print
	};
}
