import { wordsToLog } from '../../reading/actions/words-to-log.js';
import type { IntentDeclaration } from '../feature.js';
import type { LogCommand } from './grammar.js';

/** "New ones" and "Gwen to the group" name no task. */
const saysTask = (words: string): boolean =>
  words.split(/\s+/u).length > 2 &&
  !/^\p{Lu}\p{L}+ (?:sent|did|went|said|has|had|was|were|(?!agreed|offered|promised|volunteered)\p{L}{3,}ed)(?!\p{L})/u.test(
    words,
  ) &&
  !/^\S+(?: \S+)? (?:to|i) (?:the|our|this|y|yr|ein) \S+$/u.test(words);

const log: IntentDeclaration<LogCommand> = {
  examples: {
    en: [
      'can you log that {person} will {words}',
      'please record: {person} to {words} by {date}',
      'put down an action for {person} to {words}',
      'could you note an action on {person} to {words}',
      'log an action for {person}: {words}',
      'add an action: {words} by {date}',
      'new action for {person}, {words}',
      'we need an action for {person} to {words}',
      'let’s record that {set} will {words} by {date}',
      'minute that {person} agreed to {words}',
      'can we have that as an action for {person}: {words}',
      'make a note that I will {words} by {date}',
      'I’d like to log an action for {set} to {words}',
      'put {person} down to {words}',
      '{person} to {words}, can you log that please',
      'one for the log: {person} to {words}',
      'jot down that {person} is going to {words}',
      'could someone capture that {person} needs to {words} before {date}',
      'create a task for {person} to {words}',
      'log this: {words}',
    ],
    cy: [
      'nodwch bod {person} i {words}',
      'cofnodwch fod {person} am {words}',
      'allwch chi gofnodi y bydd {person} yn {words} erbyn {date}',
      'wnewch chi nodi cam gweithredu i {person} {words}',
      'rhowch gam i lawr i {person} {words}',
      'ychwanegwch gam gweithredu: {person} i {words}',
      'ychwanegu cam newydd i {set} {words} erbyn {date}',
      'mae angen cam gweithredu i {person} {words}',
      'hoffwn gofnodi bod {person} i {words}',
      'elli di nodi bod {person} yn {words}',
      'noda bod {person} am {words}',
      'fedri di roi cam i lawr i {person} {words}',
      'crewch dasg i {person} {words} cyn {date}',
      'cofnodi: {person} i {words}',
      '{person} i {words}, cofnodwch hynny os gwelwch yn dda',
      'rho nodyn i lawr bod {person} i {words}',
    ],
  },
  ifWrong: 'undone',
  make: ({ said }) => {
    const words = wordsToLog(said);
    return words === null || !saysTask(words) ? null : { kind: 'log', text: `ACTION: ${words}`, source: [said] };
  },
};

/** Requests to log an action, in people's own words. */
export const INTENTS = { log };
