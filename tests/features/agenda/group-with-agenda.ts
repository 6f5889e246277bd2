import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { AgendaItem } from '../../../src/model/agenda-item.js';
import type { Group } from '../../../src/model/group.js';
import type { Language } from '../../../src/model/language.js';
import type { Meeting } from '../../../src/model/meeting.js';
import type { Services } from '../../../src/ports/services.js';
import { buttonsOf, partsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleGroup } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';

/** Monday 13 February 2023, 10:00 in London. */
export const BEFORE = '2023-02-13T10:00:00.000Z';
/** During the meeting of Thursday 23 February 2023, 10:00-12:00, and after it. */
export const DURING = '2023-02-23T11:00:00.000Z';
export const AFTER = '2023-02-23T15:00:00.000Z';

export const meeting = (day: string): Meeting => ({ day, start: '10:00', end: '12:00', state: 'planned' });
export const MEETINGS = [meeting('2023-02-23'), meeting('2023-03-30'), meeting('2023-04-27')];

/** An item of Lee's for 23 February. */
export const item = (number: number, changes: Partial<AgendaItem> = {}): AgendaItem => ({
  number,
  title: `item ${number}`,
  presenter: null,
  minutes: null,
  meeting: '2023-02-23',
  isStanding: false,
  state: 'planned',
  addedAt: BEFORE,
  addedBy: { id: 'lee', name: 'Lee' },
  postponedFrom: [],
  action: null,
  ...changes,
});

export interface Played {
  readonly services: Services;
  readonly say: (who: string, said: string, now?: string, isPersonal?: boolean) => Promise<AnyReply>;
  /** Presses the first button of a reply that has this title, with what is filled in. */
  readonly press: (who: string, reply: AnyReply, title: string, now?: string, filled?: object) => Promise<AnyReply>;
  readonly group: () => Promise<Group>;
}

/** The sample group with three meetings, and people who talk to it. */
export async function groupWithAgenda(changes: Partial<Group> = {}, services: Partial<Services> = {}): Promise<Played> {
  const sample = await sampleServices(services);
  const { store } = sample.services;
  const record = sampleGroup({ isSetUp: true, meetings: MEETINGS, ...changes });
  await store.changeGroup('g1', () => ({ record, result: null }));
  return {
    services: sample.services,
    say: (who, said, now = BEFORE, isPersonal = false) =>
      answerCommand(sample.services, askerOf(who, { now }, isPersonal), hear(said, { isLocal: false }), null),
    press: (who, reply, title, now = BEFORE, filled = {}) => {
      const found = buttonsOf(showReply(reply, 'en').card).find(
        (button) => (button as unknown as { readonly title: string }).title === title,
      );
      const button = found === undefined ? null : readButton({ ...found.data, ...filled, verb: found.verb });
      if (button === null) throw new Error(`no button: ${title}`);
      return answerButton(sample.services, askerOf(who, { now }), button, null);
    },
    group: async () => {
      const group = await store.findGroup('g1', 'all');
      if (group === null) throw new Error('no group');
      return group;
    },
  };
}

export const wordsOf = (reply: AnyReply, language: Language = 'en'): readonly string[] =>
  partsOf(showReply(reply, language).card)
    .filter(({ type }) => type === 'TextBlock')
    .map(({ text }) => String(text));

export const titlesOf = (reply: AnyReply): readonly string[] =>
  buttonsOf(showReply(reply, 'en').card).map((button) => (button as unknown as { readonly title: string }).title);
