import type { Answer } from '../features/answer.js';
import type { Asker } from '../ports/asker.js';
import type { Language } from '../model/language.js';

/** What the whole conversation reads: it is worded in the group's language, the rest in the asker's own. */
const FOR_EVERYONE: ReadonlySet<Answer['kind']> = new Set([
  'logged',
  'review',
  'undone',
  'settings-saved',
  'summary',
  'welcome',
  'group-held',
]);

/** In which language an answer is to be worded for where it was asked. */
export function answerLanguage(answer: Answer, asker: Asker): Language | 'both' {
  if (asker.conversation.isPersonal || !FOR_EVERYONE.has(answer.kind)) return asker.language;
  const group = 'group' in answer ? answer.group : null;
  return group?.isSetUp === true ? group.language : asker.language;
}
