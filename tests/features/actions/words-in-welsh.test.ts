import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';

const read = (message: string): unknown => hear(message, { isLocal: false });

describe('saying in Welsh that an action is done', () => {
  it.each([
    "wedi'u cwblhau ISCG-1", "wedi'i gwblhau ISCG-1", "wedi'i cwblhau ISCG-1", 'wedi’u cwblhau ISCG-1', 'rwyf wedi cwblhau ISCG-1', 'rydyn ni wedi cwblhau ISCG-1',
    'rydym wedi gorffen ISCG-1', "dwi 'di gorffen ISCG-1", 'dw i wedi gwneud ISCG-1', "'dan ni wedi gorffen ISCG-1", 'dwi newydd orffen ISCG-1', "wedi'i wneud ISCG-1",
    "ISCG-1 wedi'i wneud", "ISCG-1: wedi'i wneud", 'cau ISCG-1', 'caewch ISCG-1', 'ISCG-1 wedi cau', "ISCG-1 wedi'i gau", "mae ISCG-1 wedi'i gwblhau", 'mae ISCG-1 wedi cau',
    'cwblhewch ISCG-1', 'gorffennwch ISCG-1', 'marciwch ISCG-1 yn gyflawn', "nodwch fod ISCG-1 wedi'i gwblhau", 'ISCG-1 wedi gorffen', 'ISCG-1 ar ben', 'gorffennais ISCG-1',
    'ISCG-1 wedi ei gwblhau', 'ISCG-1 gorffenwyd', 'ISCG-1 caewyd',
  ])('is understood: %s', (said) => {
    expect(read(said)).toEqual({ kind: 'done', reference: 'ISCG-1', note: null });
  }); // prettier-ignore

  it('keeps the other words', () => {
    expect(read("ISCG-1 wedi'i wneud: anfonwyd at bawb")).toEqual({ kind: 'done', reference: 'ISCG-1', note: 'anfonwyd at bawb' });
  }); // prettier-ignore
});

describe('saying in Welsh that an action is cancelled', () => {
  it.each([
    ["ISCG-1 wedi'i ganslo", null], ['ISCG-1 wedi ei ganslo', null], ["mae ISCG-1 wedi'i ganslo", null], ['canslwch ISCG-1', null], ['diddymwch ISCG-1', null], ['dilëwch ISCG-1', null],
    ['tynnwch ISCG-1 oddi ar y rhestr', null], ['canslo ISCG-1 gan fod y cynllun wedi newid', 'gan fod y cynllun wedi newid'], ['gollyngwch ISCG-1', null],
  ])('is understood: %s', (said, reason) => {
    expect(read(said)).toEqual({ kind: 'cancel', reference: 'ISCG-1', reason });
  }); // prettier-ignore
});

describe('saying in Welsh that an action is open again', () => {
  it.each(['ail-agor ISCG-1', 'ail agor ISCG-1', 'ailagorwch ISCG-1', 'ail-agorwch ISCG-1', 'ISCG-1 ail-agor', "agor ISCG-1 eto", 'agorwch ISCG-1 eto'])(
    'is understood: %s',
    (said) => {
      expect(read(said)).toEqual({ kind: 'reopen', reference: 'ISCG-1' });
    },
  ); // prettier-ignore
});

describe('another deadline, in Welsh', () => {
  it.each([
    ['symudwch ISCG-1 i 12 Rhagfyr', '12 Rhagfyr'], ['gohiriwch ISCG-1 tan 12 Rhagfyr', '12 Rhagfyr'], ['estynnwch ISCG-1 hyd at 12 Rhagfyr', '12 Rhagfyr'],
    ['newid dyddiad cau ISCG-1 i 12 Rhagfyr', '12 Rhagfyr'], ['newidiwch ddyddiad cau ISCG-1 i 12 Rhagfyr', '12 Rhagfyr'], ['newidiwch y dyddiad cau ar gyfer ISCG-1 i 12 Rhagfyr', '12 Rhagfyr'],
    ['symud dyddiad cau ISCG-1 i ddydd Gwener', 'ddydd Gwener'], ['newid ISCG-1 i 12 Rhagfyr', '12 Rhagfyr'], ['gohirio ISCG-1 pythefnos arall', 'pythefnos arall'],
    ['gohiriwch ISCG-1 wythnos', 'o wythnos'], ['symudwch ISCG-1 yn ôl wythnos', 'yn ôl wythnos'], ["symudwch ISCG-1 i'r wythnos wedyn", "i'r wythnos wedyn"],
    ["symud ISCG-1 i'r cyfarfod nesaf", 'cyfarfod nesaf'],
  ])('is understood: %s', (said, words) => {
    expect(read(said)).toEqual({ kind: 'deadline', reference: 'ISCG-1', words });
  }); // prettier-ignore
});

