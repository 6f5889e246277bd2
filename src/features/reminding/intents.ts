import type { Slots } from '../../reading/chat/slots.js';
import type { IntentDeclaration } from '../feature.js';
import type { AskSilentCommand, RemindCommand } from './grammar.js';

/** Returns whom a message names: people other than the asker, or a set; null if it names nobody. */
function whoIn({ people, set }: Slots): string | null {
  const names = people.filter(({ isAsker }) => !isAsker).map(({ name }) => name);
  if (names.length > 0) return names.join(', ');
  return set;
}

const some: IntentDeclaration<RemindCommand> = {
  examples: {
    en: [
      'chase her',
      'nudge him about it please',
      'give them a nudge on {reference}',
      'could you give {person} a nudge about {reference}',
      'send {person} a reminder about {reference}',
      'drop {person} a reminder',
      'please chase {person} for {reference}',
      'can you chase {person} for me',
      'ask {person} where {reference} is up to',
      'get on to {person} about {reference}',
      'give the {set} a nudge',
      'prompt {person} for an update on {reference}',
      'we need an answer from {person} on {reference}, chase please',
      'a reminder to {person} please',
      'jog {person}’s memory about {reference}',
      'follow up with {person} on {reference}',
      'follow up with the {set}',
      'poke {person} about {reference}',
    ],
    cy: [
      'atgoffa hi',
      'rho bwt bach iddo fe am {reference}',
      'allwch chi roi hwb i {person} am {reference}',
      'anfonwch nodyn at {person} am {reference}',
      'rhowch hwb i {person} ynghylch {reference}',
      'gofynnwch i {person} ble mae {reference} arni',
      'angen ateb gan {person} am {reference}, atgoffwch plis',
      'nodyn atgoffa i {person} os gwelwch yn dda',
      'atgoffa {person} ynglŷn â {reference} plis',
      'ewch ar ôl {person} am {reference}',
      'rho hwb bach i {person}',
      'anfona nodyn at {person}',
      'dilynwch hyn gyda {person}',
      'hwb i’r {set} am eu camau',
      'atgoffwch y {set} os gwelwch yn dda',
      'wnewch chi atgoffa {person} am {reference}',
    ],
  },
  // It goes to others, who cannot unread it.
  ifWrong: 'grave',
  make: (slots) => {
    const who = whoIn(slots);
    if (who === null && slots.reference === null) return null;
    return { kind: 'remind', who, reference: slots.reference, isLate: false };
  },
  together: (commands) => {
    const references = (commands as readonly RemindCommand[]).flatMap(({ reference }) => reference ?? []);
    const [reference = null, ...others] = references;
    return { ...(commands as readonly RemindCommand[])[0], kind: 'remind', reference, others };
  },
};

const late: IntentDeclaration<RemindCommand> = {
  examples: {
    en: [
      'remind all the latecomers',
      'chase everybody who is behind',
      'nudge anyone with something overdue',
      'send a reminder about everything that is late',
      'can you chase up all the overdue actions',
      'give everyone who is late a nudge',
      'please remind those with overdue actions',
      'send reminders to everybody who hasn’t done theirs',
      'chase what is overdue',
      'let people know they are late',
      'follow up on everything overdue',
      'nudge all the leads who have missed their deadline',
    ],
    cy: [
      'anfonwch nodyn at bawb sydd ar ei hôl hi',
      'ewch ar ôl pawb sy’n hwyr',
      'rhowch hwb i bawb sydd â chamau hwyr',
      'atgoffwch y rhai sydd heb wneud eu rhai nhw',
      'nodyn atgoffa am bopeth sy’n hwyr',
      'allwch chi atgoffa pawb sydd wedi colli eu dyddiad cau',
      'atgoffa pawb sy ar ei hôl hi plis',
      'dilynwch bopeth sy’n hwyr',
      'rhowch wybod i bobl eu bod yn hwyr',
      'hwb i’r rhai hwyr os gwelwch yn dda',
      'anfona nodyn at y rhai hwyr',
      'atgoffwch bob arweinydd sydd â rhywbeth yn hwyr',
    ],
  },
  ifWrong: 'grave',
  make: () => ({ kind: 'remind', who: null, reference: null, isLate: true }),
};

const silent: IntentDeclaration<AskSilentCommand> = {
  examples: {
    en: [
      'ask everyone we have heard nothing from for an update',
      'get an update from all the leads who have gone quiet',
      'chase everybody who has not said anything',
      'who has gone silent? ask them how it is going',
      'prompt all the silent leads',
      'request an update from every lead with no news',
      'could you ask the quiet ones where they are up to',
      'ask for updates before {date}',
      'we need updates from the leads who have not replied',
      'send a request for updates to the leads',
      'get the leads to tell us where things are before the meeting',
      'collect updates for the meeting please',
      'ask for progress on everything with no update',
      'nobody has told us anything on these, ask them all',
    ],
    cy: [
      'gofynnwch i bawb na chlywsom ganddynt am ddiweddariad',
      'mynnwch ddiweddariad gan yr arweinwyr sydd wedi mynd yn dawel',
      'ewch ar ôl pawb sydd heb ddweud dim',
      'pwy sydd wedi mynd yn dawel? gofynnwch iddyn nhw sut mae’n mynd',
      'gofynnwch i’r rhai tawel ble maen nhw arni',
      'mae angen diweddariadau gan yr arweinwyr sydd heb ateb',
      'gofynnwch am ddiweddariadau cyn {date}',
      'casglwch ddiweddariadau ar gyfer y cyfarfod',
      'anfonwch gais am ddiweddariad at yr arweinwyr',
      'gofyn am gynnydd ar bopeth sydd heb ddiweddariad',
      'allwch chi ofyn i’r arweinwyr distaw am newyddion',
      'does neb wedi dweud dim am y rhain, gofynnwch i bawb',
      'diweddariad gan bob arweinydd tawel os gwelwch yn dda',
    ],
  },
  ifWrong: 'grave',
  make: () => ({ kind: 'ask-silent' }),
};

export const INTENTS = { remind: some, 'remind-late': late, 'ask-silent': silent };
