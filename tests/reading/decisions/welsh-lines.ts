import type { DecisionLine } from './english-lines.js';

/** Decisions as Welsh minutes word them. */
export const FOUND_CY: readonly DecisionLine[] = [
  ['Penderfyniad: bydd y peilot yn mynd i Gaerdydd yn gyntaf.', ['bydd y peilot yn mynd i Gaerdydd yn gyntaf']],
  ['PENDERFYNIAD – dim papur mewn cyfarfodydd', ['dim papur mewn cyfarfodydd']],
  ['**Penderfyniad 2:** cyfarfod yn Wrecsam o fis Mai', ['cyfarfod yn Wrecsam o fis Mai']],
  ['PENDERFYNWYD: cadw’r ffioedd fel y maent', ['cadw’r ffioedd fel y maent']],
  ['PENDERFYNWYD cadw’r neuadd ar agor ar y Sul.', ['cadw’r neuadd ar agor ar y Sul']],
  ['Penderfynwyd y bydd y cynllun yn dod i ben ym mis Mawrth.', ['bydd y cynllun yn dod i ben ym mis Mawrth']],
  ['Penderfynwyd peidio â gwahodd partneriaid allanol.', ['peidio â gwahodd partneriaid allanol']],
  ['Cytunwyd i gynnal y ffair ar 5 Mehefin.', ['i gynnal y ffair ar 5 Mehefin']],
  ['Cytunwyd y dylid adnewyddu’r les am bum mlynedd.', ['dylid adnewyddu’r les am bum mlynedd']],
  ['Cytunwyd bod angen ail gyfrif banc.', ['bod angen ail gyfrif banc']],
  ['Cytunwyd yn unfrydol na fydd y ffioedd yn codi.', ['na fydd y ffioedd yn codi']],
  ['CYTUNWYD: y gyllideb ddrafft ar gyfer 2023/24', ['y gyllideb ddrafft ar gyfer 2023/24']],
  ['Cymeradwyodd y Bwrdd y gyllideb.', ['Cymeradwyodd y Bwrdd y gyllideb']],
  ['Cymeradwywyd y cyfrifon ar gyfer 2021/22.', ['Cymeradwywyd y cyfrifon ar gyfer 2021/22']],
  [
    'Nododd y Bwrdd yr adroddiad a chymeradwyodd y gyllideb.',
    ['Nododd y Bwrdd yr adroddiad a chymeradwyodd y gyllideb'],
  ],
  ['Penderfynodd y Cyngor gyfethol Mr Barber.', ['Penderfynodd y Cyngor gyfethol Mr Barber']],
  ['Cytunodd yr aelodau y dylai’r treial barhau.', ['dylai’r treial barhau']],
  ['Mabwysiadwyd y cylch gorchwyl.', ['Mabwysiadwyd y cylch gorchwyl']],
  ['Pasiwyd y cynnig i brynu ail gwch.', ['Pasiwyd y cynnig i brynu ail gwch']],
  [
    'Ar ôl trafod, cytunwyd ar y dull hyfforddi cyffredinol.',
    ['Ar ôl trafod, cytunwyd ar y dull hyfforddi cyffredinol'],
  ],
  [
    'Penderfyniadau\n\n- Mae’r logo yn las\n- Mae’r wefan yn ddwyieithog\n\nUnrhyw fater arall\n\n- Dim',
    ['Mae’r logo yn las', 'Mae’r wefan yn ddwyieithog'],
  ],
  [
    'Eitem\tTrafodaeth\tPenderfyniad\nFfioedd\tTri dewis\tMae’r ffioedd yn aros\nGiât\tSgwrs hir\tDim',
    ['Mae’r ffioedd yn aros'],
  ],
  ['Cynigiwyd ac eiliwyd bod y ffi yn £10. Pasiwyd yn unfrydol.', ['bod y ffi yn £10']],
  ['Gwnaed penderfyniad i ganslo’r ffair.', ['Gwnaed penderfyniad i ganslo’r ffair']],
  ['Mae’r Bwrdd wedi cytuno i ymestyn y contract.', ['Mae’r Bwrdd wedi cytuno i ymestyn y contract']],
  ['Roedd y Bwrdd yn fodlon â’r cynnig.', ['Roedd y Bwrdd yn fodlon â’r cynnig']],
  ['Decision / Penderfyniad: yr un ffioedd', ['yr un ffioedd']],
];

/** What must not be read. */
export const NONE_CY: readonly string[] = [
  'Nododd y Bwrdd yr adroddiad.',
  'Cymeradwywyd cofnodion y cyfarfod diwethaf.',
  'Derbyniwyd ymddiheuriadau gan Mair.',
  'Cytunwyd y byddai Siân yn ysgrifennu at yr ymddiriedolaeth.',
  'Cytunwyd y bydd y Clerc yn cael tri dyfynbris.',
  'Cytunwyd i Siân ysgrifennu at yr ymddiriedolaeth.',
  'Cytunwyd: Siân i ysgrifennu at yr ymddiriedolaeth.',
  'Cytunwyd y dylai’r Ysgrifennydd gysylltu â’r cyngor.',
  'Cytunwyd gofyn i Siân ysgrifennu.',
  'Cytunodd Siân i anfon y ffigurau.',
  'Cytunodd y Cadeirydd i godi hyn gyda’r Gweinidog.',
  'Ni wnaed penderfyniad.',
  'Penderfyniad: dim',
  'Gofynnir i’r Bwrdd gymeradwyo’r gyllideb.',
  'I gymeradwyo cofnodion y cyfarfod diwethaf',
  'Ni chytunwyd ar ddyddiad.',
  'Os cymeradwyir y gyllideb, bydd y gwaith yn dechrau.',
  'Fel y cytunwyd yn y cyfarfod diwethaf, trwsiwyd y giât.',
  'A ddylai’r Bwrdd gymeradwyo’r cynllun?',
];
