import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { IN_MEETING, meetingComesTo, type SaidIn } from './meeting-comes-to.js';

type Row = readonly [who: Who, said: string, wanted: string];

/** Each comes to what is wanted by one press, and not at once: to close is grave. */
const comeTo = (rows: readonly Row[], how: SaidIn = {}, at?: string): void => {
  it.each(rows)('%s: %s', async (who, said, wanted) => {
    const came = await meetingComesTo(who, at, said, how);
    expect(came.map((one) => one.replace(/^\? /u, ''))).toContain(wanted);
  });
};

describe('an action that another one replaces', () => {
  comeTo([
    [
      'claire',
      '13 has been overtaken by the new survey contract. Can it show as superseded rather than cancelled, Angharad will be touchy otherwise',
      'superseded 13: the new survey contract',
    ],
    ['claire', 'the training map is superseded by the Estyn one, close it as that', 'superseded 4: the Estyn one'],
    [
      'sian',
      'ISCG-11 has been replaced by the national forum so close it as superseded',
      'superseded 11: the national forum',
    ],
    ['claire', 'number 10 is overtaken by events, mark it superseded', 'superseded 10: events'],
    [
      'claire',
      'No point in 4 any longer, the new national survey replaces it. Superseded please',
      'superseded 4: the new national survey',
    ],
    ['claire', "mae 13 wedi'i ddisodli gan y contract newydd, caewch e fel hynny", 'superseded 13: y contract newydd'],
  ]);
});

describe('an action that goes to another body', () => {
  comeTo([
    [
      'claire',
      'The police data thing is going across to the Home Office liaison team lock stock and barrel. So not ours any more, take it off us and show where it went',
      'transferred 8: the Home Office liaison team',
    ],
    [
      'claire',
      'ISCG-8 is now with the Information Commissioner, close it as transferred',
      'transferred 8: the Information Commissioner',
    ],
    [
      'claire',
      "the interpreters one has moved over to the translation unit, it's theirs now so close it",
      'transferred 14: the translation unit',
    ],
    ['sian', 'The Education Board is taking over 4 from us, so close it our end', 'transferred 4: The Education Board'],
    [
      'claire',
      '11 belongs to the equality team from now on, not us. Show it as transferred',
      'transferred 11: the equality team',
    ],
    [
      'claire',
      'mae 11 yn mynd draw at y tîm cydraddoldeb, nid ni sy biau fe. Caewch fel trosglwyddwyd',
      'transferred 11: y tîm cydraddoldeb',
    ],
  ]);
});

describe('an action that is closed with its risk', () => {
  comeTo([
    [
      'claire',
      "Owain and I have talked. We'll live without reviewing the regional events budget, it's a risk but one I'm prepared to carry. So close that please and say so",
      'risk-accepted 6',
    ],
    ['claire', 'we can live with that risk on 13, close it', 'risk-accepted 13'],
    ['claire', 'close 4, I accept the risk', 'risk-accepted 4'],
    ['claire', "ISCG-11 is a risk we'll carry. Close it", 'risk-accepted 11'],
    ['claire', "I'm happy to take the risk on the dashboard so close it on that basis", 'risk-accepted 9'],
    ['claire', 'dan ni am dderbyn y risg ar 6, cau fe', 'risk-accepted 6'],
  ]);
});

describe('an action that is no longer needed', () => {
  comeTo([
    ['sian', "sdim angen y cyfieithwyr wedi'r cwbwl, mae'r ganolfan yn trefnu rhai ei hunan. caea fe", 'not-needed 14'],
    ['sian', "the interpreters aren't needed after all, the venue has its own. Close it", 'not-needed 14'],
    ['claire', "we don't need 11 any more, close it", 'not-needed 11'],
    ['claire', 'ISCG-4 is no longer required, so please close it', 'not-needed 4'],
    ['sian', 'no need for 14 now, can it be closed', 'not-needed 14'],
    ['claire', 'does dim angen 11 bellach, caewch e', 'not-needed 11'],
  ]);
});

describe('a lead’s proposal that is confirmed', () => {
  comeTo(
    [
      ['claire', "yes, I've looked at it, happy. agreed", 'done 4'],
      ['claire', 'agreed', 'done 4'],
      ['claire', 'fine by me, close it', 'done 4'],
      ['claire', "I'm content with that", 'done 4'],
      ['claire', "yep that's good enough, sign it off", 'done 4'],
      ['claire', 'ie, hapus gyda hwnna', 'done 4'],
      ['claire', 'cytuno, caewch e', 'done 4'],
    ],
    { before: { proposed: ['ISCG-4', 'Gwen Lloyd'] }, shown: [4], isPersonal: true },
  );
});

describe('a lead’s proposal that stays open', () => {
  comeTo(
    [
      [
        'claire',
        "Not convinced about the trusts letter, Tomos. Sent isn't the same as answered. It stays on the list",
        'kept open 3',
      ],
      ['claire', 'keep the trusts letter open, nobody has replied', 'kept open 3'],
      ['claire', "3 isn't finished until they write back, so no", 'kept open 3'],
      ['sian', "the trusts letter can't be closed yet, we have no answer", 'kept open 3'],
      ['claire', "I don't think 3 is ready to close, leave it on", 'kept open 3'],
      ['claire', "dyw'r llythyr at yr ymddiriedolaethau ddim yn barod i'w gau, gadewch e ar agor", 'kept open 3'],
      ['claire', 'na, dwi ddim yn hapus i gau 3 eto', 'kept open 3'],
    ],
    { before: { proposed: ['ISCG-3', 'Tomos Hughes'] } },
    IN_MEETING,
  );
});

describe('a risk that everybody accepts', () => {
  comeTo([
    ['claire', "we're happy to chance it on 14, close it on that basis", 'risk-accepted 14'],
    ['sian', "we'll take our chances without interpreters, close 14", 'risk-accepted 14'],
    ['sian', "dan ni'n barod i fentro ar 14, caewch o", 'risk-accepted 14'],
    ['claire', 'ry’n ni’n fodlon cymryd y risg heb gyfieithwyr, caea 14 plis', 'risk-accepted 14'],
  ]);

  it.each(['are we happy to risk it on 14?', "I'm not willing to risk 14, leave it"])(
    'is not closed by %s',
    async (said) => {
      expect((await meetingComesTo('claire', undefined, said)).join()).not.toContain('risk-accepted');
    },
  );
});
