import type { Plan } from '../../../model/plan.js';
import { readDeadline } from '../../../reading/deadlines/read-deadline.js';
import { deadlineContextOf } from '../../../reading/read-context.js';
import { type Changing, entryOf, type News, type Outcome, withPlan } from './applied.js';
import type { ChangeOf } from './change.js';

/** Changes how a plan is rated, what it calls its colours, or when it is reported. */
export function applySetup(changing: Changing, change: ChangeOf<'scheme' | 'colour' | 'reporting'>): Outcome {
  const { plan, group, giver } = changing;
  const { scheme, reporting } = plan;
  switch (change.do) {
    case 'scheme':
      if (scheme.rule === change.rule) return { refused: 'same' };
      return made(changing, { scheme: { ...scheme, rule: change.rule } }, scheme.rule, 'scheme');
    case 'colour': {
      const called = change.called?.trim() ?? '';
      const { [change.colour]: before, ...others } = scheme.words;
      if ((before ?? '') === called) return { refused: 'same' };
      const words = called === '' ? others : { ...others, [change.colour]: called };
      return made(changing, { scheme: { ...scheme, words } }, before ?? null, 'colour');
    }
    case 'reporting': {
      const read = change.next === null ? null : readDeadline(change.next, deadlineContextOf(group, giver));
      if (read !== null && (!read.ok || read.deadline.due === null))
        return { refused: 'day-not-read', said: change.next ?? '' };
      const next = read?.ok === true ? read.deadline.due : reporting.next;
      const every = change.every ?? reporting.every;
      if (next === reporting.next && every === reporting.every) return { refused: 'same' };
      return made(changing, { reporting: { every, next } }, reporting.every, 'reporting');
    }
  }
}

function made(changing: Changing, changes: Partial<Plan>, before: string | null, news: News): Outcome {
  const { plan } = changing;
  const history = [...plan.history, entryOf(changing, 'scheme', null, { before, reason: news })];
  return { group: withPlan(changing, { ...plan, ...changes, history }), news };
}
