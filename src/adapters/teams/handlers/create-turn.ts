import { performance } from 'node:perf_hooks';
// Not the whole package: its models and tokenizers take as long again to load.
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Log } from '../../../ports/log.js';
import type { Edge } from '../edge.js';
import { CARD_VERB, onCardVerb } from './card-verb.js';
import { FILE_CONSENT } from '../file-consent.js';
import { onFileConsent } from './file-consent.js';
import { onInstallation } from './installation.js';
import { isMeetingEvent, onMeetingEvent } from './meeting-event.js';
import { onMembers } from './members.js';
import { onMessage } from './message.js';
import { onMessageChanged } from './message-changed.js';
import { tenantOf } from '../inbound-activity.js';
import { NoTurnState } from '../no-turn-state.js';

const INVOKE: string = ActivityTypes.Invoke;

/**
 * Sends each inbound activity to its handler, with its tenant's edge. Returns a function that runs and logs one turn.
 */
export function createTurn(edgeOf: (tenant: string) => Edge, log: Log): (context: TurnContext) => Promise<void> {
  const application = new Application<NoTurnState>({
    startTypingTimer: false,
    removeRecipientMention: false,
    longRunningMessages: false,
    turnStateFactory: () => new NoTurnState(),
  });
  // Its run() starts the typing timer whatever the option says (1.7.4); each sign would count against Teams' limits.
  application.startTypingTimer = () => undefined;
  const edge = (context: TurnContext): Edge => edgeOf(tenantOf(context.activity));
  application.addRoute(
    (context) => Promise.resolve(context.activity.type === INVOKE && context.activity.name === CARD_VERB),
    (context) => onCardVerb(edge(context), context),
    true,
  );
  application.addRoute(
    (context) => Promise.resolve(isMeetingEvent(context.activity)),
    (context) => onMeetingEvent(edge(context), context),
  );
  application.addRoute(
    (context) => Promise.resolve(context.activity.type === INVOKE && context.activity.name === FILE_CONSENT),
    (context) => onFileConsent(edge(context), context),
    true,
  );
  application.activity(ActivityTypes.Message, (context) => onMessage(edge(context), context));
  for (const type of [ActivityTypes.MessageUpdate, ActivityTypes.MessageDelete])
    application.activity(type, (context) => onMessageChanged(edge(context), context));
  application.activity(ActivityTypes.InstallationUpdate, (context) => onInstallation(edge(context), context));
  application.activity(ActivityTypes.ConversationUpdate, (context) => onMembers(edge(context), context));
  return async (context) => {
    const started = performance.now();
    const { type, id, conversation, from } = context.activity;
    const wasHandled = await application.run(context);
    const ms = Math.round((performance.now() - started) * 10) / 10;
    log.info({ type, activity: id, conversation: conversation.id, from: from.id, wasHandled, ms }, 'turn');
  };
}
