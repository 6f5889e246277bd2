import { primary } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { hidden } from '../../presentation/card/links.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { example, heading, remark, text } from '../../presentation/card/texts.js';
import { inChoice, inName } from '../../presentation/card/user-words.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { listButton } from '../lists/buttons.js';
import { myNudgesButton } from '../preferences/buttons.js';
import { settingsButton } from '../settings/buttons.js';
import type { HelpReply, WelcomeReply } from './reply.js';
import { helpWords } from './words.js';

type Words = ReturnType<typeof helpWords>;

/** Examples of one kind; some use the prefix of the group's references. */
interface Part {
  readonly title: string;
  readonly examples: string | ((values: { readonly prefix: string }) => string);
}

/** The welcome or the help: in a few lines what the bot does, and behind a button everything people can say to it. */
export function drawHelp(reply: HelpReply | WelcomeReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const words = helpWords(language);
  const isWelcome = reply.kind === 'welcome';
  const name = isWelcome ? reply.name : null;
  const hello = name === null ? words.hello : words.helloNamed({ name: inName(name) });
  const all = hidden('examples', partsOf(reply, words), drawing);
  const { changeSettings, settings } = shared.button;
  const setUp = press(settingsButton, reply.isSetUp ? changeSettings : settings, { group: null });
  return drawCard(
    {
      fallbackText: isWelcome ? `${hello}. ${words.promise}` : words.title,
      kicker: 'Matters Arising',
      title: isWelcome ? hello : words.title,
      line: isWelcome ? words.promise : null,
      parts: [text(introOf(reply, words)), example(firstExample(reply, words)), all.part],
      actions: [
        isWelcome && !reply.isPersonal ? primary(setUp) : setUp,
        press(listButton, shared.button.myActions, { group: null, scope: 'mine', page: 1 }),
        press(myNudgesButton, shared.button.myNudges, {}),
        all.toggle(words.more),
      ],
    },
    drawing,
  );
}

/** Where to begin, and what the bot then does. */
function introOf({ kind, isPersonal, isLocal, prefix }: HelpReply | WelcomeReply, words: Words): string {
  if (!isPersonal || (kind === 'help' && prefix !== null)) return words.intro;
  if (prefix !== null) return words.introPersonal;
  return isLocal ? words.introLocal : words.introAlone;
}

/** What to write first, ready to copy: with a mention of the bot where it needs one, and with the reader's own name. */
function firstExample({ isPersonal, prefix, lead }: HelpReply | WelcomeReply, words: Words): string {
  const needsMention = !isPersonal || prefix === null;
  const said = words.example({ lead: inChoice(lead ?? words.sampleLead) });
  return escapeMarkdown(needsMention ? `@Matters Arising ${said}` : said);
}

/** The examples of each kind, with the group's own references. */
function partsOf({ isPersonal, isLocal, prefix }: HelpReply | WelcomeReply, words: Words): readonly CardJson[] {
  const parts = [...Object.values<Part>(words.parts), ...(isLocal ? [words.local] : [])];
  return [
    remark(isPersonal ? words.minutes : words.mention),
    ...parts.flatMap(({ title, examples }) => {
      const lines = typeof examples === 'string' ? examples : examples({ prefix: prefix ?? words.samplePrefix });
      return [heading(title), example(lines.split('\n').map(escapeMarkdown).join('\n\n'))];
    }),
  ];
}