describe('notes, leads and tasks, in polite Welsh', () => {
  it.each([
    ['ychwanegwch nodyn i ISCG-1: drafft yn barod', { kind: 'note', text: 'drafft yn barod' }], ['ychwanegwch nodyn at ISCG-1: drafft yn barod', { kind: 'note', text: 'drafft yn barod' }],
    ['rhowch nodyn ar ISCG-1: drafft yn barod', { kind: 'note', text: 'drafft yn barod' }], ['ISCG-1 diweddariad: drafft yn barod', { kind: 'note', text: 'drafft yn barod' }],
    ['ychwanegu diweddariad i ISCG-1: drafft yn barod', { kind: 'note', text: 'drafft yn barod' }],
    ['rhowch ISCG-1 i Tomos Hughes', { kind: 'reassign', words: 'Tomos Hughes' }], ['trosglwyddwch ISCG-1 i Tomos Hughes', { kind: 'reassign', words: 'Tomos Hughes' }],
    ['neilltuwch ISCG-1 i Tomos Hughes', { kind: 'reassign', words: 'Tomos Hughes' }], ['newidiwch arweinydd ISCG-1 i Tomos Hughes', { kind: 'reassign', words: 'Tomos Hughes' }],
    ['pasiwch ISCG-1 i Tomos Hughes', { kind: 'reassign', words: 'Tomos Hughes' }], ['newidiwch dasg ISCG-1: drafftio’r llythyr', { kind: 'task', text: 'drafftio’r llythyr' }],
    ['newid tasg ISCG-1 i: drafftio’r llythyr', { kind: 'task', text: 'drafftio’r llythyr' }],
  ])('are understood: %s', (said, command) => {
    expect(read(said)).toEqual({ reference: 'ISCG-1', ...command });
  }); // prettier-ignore
});

describe('a lead’s request, in Welsh', () => {
  it.each([
    'tynnu fy nghais yn ol ISCG-1', 'tynnu fy nghais yn ôl ISCG-1', 'tynnwch fy nghais am ISCG-1 yn ôl', 'tynnwch fy nghais am ISCG-1 yn ol', "tynnwch fy nghais yn ôl ar gyfer ISCG-1",
    'tynnu fy nghais ynghylch ISCG-1 yn ôl', 'ISCG-1 tynnu fy nghais yn ol', 'ISCG-1: tynnwch fy nghais yn ôl', 'canslwch fy nghais am ISCG-1', 'anghofiwch fy nghais am ISCG-1',
  ])('is withdrawn by "%s"', (said) => {
    expect(read(said)).toEqual({ kind: 'withdraw-request', reference: 'ISCG-1' });
  }); // prettier-ignore

  it.each([
    ['mae angen rhagor o amser arnaf ar gyfer ISCG-1 tan 12 Rhagfyr', 'tan 12 Rhagfyr'], ['mae angen mwy o amser arna i ar ISCG-1 tan 12 Rhagfyr', 'tan 12 Rhagfyr'],
    ['dwi angen mwy o amser ar ISCG-1', ''], ['hoffwn gael rhagor o amser ar gyfer ISCG-1 tan 12 Rhagfyr', 'tan 12 Rhagfyr'], ['a gaf i ragor o amser ar gyfer ISCG-1 tan 12 Rhagfyr?', 'tan 12 Rhagfyr'],
    ['gaf i estyniad ar ISCG-1', ''], ['ISCG-1 mwy o amser tan 12 Rhagfyr', 'tan 12 Rhagfyr'],
  ])('asks for more time in "%s"', (said, words) => {
    expect(read(said)).toEqual({ kind: 'more-time', reference: 'ISCG-1', words });
  }); // prettier-ignore

  it.each([
    ['nid fi sy’n gyfrifol am ISCG-1', ''], ['ISCG-1 ddim i mi', ''], ['nid fy un i yw ISCG-1', ''], ['ISCG-1 person anghywir', ''], ['ISCG-1 nid i mi, gofynnwch i Tomos Hughes', 'gofynnwch i Tomos Hughes'],
  ])('says that it is not theirs in "%s"', (said, words) => {
    expect(read(said)).toEqual({ kind: 'not-mine', reference: 'ISCG-1', words });
  }); // prettier-ignore

  it.each([
    ['caniatewch ISCG-1', { kind: 'grant', words: null }], ['cymeradwywch ISCG-1 tan 10 Rhagfyr', { kind: 'grant', words: '10 Rhagfyr' }], ['ISCG-1 caniatawyd', { kind: 'grant', words: null }],
    ['derbyn cais ISCG-1', { kind: 'grant', words: null }], ['gwrthodwch gais ISCG-1', { kind: 'refuse', words: null }], ['gwrthod y cais am ISCG-1', { kind: 'refuse', words: null }],
  ])('is answered by "%s"', (said, command) => {
    expect(read(said)).toEqual({ reference: 'ISCG-1', ...command });
  }); // prettier-ignore
});

describe('what people say about themselves, in Welsh', () => {
  it.each(['siaradwch Gymraeg', 'siarad Cymraeg', 'defnyddiwch y Gymraeg', 'newidiwch i Gymraeg', "newid i'r Gymraeg", 'yn Gymraeg os gwelwch yn dda', 'Cymraeg plîs', 'atebwch yn Gymraeg', 'dwi eisiau Cymraeg'])(
    'chooses the language in "%s"',
    (said) => {
      expect(read(said)).toEqual({ kind: 'language', language: 'cy' });
    },
  ); // prettier-ignore

  it.each(['siaradwch Saesneg', 'yn Saesneg plis', 'newidiwch i Saesneg'])('changes the language in "%s"', (said) => {
    expect(read(said)).toEqual({ kind: 'language', language: 'en' });
  });

  it.each([
    ['stopiwch', true], ['stopiwch fy nodiadau atgoffa', true], ["stopiwch y nodiadau atgoffa", true], ["peidiwch â fy atgoffa", true], ["peidiwch â'm hatgoffa", true], ['diffoddwch nodiadau atgoffa', true],
    ['dim mwy o nodiadau atgoffa', true], ['dechreuwch nodiadau atgoffa', false], ['ailddechreuwch fy nodiadau atgoffa', false], ['dechreuwch fy atgoffa eto', false], ['trowch nodiadau atgoffa ymlaen', false],
  ])('stops or starts nudges: %s', (said, muted) => {
    expect(read(said)).toEqual({ kind: 'mute', muted });
  }); // prettier-ignore
});
