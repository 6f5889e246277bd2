import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply, Button } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { Action } from '../../../src/model/action.js';
import type { Group } from '../../../src/model/group.js';
import { askerOf } from '../../fixtures/asker.js';
import { NOW, type Sample, sampleServices } from '../../fixtures/sample-services.js';
import { textsOf } from '../../cards/walk-card.js';

/** A group that people speak in, each at a moment of their own. */
export interface Played extends Sample {
  say(who: string, text: string, now?: string, isPersonal?: boolean, activity?: string): Promise<AnyReply>;
  press(who: string, button: Button, now?: string): Promise<AnyReply>;
  group(): Promise<Group>;
  action(reference?: string): Promise<Action>;
}

/** The sample group, whose ISCG-1 is Lee's, raised by Owen and due on 15 September 2022; Carys chairs it. */
export async function played(): Promise<Played> {
  const sample = await sampleServices();
  const asker = (who: string, now: string, isPersonal: boolean, activity?: string) =>
    askerOf(who, { now, ...(activity === undefined ? {} : { activity }) }, isPersonal);
  const group = async (): Promise<Group> => {
    const found = await sample.store.findGroup('g1', 'all');
    if (found === null) throw new Error('g1');
    return found;
  };
  return {
    ...sample,
    group,
    say: (who, text, now = NOW, isPersonal = false, activity) =>
      answerCommand(sample.services, asker(who, now, isPersonal, activity), hear(text, { isLocal: false }), null),
    press: (who, button, now = NOW) => answerButton(sample.services, asker(who, now, false), button, null),
    action: async (reference = 'ISCG-1') => {
      const found = (await group()).actions.find((one) => one.reference === reference);
      if (found === undefined) throw new Error(reference);
      return found;
    },
  };
}

/** Every text of a reply as it is shown, in one language. */
export function shown(reply: AnyReply, language: 'en' | 'cy' = 'en'): readonly string[] {
  const { card, text } = showReply(reply, language);
  return card === null ? [text ?? ''] : textsOf(card).map((one) => String(one.text));
}
