// Words between two expressions of one quantity.

/** Joins two expressions of one quantity, by itself. */
export const joiners: ReadonlySet<string> = new Set(
	(
		'( [ , : – — - / or namely equivalent equal equals equalling equaling representing ' +
		'constituting comprising amounting totalling totaling corresponding translating is are ' +
		'was were making makes constitutes represents equates equating amounts'
	).split(' ')
);
/** May stand beside joiners. */
export const bridges: ReadonlySet<string> = new Set(
	(
		') ] . i e that which is are was were the an a area territory to about some up in total all altogether ' +
		'just this land of ground stretch swathe chunk zone and'
	).split(' ')
);
/** “to” is a bridge only after these. */
export const bridgesBeforeTo: ReadonlySet<string> = new Set(
	'equivalent equal comparable amounting amounts corresponding corresponds translating equates equating close'.split(
		' '
	)
);
/** May begin the rest of a noun phrase between two expressions of one quantity. */
export const tailStarts: ReadonlySet<string> = new Set(
	'of in inside within across worth on along'.split(' ')
);
/** Between two expressions, these make two quantities of them. */
export const dividers: ReadonlySet<string> = new Set(
	(
		'and whose while but whereas although though compared versus vs than from against since after before ' +
		'; : ! ? … . " “ ” hold holds held holding control controls controlled controlling occupy occupies ' +
		'occupied occupying seize seizes seized capture captures captured take takes took taken lose loses ' +
		'lost gain gains gained advance advances advanced retain retains retained retake retook has have had ' +
		'keep keeps kept annexed annex cover covers covered said says when where because so'
	).split(' ')
);
/** After an expression: it is a part of the one before, or a comparison with it. */
export const anotherWhole: ReadonlySet<string> = new Set(
	'of which|of what|of it|of them|of that|of this|of these|of those|as much|as many|as large|as big|less|more|fewer|smaller|larger|bigger|higher|lower'.split(
		'|'
	)
);
export const prepositions: ReadonlySet<string> = new Set(['of', 'in', 'inside', 'within']);
/** These say that it is the same quantity, whatever else is named. */
export const strongJoiners: ReadonlySet<string> = new Set(
	'( [ or equivalent equal equals representing constituting amounting'.split(' ')
);

/** What may stand behind a number that has no noun of its own. */
export const numberClosers: ReadonlySet<string> = new Set(
	`of that which in per within round beyond north south east west on around near last this to
	since over by and at compares compared from earlier before during if when while but or he
	she they it went remain remains captured taken seized yesterday today now is are was were
	has have had there here altogether together for as after between until again still up back
	short left each apiece vs versus under liberated occupied less not who where just only alone
	net plus minus into behind ahead remaining fell came stood the its their what because
	through throughout across so then thereafter wholly fully currently already previously yet
	against out lie lies lay along according confirmed returned odd`.split(/\s+/)
);
