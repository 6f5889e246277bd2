import { messageChanged } from '../features/edited/handle.js';
import { noteMeetingEvent } from '../features/meetings/handle-event.js';
import { saysPlan } from '../features/plan-import/grammar.js';
import { reviewPlan } from '../features/plan-import/handle-read.js';
import { readFile, reviewFile } from '../features/reviews/handle-file.js';
import { fetchPaper } from '../features/papers/fetch-paper.js';
import type { LocalMode } from '../features/turn.js';
import type { GivenCommand } from '../features/grammar-part.js';
import { questionAfter } from '../features/open-question.js';
import { questionOf } from '../features/understanding/asked-question.js';
import { shownIn } from '../features/shown-in.js';
import { welcome } from '../features/help/welcome.js';
import type { Language } from '../model/language.js';
import { problemReply, type ProblemReply, type Reply } from '../model/reply.js';
import type { Answered, Bot, PressedButton } from '../ports/bot.js';
import type { OpenQuestion } from '../ports/recall.js';
import type { Asker } from '../ports/asker.js';
import type { Services } from '../ports/services.js';
import { StoreError } from '../ports/store-error.js';
import { answerButton, answerCommand } from './answer-command.js';
import { buttonNamed, commandNamed, replyNamed } from './declared.js';
import type { AnyReply, Button, Command } from './features.js';
import { hear } from './hear.js';
import { readButton } from './read-button.js';
import { showIn, showReply } from './show-reply.js';

/** Problems that pass: the bot acts again if the same activity is delivered again. */
const PASSING: ReadonlySet<string> = new Set(['not-saved', 'store-unavailable', 'internal', 'readers-busy']);

/** Makes the bot from the listed features. `local` is null outside local mode. */
export function createBot(services: Services, local: LocalMode | null): Bot {
  return {
    hear: (text) => {
      const command = hear(text, { isLocal: local !== null });
      return { command, needsMention: commandNamed(command.kind).needsMention };
    },
    readButton: (value) => {
      const pressed = readButton(value);
      return pressed && { pressed, changesSharedCard: buttonNamed(pressed.verb).changesSharedCard };
    },
    // Edges pass back what `hear` and `readButton` returned.
    command: async (asker, { command }) => {
      const reply = await answerCommand(services, asker, command as Command, local);
      await keepShown(services, asker, reply, questionAfter(command, reply) ?? questionOf(reply));
      return reply;
    },
    press: async (asker, { pressed }) => {
      const reply = await answerButton(services, asker, pressed as Button, local);
      await keepShown(services, asker, reply, questionAfter(commandPressed(pressed), reply) ?? questionOf(reply));
      return reply;
    },
    readFile: (asker, file, part) => {
      const isPlan = saysPlan(file.said ?? '') || saysPlan(file.name);
      return isPlan
        ? readFile(services, asker, file, part, reviewPlan)
        : readFile(services, asker, file, part, reviewFile);
    },
    fetchFile: async (asker, token) => {
      const pass = services.papers.read(token, asker.now);
      return pass?.person === asker.person.id && pass.tenant === asker.tenant
        ? fetchPaper(services, pass, asker.now)
        : null;
    },
    messageChanged: (asker, message) => messageChanged(services, asker, message),
    meetingEvent: (asker, event) => noteMeetingEvent(services, asker, event),
    welcome: (asker) => welcome({ services, asker, local }),
    answer: async (asker, act) => {
      const reply = await replyOrProblem(services, asker, act);
      services.log.debug({ activity: asker.activity, reply: reply.kind }, 'answered');
      return show(asker, reply);
    },
    show,
    showIn,
  };
}

/** Remembers what a reply showed: the next message may be about it. */
async function keepShown(
  { recall }: Services,
  asker: Asker,
  reply: Reply,
  question: OpenQuestion | null,
): Promise<void> {
  const { key } = asker.conversation;
  const shown = shownIn(reply, question, asker.now);
  if (shown === null) return;
  // An agenda has no action: "done" is about what was shown before it.
  const isPaperAlone = shown.actions.length === 0 && question === null;
  const before = isPaperAlone ? ((await recall.last(key))?.actions ?? []) : shown.actions;
  recall.remember(key, { ...shown, actions: before });
}

/** A button press as a command, which the answer to its question completes. */
function commandPressed(pressed: PressedButton['pressed']): GivenCommand {
  const { verb, date } = pressed as { readonly verb: string; readonly date?: string | null };
  const command: GivenCommand & { readonly words: string } = {
    ...pressed,
    kind: verb,
    words: date == null ? '' : `until ${date}`,
  };
  return command;
}

function show(asker: Asker, reply: Reply): Answered {
  const declaration = replyNamed(reply.kind);
  return {
    reply,
    shown: showReply(reply as AnyReply, languageFor(reply as AnyReply, asker)),
    isPassing: isProblem(reply) && PASSING.has(reply.problem.code),
    takesCardsPlace: declaration.takesCardsPlace === true,
    isSharedCard: declaration.isSharedCard,
    file: declaration.file?.(reply as AnyReply) ?? null,
  };
}

const isProblem = (reply: Reply): reply is ProblemReply => reply.kind === 'problem';

/**
 * The language of a reply. What the whole conversation reads, which is every answer to a typed message, is in the
 * group's; what only the asker sees is in the asker's.
 */
export function languageFor(reply: AnyReply, asker: Asker): Language | 'both' {
  const declaration = replyNamed(reply.kind);
  const own = declaration.languageOf?.(reply);
  if (own !== undefined) return own;
  const { language: shared = null } = asker.conversation;
  if (shared !== null) return shared;
  if (asker.conversation.isPersonal || declaration.readBy === 'asker') return asker.language;
  const group = 'group' in reply ? reply.group : null;
  return group?.isSetUp === true ? group.language : asker.language;
}

async function replyOrProblem(services: Services, asker: Asker, act: () => Promise<Reply>): Promise<Reply> {
  try {
    return await act();
  } catch (error) {
    const { group } = asker.conversation;
    services.log.error({ err: error, activity: asker.activity, group }, 'a turn failed');
    if (!(error instanceof StoreError)) return problemReply({ code: 'internal' });
    if (error.code === 'unreadable') return problemReply({ code: 'group-unreadable', group });
    return problemReply({ code: error.code === 'unavailable' ? 'store-unavailable' : 'not-saved' });
  }
}
