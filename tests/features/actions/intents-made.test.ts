import { describe, expect, it } from 'vitest';
import { INTENTS as ACTIONS } from '../../../src/features/actions/intents.js';
import { INTENTS as REQUESTS } from '../../../src/features/requests/intents.js';
import { slotsSaid } from '../slots-said.js';

describe('another deadline in other words', () => {
  it.each([
    ['move 12 to the week after', 'the week after'], ['push it back a week', 'back a week'], ['could you push it back by another fortnight please', 'back by another fortnight'],
    ['can we have until the end of the month on 12', 'the end of the month'], ['can it be 14 December instead', '14 December'], ["let's say before the next meeting for 12", 'before the next meeting'],
    ['the Trust met on Monday, so move 12 to 30 November', '30 November'], ['move 12 from 30 November to 14 December', '14 December'], ["let's drop the deadline on 12", 'none'],
    ['move 12 to the week after next', 'the week after next'], ['12 needs to be done by the end of November', 'by the end of November'], ['give it another week because legal are late', 'another week because legal are late'],
    ['push 12 to 14 December as the Minister is away', '14 December because the Minister is away'], ['since the lawyers are late, can we move 12 to 14 December', '14 December because the lawyers are late'],
    ['give him until a week on Friday and not a day longer', 'a week on Friday'], ['12 will be a week late', 'by a week'], ['this Friday not Monday for 12', 'this Friday'], ['delay it a week', 'by a week'], ['gohiriwch hwn wythnos', 'by wythnos'], ['postpone it, it can be done in a week', 'a week'], ['gohiriwch hwn wythnos arall', 'wythnos arall'], ["symudwch 12 i'r wythnos wedyn", 'wythnos wedyn'], ['symudwch 12 i 14 Rhagfyr gan fod y Gweinidog i ffwrdd', '14 Rhagfyr because fod y Gweinidog i ffwrdd'],
  ])('is read: %s', (said, words) => {
    expect(ACTIONS.deadline.make(slotsSaid(said))).toEqual({ kind: 'deadline', reference: 'ISCG-12', words });
  }); // prettier-ignore

  it('is not read if no day is named', () => {
    expect(ACTIONS.deadline.make(slotsSaid('can we move 12 at some point'))).toBeNull();
  });
});

describe('another lead in other words', () => {
  it.each([
    ['Gwen should really have that one', 'Gwen Lloyd'], ['give it to me then', 'me'], ["I'll take 6", 'me'], ['Rhys is covering 9 from now on', 'Rhys Davies'], ['can you give 6 to Gwen please', 'Gwen Lloyd'],
    ['Rhys has left so Gwen will do 7', 'Gwen Lloyd'], ['swap Rhys for Gwen on 7', 'Gwen Lloyd'], ['move 7 from Rhys to Gwen', 'Gwen Lloyd'], ['7 should be Gwen, not Rhys', 'Gwen Lloyd'], ['Gwen and Rhys will do 7', 'Gwen Lloyd and Rhys Davies'],
    ['give 7 to the policy leads', 'Policy leads'], ['rhowch 7 i Gwen', 'Gwen Lloyd'], ['mi gymera i 7', 'me'], ["mae Rhys wedi gadael felly bydd Gwen yn gwneud 7", 'Gwen Lloyd'],
  ])('is read: %s', (said, words) => {
    expect(ACTIONS.reassign.make(slotsSaid(said))).toEqual({ kind: 'reassign', reference: 'ISCG-12', words });
  }); // prettier-ignore

  it('is not read if it names one of two without saying which', () => {
    expect(ACTIONS.reassign.make(slotsSaid('I met Gwen and Rhys, she will be doing 7 now'))).toBeNull();
  });

  it('is not read from a question', () => {
    expect(ACTIONS.reassign.make(slotsSaid('who is doing 7?'))).toBeNull();
    expect(ACTIONS.reassign.make(slotsSaid('is Gwen doing 7?'))).toBeNull();
  });
});

describe('done in other words', () => {
  it('keeps words that say more', () => {
    const said = "just to say the briefing went to the Minister yesterday so that's ISCG-12 off the list";
    expect(ACTIONS.done.make(slotsSaid(said, { words: 'the briefing went to the Minister yesterday' }))).toEqual({ kind: 'done', reference: 'ISCG-12', note: said });
    expect(ACTIONS.done.make(slotsSaid('12 is sorted'))).toEqual({ kind: 'done', reference: 'ISCG-12', note: null });
  }); // prettier-ignore

  it.each(['is 12 done?', 'has 12 gone out', '12 is nearly done', '12 will be done on Friday', 'ydy 12 wedi gorffen', 'mae 12 bron â gorffen', 'dwi heb orffen 12'])('is not read: %s', (said) => {
    expect(ACTIONS.done.make(slotsSaid(said))).toBeNull();
  }); // prettier-ignore
});

