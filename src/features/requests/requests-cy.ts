import { plural } from '../../presentation/words/plural.js';
import type { requestsEn } from './requests-en.js';

/** What cards say of leads' requests, in Welsh. */
export const requestsCy: typeof requestsEn = {
  title: (reference) => `Cais am ${reference}`,
  decisionTitle: (reference) => `Eich cais am ${reference}`,
  open: "Gofynnwyd i'r cadeirydd",
  // “Tan ddydd Llun”: mae'r diwrnod yn treiglo ar ôl “tan”.
  asksTime: (name, day) => `Mae ${name} yn gofyn am ragor o amser tan d${day}.`,
  proposes: (name, others) => `Dywed ${name}: nid fi. Arweinydd a gynigir: ${others}.`,
  sendsBack: (name) => `Dywed ${name}: nid fi, heb gynnig neb arall.`,
  noLeadThen:
    'Os caniatewch hynny, ni fydd yn arwain y cam mwyach; enwch arweinydd arall, neu efallai na fydd gan y cam neb.',
  timeGranted: (name, day) => `Caniataodd ${name} y cais. Y dyddiad cau nawr: ${day}.`,
  timeChanged: (name, day) => `Rhoddodd ${name} ddiwrnod arall. Y dyddiad cau nawr: ${day}.`,
  timeRefused: (name, day) => `Gwrthododd ${name} y cais. Y dyddiad cau o hyd: ${day}.`,
  leadGranted: (name, leads) => `Caniataodd ${name} y cais. Yr arweinydd nawr: ${leads}.`,
  leadChanged: (name, leads) => `Rhoddodd ${name} y cam i arweinydd arall: ${leads}.`,
  leadRefused: (name, leads) => `Gwrthododd ${name} y cais. Yr arweinydd o hyd: ${leads}.`,
  withdrawn: (name) => `Nid yw'r cais yn sefyll mwyach: tynnodd ${name} ef yn ôl, neu gau neu newid y cam.`,
  askedFor: 'Gofynnwyd am',
  proposed: 'Arweinydd a gynigir',
  extended: 'Estynnwyd',
  times: (number) =>
    plural('cy', number, {
      zero: '# gwaith',
      one: 'unwaith',
      two: 'dwywaith',
      few: 'teirgwaith',
      many: '# gwaith',
      other: '# gwaith',
    }),
  extendedTimes: (number, day) => `Estyniadau: ${number}, dyddiad cau cyntaf: ${day}`,
  timeAsked: (day) => `Gofynnwyd am ragor o amser, tan ${day}`,
  otherAsked: "Mae'r arweinydd yn dweud: nid fi",
  latestNote: 'Y nodyn diweddaraf',
  dateLabel: 'Tan pryd',
  dateNeeded: 'Rhowch ddiwrnod.',
  reasonLabel: 'Pam mae angen rhagor o amser',
  reasonNeeded: 'Dywedwch pam; bydd y cadeirydd yn ei ddarllen.',
  whyLabel: 'Pam nad chi ddylai arwain',
  whyPlaceholder: 'Dewisol; bydd y cadeirydd yn ei ddarllen',
  personLabel: 'Pwy ddylai arwain yn eich lle',
  personPlaceholder: 'Neb mewn golwg: ei anfon yn ôl',
  personNeeded: 'Dewiswch rywun.',
  wordsLabel: "Ychydig eiriau i'r arweinydd",
  wordsPlaceholder: 'Dewisol; bydd yr arweinydd yn eu darllen',
};
