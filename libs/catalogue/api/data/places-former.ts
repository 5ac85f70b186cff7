// The codes of 2020–2023, which older registers and notices still carry. Viken, Vestfold og Telemark and Troms og Finnmark
// were divided on 1 January 2024; every municipality kept its name and got a new number.

/** County names by their two-digit code of 2020–2023; none has one single successor. */
export const FORMER_COUNTIES: Readonly<Record<string, string>> = {
  '30': 'Viken',
  '38': 'Vestfold og Telemark',
  '54': 'Troms og Finnmark',
};

/** «code successor name» of municipalities whose number changed on 1 January 2024. */
export const FORMER_MUNICIPALITIES: readonly string[] = [
  '3001 3101 Halden', '3002 3103 Moss', '3003 3105 Sarpsborg', '3004 3107 Fredrikstad', '3005 3301 Drammen',
  '3006 3303 Kongsberg', '3007 3305 Ringerike', '3011 3110 Hvaler', '3012 3124 Aremark', '3013 3122 Marker',
  '3014 3118 Indre Østfold', '3015 3116 Skiptvet', '3016 3120 Rakkestad', '3017 3112 Råde',
  '3018 3114 Våler (Østfold)', '3019 3216 Vestby', '3020 3207 Nordre Follo', '3021 3218 Ås', '3022 3214 Frogn',
  '3023 3212 Nesodden', '3024 3201 Bærum', '3025 3203 Asker', '3026 3226 Aurskog-Høland', '3027 3224 Rælingen',
  '3028 3220 Enebakk', '3029 3222 Lørenskog', '3030 3205 Lillestrøm', '3031 3232 Nittedal', '3032 3230 Gjerdrum',
  '3033 3209 Ullensaker', '3034 3228 Nes', '3035 3240 Eidsvoll', '3036 3238 Nannestad', '3037 3242 Hurdal',
  '3038 3310 Hole', '3039 3320 Flå', '3040 3322 Nesbyen', '3041 3324 Gol', '3042 3326 Hemsedal', '3043 3328 Ål',
  '3044 3330 Hol', '3045 3332 Sigdal', '3046 3318 Krødsherad', '3047 3316 Modum', '3048 3314 Øvre Eiker',
  '3049 3312 Lier', '3050 3334 Flesberg', '3051 3336 Rollag', '3052 3338 Nore og Uvdal', '3053 3236 Jevnaker',
  '3054 3234 Lunner',
  '3801 3901 Horten', '3802 3903 Holmestrand', '3803 3905 Tønsberg', '3804 3907 Sandefjord', '3805 3909 Larvik',
  '3806 4001 Porsgrunn', '3807 4003 Skien', '3808 4005 Notodden', '3811 3911 Færder', '3812 4010 Siljan',
  '3813 4012 Bamble', '3814 4014 Kragerø', '3815 4016 Drangedal', '3816 4018 Nome', '3817 4020 Midt-Telemark',
  '3818 4026 Tinn', '3819 4024 Hjartdal', '3820 4022 Seljord', '3821 4028 Kviteseid', '3822 4030 Nissedal',
  '3823 4032 Fyresdal', '3824 4034 Tokke', '3825 4036 Vinje',
  '5401 5501 Tromsø', '5402 5503 Harstad', '5403 5601 Alta', '5404 5634 Vardø', '5405 5607 Vadsø',
  '5406 5603 Hammerfest', '5411 5510 Kvæfjord', '5412 5512 Tjeldsund', '5413 5514 Ibestad', '5414 5516 Gratangen',
  '5415 5518 Lavangen', '5416 5520 Bardu', '5417 5522 Salangen', '5418 5524 Målselv', '5419 5526 Sørreisa',
  '5420 5528 Dyrøy', '5421 5530 Senja', '5422 5532 Balsfjord', '5423 5534 Karlsøy', '5424 5536 Lyngen',
  '5425 5538 Storfjord', '5426 5540 Kåfjord', '5427 5542 Skjervøy', '5428 5544 Nordreisa', '5429 5546 Kvænangen',
  '5430 5612 Kautokeino', '5432 5614 Loppa', '5433 5616 Hasvik', '5434 5618 Måsøy', '5435 5620 Nordkapp',
  '5436 5622 Porsanger', '5437 5610 Karasjok', '5438 5624 Lebesby', '5439 5626 Gamvik', '5440 5630 Berlevåg',
  '5441 5628 Tana', '5442 5636 Nesseby', '5443 5632 Båtsfjord', '5444 5605 Sør-Varanger',
  '1507 1508 Ålesund',
];
