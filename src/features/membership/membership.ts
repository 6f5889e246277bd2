import { both } from '../../presentation/words/catalogue.js';
import type { Language } from '../../model/language.js';
import type { Role } from '../../model/member.js';

/** What is said of who has left a group and of who runs it. */
export interface MembershipMessages {
  readonly departed: {
    readonly title: (name: string) => string;
    readonly text: string;
    readonly none: string;
    readonly which: string;
    readonly whichNeeded: string;
    readonly to: string;
    readonly toNeeded: string;
    readonly handOver: string;
  };
  readonly roles: {
    readonly title: string;
    readonly left: Readonly<Record<Role, (name: string) => string>>;
    readonly takenUp: Readonly<Record<Role, (name: string, by: string) => string>>;
    readonly laidDown: Readonly<Record<Role, (name: string, by: string) => string>>;
    readonly acting: (names: string) => string;
    readonly nobody: string;
    readonly who: string;
  };
  readonly chair: {
    readonly title: (from: string) => string;
    readonly text: (from: string, to: string) => string;
    readonly toNobody: (from: string) => string;
    readonly yes: string;
    readonly no: string;
  };
}

const MEMBERSHIP: Readonly<Record<Language, MembershipMessages>> = {
  en: {
    departed: {
      title: (name) => `${name} has left the group`,
      text: 'These actions are still in their name, and nobody is asked about them. Who takes them?',
      none: 'Nothing open is in their name any longer.',
      which: 'Actions',
      whichNeeded: 'Tick at least one.',
      to: 'Who takes them',
      toNeeded: 'Choose somebody.',
      handOver: 'Hand over',
    },
    roles: {
      title: 'Who runs the group',
      left: {
        chair: (name) => `${name}, who chaired the group, has left it.`,
        secretary: (name) => `${name}, the secretary, has left the group.`,
      },
      takenUp: {
        chair: (name, by) => `${by} has made ${name} chair.`,
        secretary: (name, by) => `${by} has made ${name} secretary.`,
      },
      laidDown: {
        chair: (name, by) => `${name} is no longer chair; ${by} changed it.`,
        secretary: (name, by) => `${name} is no longer secretary; ${by} changed it.`,
      },
      acting: (names) => `The secretary acts meanwhile: ${names}.`,
      nobody: 'Nobody runs the group now, and each member may change its actions. Who should chair it?',
      who: 'Chair',
    },
    chair: {
      title: (from) => `Take the chair from ${from}?`,
      text: (from, to) => `${from} chairs the group now. If you say yes, ${to} does instead.`,
      toNobody: (from) => `${from} chairs the group now. If you say yes, nobody does.`,
      yes: 'Change chair',
      no: 'Leave it',
    },
  },
  cy: {
    departed: {
      title: (name) => `Mae ${name} wedi gadael y grŵp`,
      text: 'Mae’r camau hyn yn eu henw o hyd, ac ni ofynnir i neb amdanynt. Pwy fydd yn eu cymryd?',
      none: 'Nid oes dim agored yn eu henw mwyach.',
      which: 'Camau gweithredu',
      whichNeeded: 'Ticiwch o leiaf un.',
      to: 'Pwy fydd yn eu cymryd',
      toNeeded: 'Dewiswch rywun.',
      handOver: 'Trosglwyddo',
    },
    roles: {
      title: 'Pwy sy’n rhedeg y grŵp',
      left: {
        chair: (name) => `Mae ${name}, a oedd yn cadeirio’r grŵp, wedi’i adael.`,
        secretary: (name) => `Mae ${name}, yr ysgrifennydd, wedi gadael y grŵp.`,
      },
      takenUp: {
        chair: (name, by) => `Cadeirydd newydd: ${name}. Newidiwyd gan ${by}.`,
        secretary: (name, by) => `Ysgrifennydd newydd: ${name}. Newidiwyd gan ${by}.`,
      },
      laidDown: {
        chair: (name, by) => `Nid ${name} yw’r cadeirydd mwyach. Newidiwyd gan ${by}.`,
        secretary: (name, by) => `Nid ${name} yw’r ysgrifennydd mwyach. Newidiwyd gan ${by}.`,
      },
      acting: (names) => `Yr ysgrifennydd sy’n gweithredu yn y cyfamser: ${names}.`,
      nobody: 'Nid oes neb yn rhedeg y grŵp nawr, a chaiff pob aelod newid ei gamau. Pwy ddylai gadeirio?',
      who: 'Cadeirydd',
    },
    chair: {
      title: (from) => `Newid y cadeirydd? Ar hyn o bryd: ${from}`,
      text: (from, to) => `${from} sy’n cadeirio’r grŵp nawr. Os cytunwch, ${to} fydd yn cadeirio yn lle hynny.`,
      toNobody: (from) => `${from} sy’n cadeirio’r grŵp nawr. Os cytunwch, ni fydd neb yn cadeirio.`,
      yes: 'Newid cadeirydd',
      no: 'Gadael',
    },
  },
};

const CATALOGUE: Readonly<Record<Language | 'both', MembershipMessages>> = {
  ...MEMBERSHIP,
  both: both(MEMBERSHIP.cy, MEMBERSHIP.en),
};

/** The same for a reader of one language, or of both. */
export const membershipMessages = (language: Language | 'both'): MembershipMessages => CATALOGUE[language];
