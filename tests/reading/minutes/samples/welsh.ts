import type { Sample } from './sample.js';

export const WELSH: readonly Sample[] = [
  {
    name: 'Welsh minutes with markers and a list',
    held: '2022-10-12',
    next: '2022-11-17',
    text: `Grŵp Cymorth a Her Mewnol
12 Hydref 2022

1. Croeso
Croesawodd y Cadeirydd bawb i'r cyfarfod.

2. Hyfforddiant
Trafodwyd y cynllun hyfforddi.
CAM GWEITHREDU: Siân Rees i gylchredeg y cynllun erbyn 30 Tachwedd
Gweithredu: Tîm Cyfathrebu i ddiweddaru'r wefan

Camau i'w cymryd
1. Arweinwyr polisi i anfon sylwadau erbyn 15 Tachwedd 2022
2. Trefnu'r ystafell (Huw Prys)

Dyddiad y cyfarfod nesaf: 17 Tachwedd 2022
`,
    actions: [
      ['cylchredeg y cynllun', ['Siân Rees'], '2022-11-30'],
      ["diweddaru'r wefan", ['Tîm Cyfathrebu'], null],
      ['anfon sylwadau', ['Arweinwyr polisi'], '2022-11-15'],
      ["Trefnu'r ystafell", ['Huw Prys'], null],
    ],
  },
  {
    name: 'a Welsh table',
    held: '2023-03-08',
    next: null,
    text: `Pwyllgor Addysg, 8 Mawrth 2023

Camau gweithredu

Rhif\tCam gweithredu\tArweinydd\tDyddiad cau\tStatws
1\tYsgrifennu at y penaethiaid\tMeinir Huws\t24 Mawrth 2023\tAr y gweill
2\tCyhoeddi'r adroddiad\tTîm y We\tdiwedd mis Ebrill\tHeb ddechrau
3\tTrefnu'r gynhadledd\tPawb\t1 Mawrth 2023\tWedi'i gwblhau
`,
    actions: [
      ['Ysgrifennu at y penaethiaid', ['Meinir Huws'], '2023-03-24'],
      ["Cyhoeddi'r adroddiad", ['Tîm y We'], '2023-04-30'],
    ],
  },
];
