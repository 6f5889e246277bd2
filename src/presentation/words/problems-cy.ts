import { ownTermsProblems } from '../../features/preferences/own-terms-problems.js';
import { wordDate } from './word-day.js';
import type { ProblemMessages } from './problems-en.js';

const number = (count: number): string => count.toLocaleString('en-GB');

export const problemsCy: ProblemMessages = {
  'no-task': () =>
    "Ni welais beth sydd i'w wneud. Ysgrifennwch ef ar ôl y nod, er enghraifft “CAM GWEITHREDU: Tîm Cyfathrebu i gylchredeg y cofnodion erbyn 30 Tachwedd”.",
  'no-such-date': ({ said }) => `Nid oes dyddiad o'r fath: “${said}”. Ni newidiwyd dim; rhowch ddiwrnod sy'n bod.`,
  'deadline-not-read': ({ said }) =>
    `Ni allwn ddarllen “${said}” fel dyddiad cau. Rhowch gynnig ar “erbyn 12 Rhagfyr”, “erbyn diwedd mis Mai” neu “erbyn y cyfarfod nesaf”.`,
  'deadline-in-past': ({ said }) => `Mae “${said}” wedi mynd heibio. Rhowch ddiwrnod o heddiw ymlaen.`,
  'unknown-reference': ({ reference }) => `Nid oes cam ${reference} yma. Dywedwch “camau” i weld y rhai agored.`,
  'reference-elsewhere': ({ reference }) =>
    `Mae ${reference} yn perthyn i un arall o'ch grwpiau. Gofynnwch yn sgwrs y grŵp hwnnw, neu yn ein sgwrs 1:1.`,
  'not-allowed': ({ reference }) =>
    reference === null
      ? "Dim ond y cadeirydd, yr ysgrifennydd, neu'r sawl a'i cododd sy'n cael gwneud hynny."
      : `Dim ond yr arweinwyr, y cadeirydd, yr ysgrifennydd neu'r sawl a'i cododd sy'n cael ateb dros ${reference}; ni chaiff yr arweinwyr ei newid na'i ganslo. Os chi sy'n ei arwain, dywedwch “${reference} rhagor o amser tan 12 Rhagfyr oherwydd …” neu “${reference} nid fi”, a'r cadeirydd fydd yn penderfynu.`,
  'not-allowed-settings': () =>
    "Dim ond y cadeirydd neu'r ysgrifennydd sy'n cael newid gosodiadau'r grŵp. Gofynnwch i un ohonynt.",
  'not-a-member': () => 'Ni wn am grŵp o’r fath sydd gennych chi.',
  'not-allowed-to-ask': ({ reference }) =>
    `Dim ond y cadeirydd neu'r ysgrifennydd sy'n cael gwahodd arweinwyr ${reference} i'r cyfarfod. Gofynnwch i un ohonynt.`,
  'not-allowed-to-hold': ({ reference }) =>
    `Dim ond y cadeirydd neu'r ysgrifennydd sy'n cael atal gwaredu ${reference ?? 'cofnodion y grŵp'}, neu ei ryddhau. Gofynnwch i un ohonynt.`,
  'hold-in-group': () => "Pa grŵp? Dywedwch “dal y grŵp” neu “rhyddhau'r grŵp” yn ei sgwrs ei hun.",
  'setting-not-read': ({ said, examples }) =>
    `Ni allwn ddarllen “${said}”, felly mae’r gosodiad hwnnw fel yr oedd. Dywedwch er enghraifft: ${examples.join(' / ')}.`,
  'retention-not-read': ({ said }) =>
    `Ni allwn ddarllen “${said}” fel blynyddoedd i gadw camau caeedig. Rhowch rif cyfan o 1 i 99: “gosod cadw am 7 mlynedd”.`,
  'no-meeting-to-attend': ({ reference }) =>
    `Nid oes cyfarfod wedi'i drefnu y gallai arweinwyr ${reference} ddod iddo. Dywedwch “gosod” i ychwanegu pryd mae'r grŵp yn cyfarfod.`,
  'no-lead-to-ask': ({ reference }) =>
    `Nid oes neb y gallwn ei wahodd ar gyfer ${reference}. Dywedwch pwy sy'n arwain, “ailbennu ${reference} i …”, gydag enw o'r grŵp.`,
  'already-closed': ({ reference }) =>
    `Mae ${reference} ar gau yn barod. Dywedwch “ailagor ${reference}” i'w agor eto.`,
  'already-open': ({ reference }) => `Mae ${reference} ar agor yn barod.`,
  'nothing-to-undo': () => "Nid oes dim o'ch eiddo chi i'w dynnu'n ôl yma.",
  'note-empty': ({ reference }) =>
    `Mae'r nodyn yn wag. Ysgrifennwch ef ar ôl y colon: “${reference} nodyn: drafft gyda'r adran gyfreithiol”.`,
  'more-time-no-date': ({ reference }) =>
    `Tan pryd? Rhowch ddiwrnod a rheswm: “${reference} rhagor o amser tan 12 Rhagfyr oherwydd oedi cyfreithiol”.`,
  'more-time-no-reason': ({ reference }) =>
    `Pam mae angen rhagor o amser? Rhowch ddiwrnod a rheswm: “${reference} rhagor o amser tan 12 Rhagfyr oherwydd oedi cyfreithiol”.`,
  'more-time-not-later': ({ said, day }) =>
    `Nid yw “${said}” yn hwyrach na'r dyddiad cau presennol, ${wordDate(day, 'cy')}. Rhowch ddiwrnod diweddarach.`,
  'not-a-lead': ({ reference }) => `Nid chi sy'n arwain ${reference}, felly nid oes gennych ddim i ofyn amdano.`,
  'no-request': ({ reference }) => `Nid oes cais am ${reference} ar agor.`,
  'several-requests': ({ reference }) =>
    `Mae sawl cais am ${reference} ar agor. Dywedwch “${reference}”, ac atebwch nhw fesul un â'i fotymau.`,
  'request-over': ({ reference, state, name }) =>
    ({
      granted: `Mae ${name} eisoes wedi caniatáu'r cais hwnnw am ${reference}.`,
      changed: `Mae ${name} eisoes wedi ateb y cais hwnnw am ${reference}, yn wahanol i'r hyn a ofynnwyd.`,
      refused: `Mae ${name} eisoes wedi gwrthod y cais hwnnw am ${reference}.`,
      withdrawn: `Nid yw'r cais hwnnw am ${reference} ar agor mwyach: tynnodd ${name} ef yn ôl, neu newidiodd y cam fel nad oes ei angen.`,
    })[state],
  'not-a-decider': ({ reference }) =>
    `Dim ond y cadeirydd neu'r ysgrifennydd sy'n penderfynu ar geisiadau arweinwyr am ${reference}, a neb ar eu cais eu hunain.`,
  'change-unclear': ({ reference, about }) =>
    about === 'more-time'
      ? `Tan pryd? Rhowch ddiwrnod: “caniatáu ${reference} tan 10 Rhagfyr”.`
      : `Pwy ddylai ei arwain? Enwch nhw: “caniatáu ${reference} i Tomos Hughes”.`,
  'lead-not-read': ({ said }) => `Ni allwn ddarllen pwy ddylai arwain o “${said}”. Enwch berson, tîm neu swydd.`,
  'lead-unclear': ({ said, names }) => `Gallai “${said}” fod yn ${names.join(' neu ')}. Rhowch yr enw llawn.`,
  'message-too-long': ({ characters, limit }) =>
    `Mae gan eich neges ${number(characters)} o nodau; rwy'n darllen hyd at ${number(limit)}. Ni chofnodwyd dim: anfonwch hi mewn rhannau.`,
  'too-many-actions': ({ found, limit }) =>
    `Gwelais ${number(found)} o gamau; rwy'n cofnodi hyd at ${number(limit)} ar y tro. Ni chofnodwyd dim: anfonwch nhw mewn rhannau.`,
  'message-not-read': () =>
    "Roedd eich neges yn ormod o waith i'w darllen. Ni chofnodwyd dim: anfonwch hi mewn rhannau.",
  'too-many-lines': ({ lines, limit }) =>
    `Mae ${number(lines)} o linellau ynddi; rwy'n darllen hyd at ${number(limit)}. Ni chofnodwyd dim: rhowch y rhan sy'n cynnwys y camau i mi.`,
  'readers-busy': () =>
    "Rwy'n darllen dogfennau eraill ar hyn o bryd. Ni chofnodwyd dim: rhowch gynnig arall arni ymhen ychydig funudau.",
  'document-kind-unknown': ({ name }) =>
    `Ni allaf ddarllen ffeiliau fel “${name}”. Rhowch y cofnodion i mi fel .docx, .pdf, .txt, .md, .html, .eml neu .vtt, neu gludwch eu testun.`,
  'document-too-large': ({ name }) => `Mae “${name}” yn fwy nag 20 MB. Rhowch y cofnodion i mi heb eu hatodiadau.`,
  'document-too-long': ({ name }) =>
    `Mae “${name}” yn dadbacio i fwy nag a ddarllenaf o un ffeil. Rhowch y cofnodion i mi heb eu hatodiadau.`,
  'document-locked': ({ name }) => `Mae “${name}” wedi'i diogelu â chyfrinair. Rhowch gopi i mi heb un.`,
  'document-scanned': ({ name }) =>
    `Lluniau o dudalennau sydd yn “${name}”, heb destun. Rhowch y ddogfen wreiddiol i mi, neu gludwch ei thestun.`,
  'document-broken': ({ name }) =>
    `Mae “${name}” wedi'i difrodi ac ni ellid ei darllen. Cadwch hi eto, a rhowch y copi newydd i mi.`,
  'document-empty': ({ name }) => `Nid oes geiriau yn “${name}”.`,
  'document-too-slow': ({ name }) =>
    `Cymerodd “${name}” ormod o amser i'w darllen, felly stopiais. Gludwch y rhan sy'n cynnwys y camau.`,
  'file-not-fetched': ({ name }) => `Ni allwn nôl “${name}”. Rhowch gynnig arall arni, neu gludwch ei thestun.`,
  'file-not-allowed': ({ name }) =>
    `Mae “${name}” yn cael ei chadw lle na chaf ei nôl. Gludwch ei thestun yn lle hynny.`,
  'no-actions-found': () =>
    'Ni welais gamau gweithredu yn hwnnw. Nodwch nhw, “CAM GWEITHREDU: pwy i wneud beth erbyn pryd”, neu rhestrwch nhw o dan bennawd fel “Camau gweithredu”.',
  'nothing-chosen': () => "Nid oes dim wedi'i dicio, felly ni chofnodwyd dim.",
  'review-gone': () => "Nid yw'r cofnodion hynny gen i mwyach. Rhowch nhw i mi eto.",
  'meetings-not-read': ({ said }) =>
    `Ni allwn ddarllen pryd mae'r grŵp yn cyfarfod o “${said}”. Rhowch gynnig ar “bob ail ddydd Iau o'r mis 11:00-12:30” neu restr o ddyddiadau.`,
  'no-meeting-planned': () =>
    "Nid oes cyfarfod wedi'i drefnu. Dywedwch “gosod” i ychwanegu pryd mae'r grŵp yn cyfarfod.",
  'name-missing': () => 'Mae angen enw ar y grŵp: “gosod Bwrdd Tai; yn cyfarfod …; cadeirydd …”.',
  'prefix-not-read': ({ said }) =>
    `Ni all “${said}” ddechrau cyfeirnodau: defnyddiwch 2 i 8 o lythrennau a rhifau, gan ddechrau â llythyren.`,
  'prefix-taken': ({ prefix }) =>
    `Mae cyfeirnodau grŵp arall yn dechrau â ${prefix} yn barod. Dewiswch ragddodiad arall.`,
  'nation-unknown': ({ said }) =>
    `Ni wn am wyliau banc “${said}”. Dywedwch Cymru a Lloegr, yr Alban neu Ogledd Iwerddon.`,
  'terms-not-read': ({ said }) =>
    `Ni allwn ddarllen “${said}” fel tymor. Rhowch gynnig ar “hydref 5 Medi i 16 Rhagfyr 2022”, un i bob llinell.`,
  'set-not-read': ({ said }) =>
    `Ni allwn ddarllen “${said}” fel set wedi’i henwi. Ysgrifennwch ei henw, colon a’i haelodau: “arweinwyr polisi: Siân Rees, Tomos Hughes”.`,
  'zone-unknown': ({ said }) => `Ni wn am y gylchfa amser “${said}”. Defnyddiwch enw fel Europe/London.`,
  'person-unknown': ({ said }) => `Ni wn am “${said}” yn y grŵp hwn. Soniwch amdanynt, neu rhowch enw llawn aelod.`,
  ...ownTermsProblems.cy,
  'moment-not-read': ({ said }) =>
    `Ni allwn ddarllen “${said}” fel eiliad. Rhowch gynnig ar “pretend 2022-11-29 09:00”.`,
  'moment-in-past': ({ said }) => `Mae “${said}” cyn nawr, ac ymlaen yn unig y mae amser yn symud.`,
  'card-not-understood': () =>
    'Ni ddeallais yr hyn a anfonodd y cerdyn hwnnw. Dywedwch beth hoffech chi mewn geiriau, neu gofynnwch am y cerdyn eto.',
  'group-unreadable': () =>
    "Mae cofnodion y grŵp hwn wedi'u difrodi, felly ni ddarllenwyd ac ni newidiwyd dim. Dywedwch wrth y sawl sy'n rhedeg y bot hwn.",
  'store-unavailable': () =>
    'Nid oes modd cyrraedd fy nghofnodion am funud, felly efallai na chafodd hynny ei gadw. Rhowch gynnig arall arni ymhen munud; bydd “camau” wedyn yn dangos beth a gadwyd.',
  'not-saved': () =>
    "Nid oedd modd cadw hynny, felly ni newidiwyd dim. Rhowch gynnig arall arni; os yw'n parhau, dywedwch wrth y sawl sy'n rhedeg y bot hwn.",
  internal: () => "Aeth rhywbeth o'i le ar ein hochr ni, ac ni newidiwyd dim. Rhowch gynnig arall arni.",
  'not-understood': () => 'Ni ddeallais hynny. Dywedwch “cymorth” i weld beth gallwch ei ofyn.',
};
