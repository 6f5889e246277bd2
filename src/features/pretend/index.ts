import { toLocal } from '../../model/calendar/zones.js';
import { problemReply } from '../../model/reply.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { formatDay } from '../../presentation/words/format-day.js';
import { type CommandDeclaration, defineFeature, type ReplyDeclaration } from '../feature.js';
import { PRETEND_GRAMMAR, type PretendCommand } from './grammar.js';
import { pretendTime } from './handle.js';
import type { PretendedReply } from './reply.js';
import { pretendWords } from './words.js';

const command: CommandDeclaration<PretendCommand> = {
  needs: 'self',
  needsMention: true,
  examples: {
    en: ['pretend 2022-11-29 09:00', 'pretend next Tuesday at 10am'],
    cy: ['esgus 2022-11-29 09:00', 'esgus dydd Mawrth nesaf'],
  },
  handle: ({ services, asker, local }, { words }) =>
    local === null
      ? Promise.resolve(problemReply({ code: 'not-understood', said: words }))
      : pretendTime(services, asker, local.clock, local.planner, words),
};

const reply: ReplyDeclaration<PretendedReply> = {
  readBy: 'asker',
  isSharedCard: false,
  text: ({ now, zone, nudges, summaries }, { language }) => {
    const [day = '', time = ''] = toLocal(now, zone).split('T');
    return inLanguages(language, (one) => {
      const words = pretendWords(one);
      const some = summaries === 0 ? words.sentNudges({ nudges }) : words.sent({ nudges, summaries });
      const sent = nudges + summaries === 0 ? words.nothingSent : some;
      return `${words.pretended({ when: `${formatDay(day, one)}, ${time} (${zone})` })} ${sent}`;
    });
  },
};

/** A clock that users can move, in local mode only. */
export const pretend = defineFeature({
  name: 'pretend',
  grammar: [PRETEND_GRAMMAR],
  commands: { pretend: command },
  replies: { pretended: reply },
});
