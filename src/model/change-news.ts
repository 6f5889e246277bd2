import type { Action, ChangeNews, HistoryEntry } from './action.js';
import { changedActions } from './changed-actions.js';
import type { Group } from './group.js';
import { leadPeople } from './lead-people.js';
import { wordsNow } from './timeline.js';

/** Notes what leads may have to be told, on the last history entry that a change added to each action. */
export function withNews(before: Group, after: Group): Group {
  const changed = changedActions(before, after);
  if (changed.length === 0) return after;
  const actions = [...after.actions];
  for (const { place, old, action } of changed) actions[place] = noteNews(old, action, before, after);
  return { ...after, actions };
}

function noteNews(old: Action | undefined, action: Action, before: Group, after: Group): Action {
  const { history } = action;
  const last = history.at(-1);
  if (last === undefined || history.length === (old?.history.length ?? 0)) return action;
  const news = old === undefined ? LOGGED : newsOf(old, action, before, after);
  if (news === null) return action;
  const entry: HistoryEntry = { ...last, news };
  return { ...action, history: [...history.slice(0, -1), entry] };
}

/** For a new action: what happened to it since tells who led it when it was logged. */
const LOGGED: ChangeNews = { given: [], lost: [], was: { status: 'none' } };

function newsOf(old: Action, action: Action, before: Group, after: Group): ChangeNews | null {
  const [had, has] = old.leads === action.leads ? [[], []] : [leadPeople(old, before), leadPeople(action, after)];
  const [due, dueNow] = [wordsNow(old, 'deadline'), wordsNow(action, 'deadline')];
  const news: ChangeNews = {
    given: has.filter((person) => !had.includes(person)),
    lost: had.filter((person) => !has.includes(person)),
    was: {
      ...(old.status === action.status ? {} : { status: old.status }),
      ...(old.task === action.task ? {} : { task: old.task }),
      ...(due === dueNow ? {} : { deadline: due }),
    },
  };
  const isNothing = news.given.length === 0 && news.lost.length === 0 && Object.keys(news.was).length === 0;
  return isNothing ? null : news;
}
