import type { Answer } from '../answer.js';
import type { Language } from '../../model/group.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { ownTermsMessages } from '../preferences/own-terms.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { button } from '../../presentation/card/button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { inName } from '../../presentation/card/user-words.js';
import { helpWords } from './words.js';

type Help = Extract<Answer, { kind: 'welcome' | 'help' }>;

/** The welcome, or the help: what it does, and what can be said to it. */
export function drawHelp(answer: Help, drawing: Drawing): CardJson {
  const { language, messages } = drawing;
  const words = helpWords(language);
  const isWelcome = answer.kind === 'welcome';
  const welcome = isWelcome && answer.name !== null ? words.welcomeNamed({ name: inName(answer.name) }) : words.welcome;
  return expand('help', {
    lang: drawing.lang,
    fallbackText: isWelcome ? welcome : words.title,
    welcome: isWelcome ? welcome : null,
    intro: isWelcome ? words[answer.isPersonal ? 'introPersonal' : 'intro'] : null,
    title: words.title,
    mention: words[answer.isPersonal ? 'minutes' : 'mention'],
    parts: partsIn(answer.isLocal, language),
    actions: [
      button('settings', messages.button.settings, { group: null }),
      button('list', messages.button.myActions, { group: null, scope: 'mine', page: 1 }),
      button('my-nudges', ownTermsMessages(language).myNudges, {}),
    ],
  });
}

/** The examples of one language; or of both, Welsh ones before English ones of the same kind. */
function partsIn(isLocal: boolean, language: Language | 'both'): readonly { title: string; examples: string }[] {
  const languages = language === 'both' ? (['cy', 'en'] as const) : [language];
  const all = languages.map((one) => {
    const { parts, local } = helpWords(one);
    return [...Object.values(parts), ...(isLocal ? [local] : [])];
  });
  const [first = [], second = []] = all;
  return first.map(({ title, examples }, index) => {
    const same = second[index];
    const lines = [examples, same?.examples ?? ''].flatMap((text) => text.split('\n')).filter((line) => line !== '');
    return {
      title: same === undefined ? title : `${title} / ${same.title}`,
      examples: [...new Set(lines)].map(escapeMarkdown).join('\n\n'),
    };
  });
}
