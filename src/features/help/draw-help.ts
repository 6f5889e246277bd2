import type { Answer } from '../answer.js';
import type { Language } from '../../model/group.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { inLanguages } from '../../presentation/words/catalogue.js';
import { HELP, type HelpPart } from './help.js';
import { ownTermsMessages } from '../preferences/own-terms.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { button } from '../../presentation/card/button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { inName } from '../../presentation/card/user-words.js';

/** The welcome, or the help: what it does, and what can be said to it. */
export function drawHelp(answer: Extract<Answer, { kind: 'welcome' | 'help' }>, drawing: Drawing): CardJson {
  const { language, messages } = drawing;
  const isWelcome = answer.kind === 'welcome';
  const title = inLanguages(language, (one) => HELP[one].title);
  const welcome = inLanguages(language, (one) => greeting(answer, one));
  return expand('help', {
    lang: drawing.lang,
    fallbackText: isWelcome ? welcome : title,
    welcome: isWelcome ? welcome : null,
    intro: isWelcome ? inLanguages(language, (one) => HELP[one][answer.isPersonal ? 'introPersonal' : 'intro']) : null,
    title,
    mention: inLanguages(language, (one) => HELP[one][answer.isPersonal ? 'minutes' : 'mention']),
    parts: partsIn(answer.isLocal, language).map((part) => ({
      title: part.title,
      examples: part.examples.map(escapeMarkdown).join('\n\n'),
    })),
    actions: [
      button('settings', messages.button.settings, { group: null }),
      button('list', messages.button.myActions, { group: null, scope: 'mine', page: 1 }),
      button('my-nudges', ownTermsMessages(language).myNudges, {}),
    ],
  });
}

function greeting(answer: Extract<Answer, { kind: 'welcome' | 'help' }>, language: Language): string {
  const { welcome, welcomeNamed } = HELP[language];
  const isNamed = answer.kind === 'welcome' && answer.name !== null;
  return isNamed ? welcomeNamed(inName(answer.name)) : welcome;
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
