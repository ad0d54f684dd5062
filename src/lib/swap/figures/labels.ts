import type { Side } from '../../model/swap';
import type { Localised } from '../../model/text';

/** What the figures of a swap are called in their receipts. */
export const sideLabels: Readonly<Record<Side, Localised>> = {
	offers: {
		en: 'Ground that Ukraine offers in this swap',
		uk: 'Територія, яку в цьому обміні пропонує Україна'
	},
	asks: {
		en: 'Ground that Ukraine asks for in this swap',
		uk: 'Територія, яку в цьому обміні просить Україна'
	}
};

export const heldLabels: Readonly<Record<Side, Localised>> = {
	offers: {
		en: 'Ground offered, contested ground left out',
		uk: 'Пропонована територія без спірної'
	},
	asks: {
		en: 'Ground asked for, contested ground left out',
		uk: 'Запитувана територія без спірної'
	}
};

export const labels = {
	difference: {
		en: 'Difference of the two sides, ground held',
		uk: 'Різниця двох сторін, утримувана територія'
	},
	ratio: {
		en: 'Offered to asked for, ground held',
		uk: 'Пропоноване до запитуваного, утримувана територія'
	},
	heldOnly: {
		en: 'Held ground is compared with held ground. Contested ground of either side comes on top of it.',
		uk: 'Утримувану територію порівняно з утримуваною. Спірна територія кожної зі сторін до неї додається.'
	},
	shareOfHeld: {
		en: 'Ground asked for, as a share of all that is held',
		uk: 'Запитувана територія як частка всієї утримуваної'
	},
	allHeld: {
		en: 'all ground that Russia holds in Ukraine, measured',
		uk: 'уся територія, яку Росія утримує в Україні, виміряно'
	},
	shareOfOfficial: {
		en: 'Ground asked for, as a share of the published area',
		uk: 'Запитувана територія як частка опублікованої площі'
	},
	shareOfMeasured: {
		en: 'Ground asked for, as a share of the measured area',
		uk: 'Запитувана територія як частка виміряної площі'
	},
	measuredWhole: {
		en: 'all of Ukraine, measured',
		uk: 'уся Україна, виміряно'
	},
	lineBefore: { en: 'Line of contact before the swap', uk: 'Лінія зіткнення до обміну' },
	lineAfter: { en: 'Line of contact after the swap', uk: 'Лінія зіткнення після обміну' },
	lineChange: { en: 'Change of the line of contact', uk: 'Зміна лінії зіткнення' },
	lineBeforeNote: {
		en: 'Length of the lines of the layer, on the WGS84 ellipsoid, between the sides as of the date below. The true line winds more: its length depends on how closely one looks.',
		uk: 'Довжина ліній шару на еліпсоїді WGS84, між сторонами станом на дату нижче. Справжня лінія звивистіша: її довжина залежить від того, як зблизька дивитися.'
	},
	lineAfterNote: {
		en: 'What is left of the line of the layer, and the new edges between the sides, on the WGS84 ellipsoid. A state border that becomes the edge between the sides is not counted.',
		uk: 'Те, що лишається від лінії шару, і нові межі між сторонами, на еліпсоїді WGS84. Державний кордон, який стає межею між сторонами, не враховано.'
	}
} as const satisfies Record<string, Localised>;

export function parcelLabel(number: number, side: Side): Localised {
	return side === 'offers'
		? { en: `Parcel ${number}, offered`, uk: `Ділянка ${number}, пропонована` }
		: { en: `Parcel ${number}, asked for`, uk: `Ділянка ${number}, запитувана` };
}

export function shareOf(label: Localised, region: Localised): Localised {
	return {
		en: `${label.en}: share of ${region.en}`,
		uk: `${label.uk}: частка від площі (${region.uk})`
	};
}

export function givenIn(region: Localised): Localised {
	return {
		en: `${region.en}: changes hands in this swap`,
		uk: `${region.uk}: змінює утримувача в цьому обміні`
	};
}

export function leftIn(region: Localised): Localised {
	return {
		en: `${region.en}: still held after the swap`,
		uk: `${region.uk}: утримується й після обміну`
	};
}
