import type { HelpReply, WelcomeReply } from './reply.js';
import type { Language } from '../../model/language.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { press } from '../../presentation/card/define-button.js';
import { listButton } from '../lists/buttons.js';
import { myNudgesButton } from '../preferences/buttons.js';
import { settingsButton } from '../settings/buttons.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { inName } from '../../presentation/card/user-words.js';
import { helpWords } from './words.js';

/** The welcome, or the help: what it does, and what can be said to it. */
export function drawHelp(reply: HelpReply | WelcomeReply, drawing: Drawing): CardJson {
  const { language, shared } = drawing;
  const words = helpWords(language);
  const isWelcome = reply.kind === 'welcome';
  const welcome = isWelcome && reply.name !== null ? words.welcomeNamed({ name: inName(reply.name) }) : words.welcome;
  return expand('help', {
    lang: drawing.lang,
    fallbackText: isWelcome ? welcome : words.title,
    welcome: isWelcome ? welcome : null,
    intro: isWelcome ? words[reply.isPersonal ? 'introPersonal' : 'intro'] : null,
    title: words.title,
    mention: words[reply.isPersonal ? 'minutes' : 'mention'],
    parts: partsIn(reply.isLocal, language),
    actions: [
      press(settingsButton, shared.button.settings, { group: null }),
      press(listButton, shared.button.myActions, { group: null, scope: 'mine', page: 1 }),
      press(myNudgesButton, shared.button.myNudges, {}),
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
