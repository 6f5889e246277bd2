import type { HelpReply, WelcomeReply } from './reply.js';
import type { Language } from '../../model/language.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { worded } from '../../presentation/words/catalogue.js';
import { HELP, type HelpPart } from './help.js';
import { ownTermsMessages } from '../preferences/own-terms.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { press } from '../../presentation/card/define-button.js';
import { listButton } from '../lists/buttons.js';
import { myNudgesButton } from '../preferences/buttons.js';
import { settingsButton } from '../settings/buttons.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { inName } from '../../presentation/card/user-words.js';

/** The welcome, or the help: what it does, and what can be said to it. */
export function drawHelp(reply: HelpReply | WelcomeReply, drawing: Drawing): CardJson {
  const { language, messages } = drawing;
  const isWelcome = reply.kind === 'welcome';
  const title = worded(language, (one) => HELP[one].title);
  const welcome = worded(language, (one) => greeting(reply, one));
  return expand('help', {
    lang: drawing.lang,
    fallbackText: isWelcome ? welcome : title,
    welcome: isWelcome ? welcome : null,
    intro: isWelcome ? worded(language, (one) => HELP[one][reply.isPersonal ? 'introPersonal' : 'intro']) : null,
    title,
    mention: worded(language, (one) => HELP[one][reply.isPersonal ? 'minutes' : 'mention']),
    parts: partsIn(reply.isLocal, language).map((part) => ({
      title: part.title,
      examples: part.examples.map(escapeMarkdown).join('\n\n'),
    })),
    actions: [
      press(settingsButton, messages.button.settings, { group: null }),
      press(listButton, messages.button.myActions, { group: null, scope: 'mine', page: 1 }),
      press(myNudgesButton, ownTermsMessages(language).myNudges, {}),
    ],
  });
}

function greeting(reply: HelpReply | WelcomeReply, language: Language): string {
  const { welcome, welcomeNamed } = HELP[language];
  const isNamed = reply.kind === 'welcome' && reply.name !== null;
  return isNamed ? welcomeNamed(inName(reply.name)) : welcome;
}

/** The examples of one language; or of both, Welsh ones before English ones of the same kind. */
function partsIn(isLocal: boolean, language: Language | 'both'): readonly HelpPart[] {
  const of = (one: Language): readonly HelpPart[] => [...HELP[one].parts, ...(isLocal ? [HELP[one].local] : [])];
  if (language !== 'both') return of(language);
  const english = of('en');
  return of('cy').map(({ title, examples }, index) => {
    const same = english[index];
    if (same === undefined) return { title, examples };
    return { title: `${title} / ${same.title}`, examples: [...new Set([...examples, ...same.examples])] };
  });
}
