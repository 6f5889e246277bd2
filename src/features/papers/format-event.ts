import type { Group } from '../../model/group.js';
import type { GroupLanguage } from '../../model/language.js';
import type { PaperEvent } from '../../model/paper.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { sharedWords } from '../../presentation/words/shared-words.js';
import { joined, say } from './format-text.js';
import { nameOf, ownWords } from './rules/own-words.js';
import type { EventData } from './rules/paper-events.js';
import { paperWords } from './words.js';

/** Words a meeting or a deadline for a calendar. */
export function formatEvent(event: EventData, group: Group, language: GroupLanguage): PaperEvent {
  const { uid, day } = event;
  if (event.of === 'meeting') {
    const about = joined(event.topics.map(ownWords), '\n');
    return { uid, day, title: nameOf(group.name), about, time: { start: event.start, end: event.end } };
  }
  if (event.of !== 'deadline') {
    const { of, key, title } = event;
    const head = say(language, (one) =>
      of === 'gate' ? paperWords(one).gateOf({ key }) : paperWords(one).returnOf({ reference: key }),
    );
    return { uid, day, title: joined([head, ownWords(title)], ': '), about: nameOf(group.name), time: null };
  }
  const { reference, task, leads } = event.action;
  return {
    uid,
    day,
    title: joined([say(language, (one) => paperWords(one).deadlineOf({ reference })), ownWords(task)], ': '),
    about: joined([nameOf(group.name), say(language, (one) => formatLeads(leads, sharedWords(one)))], '\n'),
    time: null,
  };
}
