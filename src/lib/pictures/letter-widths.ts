/** Written by `npm run letters`, in thousandths of the letters' size: first sign, and two digits to the base of 36 each. */
export const letterWidths: Readonly<Record<400 | 600, readonly (readonly [number, string])[]>> = {
	400: [
		[
			32,
			'6k7wbnjtgmprja6q9b9bcigo7kb37kangogogogogogogogogogo8484gogogod9orhti5h9ing7fjjbjnb4e6hmdxmkjnjogujohsg5fwiugxorh1ghg48tan8tgofpgoeug4dzg4f990eofs6y6yen7ko9fsfkg4g4a7dj9rfsdolce3dvcw9j8q9jgo'
		],
		[160, '6k'],
		[167, 'ga'],
		[169, 'lk'],
		[171, 'e9'],
		[176, 'd0go9m9m'],
		[183, '92'],
		[187, 'e9njo8'],
		[215, 'go'],
		[220, 'iu'],
		[247, 'go'],
		[252, 'fs'],
		[1025, 'g7'],
		[1028, 'hj'],
		[1030, 'b4b4'],
		[
			1040,
			'hthoi5dvk6g7r6ghjnjniej0mkjnjoj9guh9fwgjngh1kahxqkrlklobhihjqohseufofic3glf9ledxgcgcfafpjcgcfkfxg4dzd4dvkue3goeym6mxgek4ege7lpev'
		],
		[1105, 'f9'],
		[1108, 'e7'],
		[1110, '6y6y'],
		[1168, 'dvc3'],
		[8201, '3a'],
		[8211, 'gclo'],
		[8216, '7l7l7m'],
		[8220, 'd7d6d7'],
		[8226, 'b0'],
		[8230, 'mb'],
		[8470, 'sj'],
		[8593, 'ms'],
		[8595, 'ms'],
		[8722, 'go']
	],
	600: [
		[
			32,
			'6k8ld3i8goqojt789d9dfggo8bb68bc5gogogogogogogogogogo8v8vgogogodpozioifhuj5gog1jsjzbrf5iuehmpjzjshtjsiggzg4j5hqqdi7hkgn95c595gofjgofjgoe9gofi9qf5gc7n7nfm86oogcfngogoaxdvaegcekmrf4ekdya3aga3go'
		],
		[160, '6k'],
		[167, 'fy'],
		[169, 'lv'],
		[171, 'f5'],
		[176, 'd1go9n9l'],
		[183, '9p'],
		[187, 'f5ncnz'],
		[215, 'go'],
		[220, 'j5'],
		[247, 'go'],
		[252, 'gc'],
		[1025, 'go'],
		[1028, 'ib'],
		[1030, 'brbr'],
		[
			1040,
			'ioi3ife6lxgorqgsjzjzink3mpjzjsjkhthug4h8omi7l4iks0tkkxpgi5ibrrijfjfqfvc9hsfinaeigtgtg3gljxgtfngegoe9dieklwf4hbfqn2o0hdlsf9eomifu'
		],
		[1105, 'fi'],
		[1108, 'eo'],
		[1110, '7n7n'],
		[1168, 'e6c9'],
		[8201, '3a'],
		[8211, 'gclo'],
		[8216, '848487'],
		[8220, 'ededeg'],
		[8226, 'bo'],
		[8230, 'o5'],
		[8470, 't6'],
		[8593, 'oc'],
		[8595, 'oc'],
		[8722, 'go']
	]
};
