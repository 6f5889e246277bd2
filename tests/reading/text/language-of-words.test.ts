import { describe, expect, it } from 'vitest';
import { languageOfWords } from '../../../src/reading/text/language-of-words.js';

const WELSH = [
  'camau',
  'cymorth',
  'fy nghamau i',
  'dangos y crynodeb os gwelwch yn dda',
  'beth sy’n hwyr?',
  'be sy ar ôl i’w neud?',
  'pwy sy’n gyfrifol am y daflen?',
  'pryd mae’r cyfarfod nesaf',
  'ISCG-12 wedi’i gwblhau',
  'dw i wedi gorffen ISCG-4',
  'wedi gorffen honna',
  'rwy i ffwrdd tan 5 Rhagfyr, gofynnwch i Tomos Hughes',
  'dwi ar wyliau wythnos nesa',
  'rhagor o amser tan ddydd Gwener oherwydd oedi cyfreithiol',
  'nid fi sy’n arwain hwn',
  'symudwch ISCG-3 i fis Ionawr',
  'CAM GWEITHREDU: Siân Rees i ddrafftio’r cynllun erbyn 30 Tachwedd',
  'Cam: Gwen Lloyd i gysylltu â’r Ymddiriedolaeth cyn y Nadolig',
  'Diolch yn fawr!',
  'bore da, oes rhywbeth gen i i’w wneud heddiw?',
  'ga i weld y rhestr',
  'dadwneud',
  'pwy ydy’r cadeirydd rwan',
  'gosod y grwp',
  'atgoffwch Rhys am y costau',
  'ailagor HB-7',
  'beth gytunwyd ym mis Medi?',
  'mae’r drafft gyda’r adran gyfreithiol',
  'oes ’na newyddion am y gyllideb',
  'gohirio tan ddydd Llun',
];

const ENGLISH = [
  'actions',
  'help',
  'my actions please',
  'what’s overdue?',
  'what does Tomos still owe us?',
  'who is looking after the leaflet',
  'when’s the next one?',
  'ISCG-12 is done',
  '12 - with legal',
  'I’ve finished the brief',
  'I’m away until 5 December, ask Siân Rees',
  'OOO until Monday',
  'on A/L next week',
  'more time until Friday because of legal delay',
  'not mine',
  'move ISCG-3 to January',
  'ACTION: Siân Rees to draft the plan by 30 November',
  'Tomos to ring Bwrdd Iechyd Prifysgol Hywel Dda by Friday',
  'Gwen should really have that one',
  'Thanks all!',
  'good morning, is there anything for me today?',
  'could you show me the list',
  'undo that',
  'who’s chairing now?',
  'set up the group',
  'remind Rhys about the costings',
  'reopen HB-7',
  'what did we agree in September?',
  'Hi all, just to say the briefing went to the Minister yesterday so that’s ISCG-12 off the list',
  'snooze until Thursday',
];

const NEITHER = [
  '',
  'ISCG-12',
  'Siân Rees',
  'Eleri Wynne Llwyd',
  'HB-3, ISCG-4',
  '@Gwen Lloyd',
  '<at>Llŷr ap Rhys</at>',
  '30/11/2022',
  'https://llyw.cymru/cynllun-gweithredu',
  'Cyfarfod: meeting',
  '👍',
];

describe('the language of a short message', () => {
  it.each(WELSH)('is Welsh: %s', (message) => {
    expect(languageOfWords(message)).toBe('cy');
  });

  it.each(ENGLISH)('is English: %s', (message) => {
    expect(languageOfWords(message)).toBe('en');
  });

  it.each(NEITHER)('is unknown: %s', (message) => {
    expect(languageOfWords(message)).toBeNull();
  });

  it('is that of the writer’s own words, not of quoted ones', () => {
    expect(languageOfWords('ISCG-3 note: “mae’r drafft gyda’r adran gyfreithiol”')).toBe('en');
    expect(languageOfWords('ISCG-3 nodyn: “the draft is with legal”')).toBe('cy');
  });

  it('is unknown for a text too long to have been typed', () => {
    expect(languageOfWords('the minutes of the meeting '.repeat(40))).toBeNull();
  });
});
