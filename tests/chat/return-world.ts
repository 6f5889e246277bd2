import type { Group } from '../../src/model/group.js';
import { newPart, type ReturnPart } from '../../src/model/return.js';
import { type Copy, nameOf, type Who } from './world.js';

const ASKED = '2022-10-10T09:00:00.000Z';
const ANSWERED = '2022-10-17T13:20:00.000Z';

/** The group with an open return, asked of the policy leads by 30 November 2022, which Gwen has answered. */
export function withReturn(group: Group, copy: Copy): Group {
  const by = (who: Who): { readonly id: string; readonly name: string } => ({ id: copy.idOf(who), name: nameOf(who) });
  const gwen = by('gwen');
  const sent: ReturnPart['sent'] = {
    firstAt: ANSWERED,
    at: ANSWERED,
    by: gwen,
    isNothing: false,
    answers: [
      { question: '1', text: ['Governors’ pilot running in 12 schools', 'New guidance published'] },
      { question: '2', text: ['Too few trainers'] },
    ],
  };
  return {
    ...group,
    returns: [
      {
        reference: 'ISCG-R1',
        title: 'Key achievements',
        asked: 'policy leads',
        questions: [
          { key: '1', title: 'key achievements', form: { kind: 'items', from: 1, to: 4 } },
          { key: '2', title: 'key challenge', form: { kind: 'items', from: 1, to: 1 } },
        ],
        due: '2022-11-30',
        askedAt: ASKED,
        askedBy: by('sian'),
        parts: (['sian', 'tomos', 'gwen', 'owain'] as const).map((who) => ({
          ...newPart(by(who)),
          sent: who === 'gwen' ? sent : null,
        })),
        earlier: null,
        closed: null,
        withdrawn: null,
      },
    ],
  };
}
