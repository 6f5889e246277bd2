import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { comesTo, isReached } from './comes-to.js';

type Row = readonly [Who, readonly number[], string, ...(readonly string[])];
const come = (rows: readonly Row[]): void => {
  it.each<[Who, readonly number[], string, ...string[]]>(rows.map((row) => [...row]))(
    '%s after %j: %s',
    async (who, shown, said, ...wanted) => {
      const came = await comesTo(who, shown, said);
      expect(isReached(came, wanted), JSON.stringify(came)).toBe(true);
    },
  );
};

describe('a number that is a time or an amount is not an action', () => {
  come([
    ['tomos', [], 'all seven trusts have had their letter as of 9 this morning', 'done 3'],
    ['tomos', [], 'the trusts have all got their letters, as of 4 yesterday afternoon', 'done 3'],
    ['tomos', [], 'letters to the trusts were with all of them by 10 this morning', 'done 3'],
    ['david', [], 'the Minister has had her briefing since about 3 yesterday', 'done 10'],
    ['mared', [], 'everyone on the campaign has had the winter plan as of 12 today', 'done 1'],
    ['tomos', [], "mae'r ymddiriedolaethau i gyd wedi cael eu llythyr ers 9 bore ma", 'done 3'],
    ['gwen', [4], 'About two thirds there. 14 schools in, 6 not replied', 'note 4: 6 not replied'],
    ['huw', [8], 'three quarters of the way. 9 clauses agreed, 2 to go', 'note 8: 2 to go'],
    ['sian', [5], 'Roughly half. 5 councils back, 6 still out', 'note 5: 6 still out'],
    ['owain', [6], 'got most of it, 3 regions done and 4 waiting on invoices', 'note 6: 4 waiting on invoices'],
    ['gwen', [4], 'rhyw ddau draean. 14 ysgol wedi ateb, 6 heb', 'note 4: 6 heb'],
  ]);
});

describe('a request with its reason is one request, with the whole reason', () => {
  come([
    [
      'owain',
      [],
      're the events budget, could we say 24 Nov rather than the 17th, finance close is that week',
      'more-time 6 2022-11-24: finance close',
    ],
    [
      'mared',
      [],
      'on the rights leaflet, can it be 7 Dec instead of the 30th, printers are shut that week',
      'more-time 7 2022-12-07: printers',
    ],
    [
      'angharad',
      [],
      're the survey questions, could we call it 28 Oct rather than Monday, stats team are moving offices',
      'more-time 13 2022-10-28: moving offices',
    ],
    [
      'sian',
      [],
      'regarding the housing costings, 7 November instead of the 31st would help, two councils are still auditing',
      'more-time 5 2022-11-07: auditing',
    ],
    [
      'gwen',
      [],
      "o ran y llywodraethwyr, gawn ni ddweud 7 Tachwedd yn lle 31 Hydref, mae'r ysgolion ar gau",
      'more-time 4 2022-11-07: ar gau',
    ],
    [
      'rhys',
      [],
      'technically on leave but. dashboard wont make the 28th, outcomes feed is bust. 11 nov?',
      'more-time 9 2022-11-11: feed is bust',
    ],
    [
      'rhys',
      [],
      "on holiday I know but. the dashboard isn't going to make the 28th, no data from the NHS. 4 Nov?",
      'more-time 9 2022-11-04: no data',
    ],
    [
      'tomos',
      [],
      "the trusts letter can't go this week, the director hasn't signed. 26 October?",
      'more-time 3 2022-10-26: signed',
    ],
    [
      'owain',
      [],
      "Events budget won't be there for the 17th, two regions have gone quiet. 24 Nov?",
      'more-time 6 2022-11-24: quiet',
    ],
    [
      'angharad',
      [],
      "neith cwestiynau'r arolwg ddim cyrraedd dydd Llun, neb yn y tîm ystadegau. 28 Hydref?",
      'more-time 13 2022-10-28: neb yn y tîm',
    ],
    [
      'gwen',
      [],
      "Claire I can't do the governors by halloween, schools are shut that week. Wednesday 9 November realistic?",
      'more-time 4 2022-11-09: schools are shut',
    ],
    [
      'gwen',
      [],
      "Fydd y llywodraethwyr ddim yn barod gen i. Ga i tan 11 Tachwedd? Mae'r ysgolion ar eu gwyliau",
      'more-time 4 2022-11-11: gwyliau',
    ],
    [
      'gwen',
      [],
      "The governors' map isn't going to be ready. Can I have until 11 November? It's half term",
      'more-time 4 2022-11-11: half term',
    ],
    [
      'mared',
      [],
      "Leaflet won't be printed in time. Could I have till 9 December? The translator is ill",
      'more-time 7 2022-12-09: translator is ill',
    ],
    [
      'angharad',
      [],
      "I'm not there yet with the survey questions. Is 28 October ok? The team has only just started",
      'more-time 13 2022-10-28: only just started',
    ],
    [
      'owain',
      [],
      "Fydd y gyllideb ddim yn barod mewn pryd. Gaf i tan 24 Tachwedd? Mae'r cyngor yn dal i gau'r llyfrau",
      'more-time 6 2022-11-24: llyfrau',
    ],
    ['tomos', [], 'another fortnight on the trusts letter pls, their IG lead is off sick', 'more-time 3: off sick'],
    [
      'angharad',
      [],
      'another week on the survey questions please, the policy team are in Geneva',
      'more-time 13: Geneva',
    ],
    ['owain', [], 'two more weeks on the events budget pls, our lead auditor has left', 'more-time 6: auditor'],
  ]);
});

