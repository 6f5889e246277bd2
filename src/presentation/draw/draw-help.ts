import type { Answer } from '../../core/answers/answer.js';
import { escapeMarkdown } from '../escape-markdown.js';
import { worded } from '../messages/catalogue.js';
import { HELP } from '../messages/help.js';
import { type CardJson, expand } from '../templates.js';
import { button } from './button.js';
import type { Drawing } from './drawing.js';

/** The welcome, or the help: what it does, and what can be said to it. */
export function drawHelp(answer: Extract<Answer, { kind: 'welcome' | 'help' }>, drawing: Drawing): CardJson {
  const { language, messages } = drawing;
  const isWelcome = answer.kind === 'welcome';
  const name = isWelcome ? answer.name : null;
  const help = HELP[drawing.lang];
  const parts = answer.isLocal ? [...help.parts, help.local] : help.parts;
  const welcome = worded(language, (one) => (name === null ? HELP[one].welcome : HELP[one].welcomeNamed(name)));
  return expand('help', {
    lang: drawing.lang,
    fallbackText: isWelcome ? welcome : help.title,
    welcome: isWelcome ? escapeMarkdown(welcome) : null,
    intro: isWelcome
      ? worded(language, (one) => (answer.isPersonal ? HELP[one].introPersonal : HELP[one].intro))
      : null,
    title: worded(language, (one) => HELP[one].title),
    mention: answer.isPersonal ? null : worded(language, (one) => HELP[one].mention),
    parts: parts.map(({ title, examples }) => ({
      title,
      examples: examples.map((text) => ({ text: escapeMarkdown(text) })),
    })),
    actions: [
      button('settings', messages.button.settings, { group: null }),
      button('list', messages.button.myActions, { group: null, scope: 'mine', page: 1 }),
    ],
  });
}