describe('a note in other words', () => {
  it.each([
    ['12 - with legal', 'with legal'], ['ISCG-12 50%', '50%'], ['waiting for the police lawyers', 'waiting for the police lawyers'], ['on 12, the draft is with Gwen', 'the draft is with Gwen'],
    ['12 is with legal', 'with legal'], ['update on 12: draft sent', 'draft sent'], ['still waiting for the Trust on 12', 'still waiting for the Trust'], ["diweddariad ar ISCG-12: drafft wedi'i anfon", "drafft wedi'i anfon"],
    ['12 has gone to legal', 'has gone to legal'],
  ])('is what was said about it: %s', (said, text) => {
    expect(ACTIONS.note.make(slotsSaid(said))).toEqual({ kind: 'note', reference: 'ISCG-12', text });
  }); // prettier-ignore
});

describe('cancelling, rewording and reopening', () => {
  it.each([
    ["we don't need 11 any more", null], ['scrap 11 because the Board decided against it', 'the Board decided against it'], ['canslwch 11 achos mae wedi newid', 'mae wedi newid'], ['cancel 11 as soon as possible', null],
  ])('cancels: %s', (said, reason) => {
    expect(ACTIONS.cancel.make(slotsSaid(said))).toEqual({ kind: 'cancel', reference: 'ISCG-12', reason });
  }); // prettier-ignore

  it.each([
    ['newid geiriad 12 i “Trefnu cyfarfod gyda’r Bwrdd”', 'Trefnu cyfarfod gyda’r Bwrdd'], ['12 should say draft the letter to the Board', 'draft the letter to the Board'], ['reword 12: draft the letter', 'draft the letter'], ['dylai 12 ddweud drafftio’r llythyr', 'drafftio’r llythyr'],
  ])('rewords: %s', (said, text) => {
    expect(ACTIONS.task.make(slotsSaid(said))).toEqual({ kind: 'task', reference: 'ISCG-12', text });
  }); // prettier-ignore
});

describe('what leads ask and chairs answer, in other words', () => {
  it.each([
    ['can we have until the end of the month for 12 because legal are late', { kind: 'more-time', words: 'the end of the month because legal are late' }], ['I need another week on 12', { kind: 'more-time', words: 'another week' }],
    ['any chance of another fortnight on 12? Half the schools have not replied', { kind: 'more-time', words: 'another fortnight because Half the schools have not replied' }],
    ['12 needs to be Monday week, the chair had more to say than we thought', { kind: 'more-time', words: 'Monday week because the chair had more to say than we thought' }],
    ['the Minister cancelled on us again, so 12 is now 14 December', { kind: 'more-time', words: '14 December because the Minister cancelled on us again' }],
    ['I am struggling with 12', { kind: 'more-time', words: '' }], ['ga i wythnos arall ar 12 achos dwi ar ei hôl hi', { kind: 'more-time', words: 'wythnos arall because dwi ar ei hôl hi' }],
  ])('asks for more time: %s', (said, command) => {
    expect(REQUESTS['more-time'].make(slotsSaid(said))).toEqual({ reference: 'ISCG-12', ...command });
  }); // prettier-ignore

  it.each([
    ['12 should be Gwen, not me', 'ask Gwen Lloyd'], ["that isn't one of mine", ''], ["12 isn't mine because I moved teams", 'because I moved teams'], ['Gwen ddylai gael 12, nid fi', 'ask Gwen Lloyd'],
  ])('says that it is not theirs: %s', (said, words) => {
    expect(REQUESTS['not-mine'].make(slotsSaid(said))).toEqual({ kind: 'not-mine', reference: 'ISCG-12', words });
  }); // prettier-ignore

  it('grants as requested, or until another day', () => {
    expect(REQUESTS.grant.make(slotsSaid('yes, go ahead'))).toEqual({ kind: 'grant', reference: 'ISCG-12', words: null });
    expect(REQUESTS.grant.make(slotsSaid('fine by me but only until 14 December'))).toEqual({ kind: 'grant', reference: 'ISCG-12', words: '14 December' });
  }); // prettier-ignore

  it('refuses, with the reason', () => {
    expect(REQUESTS.refuse.make(slotsSaid('not this time'))).toEqual({ kind: 'refuse', reference: 'ISCG-12', words: null });
    expect(REQUESTS.refuse.make(slotsSaid('no, we need it for the Minister'))).toEqual({ kind: 'refuse', reference: 'ISCG-12', words: 'we need it for the Minister' });
  }); // prettier-ignore

  it('is nothing if no action is meant', () => {
    for (const intent of [...Object.values(ACTIONS), ...Object.values(REQUESTS)])
      expect(intent.make(slotsSaid('move it to 14 December, Gwen', { reference: null }))).toBeNull();
  }); // prettier-ignore
});