describe('an action reported as done is offered as done, whatever question or remark follows', () => {
  come([
    [
      'sian',
      [],
      "That's my key achievements paragraph over to the secretariat. Yes, I know, I AM the secretariat",
      'done 12',
    ],
    [
      'owain',
      [],
      "that's my achievements para off to the secretariat. and before anyone asks, yes I am Finance",
      'done 12',
    ],
    ['tomos', [], "That's my bit of the key achievements across to Siân. Yes, really", 'done 12'],
    ['mared', [], "That's the winter plan over to Claire. Yes, she is the chair", 'done 1'],
    ['owain', [], 'mine for the achievements went over on Monday, did nobody see it??', 'done 12'],
    ['tomos', [], "sent mine for the achievements last Friday, didn't you get it?", 'done 12'],
    ['sian', [], "costings went to David's lot on Tuesday, has anyone actually looked?", 'done 5'],
    ['mared', [], 'the winter plan was circulated on Monday, am I going mad?', 'done 1'],
    ['owain', [], 'aeth fy nghyflawniadau i drosodd ddydd Llun, welodd neb nhw?', 'done 12'],
    ['angharad', [], "Cwestiynau'r arolwg i gyd wedi'u tsecio efo'r tîm, dim ond C12 gafodd ei newid", 'done 13'],
    ['angharad', [], 'survey questions all checked with the team, only Q12 was changed', 'done 13'],
    ['gwen', [], "Anghenion y llywodraethwyr i gyd wedi'u mapio, dim ond dwy ysgol sydd wedi tynnu allan", 'done 4'],
    ['sian', [], "y cyfieithwyr i gyd wedi'u bwcio, dim ond un newid munud ola", 'done 14'],
    ['mared', [], "y daflen wedi'i chyhoeddi o'r diwedd, dim ond un gwall", 'done 7'],
  ]);
});

describe('a report on progress in several sentences is one note', () => {
  come([
    [
      'sian',
      [5],
      "Got Torfaen and Cardiff, waiting for Gwynedd's QS. Should still be ok for the 31st",
      'note 5: Gwynedd',
    ],
    ['owain', [6], 'Done north and mid, waiting on the south. Fine for the 17th', 'note 6: south'],
    ['huw', [8], 'Schedule 1 and annex B agreed, waiting for their DPO. On track for December', 'note 8: DPO'],
    ['sian', [5], 'Wedi cael Torfaen a Chaerdydd, aros am Wynedd. Dylai fod yn iawn at y 31ain', 'note 5: Wynedd'],
    ['tomos', [3], 'drafft yna, jyst isio llofnod y cyfarwyddwr', 'note 3: llofnod'],
    ['tomos', [3], "first draft's there, only need the director's signature", 'note 3: signature'],
    ['sian', [5], 'draft there, the director needs to sign it', 'note 5: sign'],
    ['owain', [6], "review's written, just wants Claire's signature", 'note 6: signature'],
    ['huw', [8], 'drafft terfynol gan y cyfreithwyr, disgwyl llofnod', 'note 8: llofnod'],
    ['mared', [1, 7], 'both still trundling along', 'note 1: trundling', 'note 7: trundling'],
    ['tomos', [3, 11], 'both plodding on', 'note 3: plodding', 'note 11: plodding'],
    ['mared', [1, 7], 'y ddau yn dod yn eu blaen', 'note 1: dod yn eu blaen', 'note 7: dod yn eu blaen'],
  ]);
});

describe('several actions that are named in turn each get their own answer', () => {
  come([
    ['tomos', [3, 11], 'trusts - gone. network - rang Sam twice, left a msg', 'done 3', 'note 11: left a msg'],
    ['mared', [1, 7], 'plan: out. leaflet: designer has it, proof due Tuesday', 'done 1', 'note 7: designer'],
    ['owain', [6, 12], 'events budget - still on it; achievements - emailed over', 'note 6: still on it', 'done 12'],
    ['sian', [5, 14], 'costings: waiting on Gwynedd. interpreters: booked', 'note 5: Gwynedd', 'done 14'],
    [
      'tomos',
      [3, 11],
      'ymddiriedolaethau - wedi mynd. rhwydwaith - ffonio Sam ddwywaith, dim ateb',
      'done 3',
      'note 11: dim ateb',
    ],
    [
      'owain',
      [6, 12],
      'yr ail wedi mynd ddoe. y cynta ddim eto, disgwyl ffigyrau gan y cyngor celfyddydau',
      'done 12',
      'note 6: ffigyrau',
    ],
    [
      'owain',
      [6, 12],
      'second one went yesterday. first not yet, waiting on figures from the arts council',
      'done 12',
      'note 6: figures',
    ],
    ['mared', [1, 7], 'y cynta - do. y llall - ddim eto', 'done 1', 'note 7: ddim eto'],
    ['mared', [1, 7], 'first - yes. other - not yet', 'done 1', 'note 7: not yet'],
    ['sian', [5, 14], 'top one: sent. bottom one: no change', 'done 5', 'note 14: no change'],
    ['tomos', [3, 11], 'yr un ola - do. y cynta - dal i aros', 'done 11', 'note 3: dal i aros'],
    [
      'mared',
      [1, 7],
      "the plan got Claire's ok 20 mins ago so you can shut that. leaflet, no change",
      'done 1',
      'note 7: no change',
    ],
  ]);
});
