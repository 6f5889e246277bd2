import { sentencesOf } from '../../reading/text/sentences-of.js';
import type { IntentDeclaration } from '../feature.js';
import type { NoteCommand, TaskCommand } from './grammar-commands.js';
import { reworded } from './rules/reworded.js';
import { isAsking, noteOf } from './rules/said-of-action.js';

const note: IntentDeclaration<NoteCommand> = {
  examples: {
    en: sentencesOf(`
      {reference} - with legal | {reference} is with legal | {reference} is with {person} now | {reference}: {words} | {reference} update: {words}
      {reference} 50% | {reference} is about half done | {reference} is nearly there | {reference} is nearly finished | {reference} almost done, {words}
      {reference} is in progress | {reference} is under way | {reference} is on track | I've made a start on {reference} | working on {reference}
      started {reference} this morning | still waiting for {words} on {reference} | {reference} is waiting for the police lawyers | {reference} is stuck, {words}
      {reference} is held up by {words} | {reference} is delayed because {words} | no news on {reference} yet | {reference} isn't done yet, {words}
      quick update on {reference}: {words} | progress on {reference}: {words} | add a note to {reference} saying {words} | note on {reference} that {words}
      can you record that {words} for {reference} | draft of {reference} has gone to {person} for comments | first draft of {reference} is ready
      I've chased {words} about {reference} | {reference} is on hold until {words} | {reference} blocked | we have had a reply on {reference}, {words}
      spoke to {words} about {reference} | {reference} going to the Board on {date} | met {words} about {reference} yesterday, more soon
      halfway through {reference} | been through some of the {reference} with {person}, rest {date} | still chasing {words} on {reference} | {reference} hasn't moved since {date}, waiting for them to ring back | some of the {reference} written to
      not yet | not yet, {words} | add that {words} | put a note on that: {words} | just add that {words} | still working on it | {reference} has gone to {words}, not out yet so don't close it | spoke to {person} and nothing is fixed yet
    `),
    cy: sentencesOf(`
      {reference} - gyda'r cyfreithwyr | mae {reference} gyda'r cyfreithwyr | mae {reference} gyda {person} nawr | diweddariad ar {reference}: {words}
      mae {reference} hanner ffordd | mae {reference} bron â gorffen | mae {reference} bron yn barod | mae {reference} ar y gweill | mae {reference} ar y ffordd
      dwi wedi dechrau ar {reference} | rydw i'n gweithio ar {reference} | dwi'n dal i ddisgwyl {words} ar gyfer {reference} | rydym yn aros am {words} ar {reference}
      aros am {words} ar gyfer {reference} | mae {reference} yn sownd, {words} | mae {reference} wedi'i ohirio gan {words} | dim newyddion am {reference} eto
      dyw {reference} ddim wedi gorffen eto, {words} | ychwanegwch nodyn at {reference}: {words} | nodwch ar {reference} fod {words} | cofnodwch fod {words} ar gyfer {reference}
      mae drafft cyntaf {reference} yn barod | mae drafft o {reference} wedi mynd at {person} | siaradais â {words} am {reference} | wedi cysylltu â {words} ynghylch {reference}
      mae {reference} yn dod ymlaen yn dda | cynnydd ar {reference}: {words} | wrthi'n gwneud {reference} | ma {reference} efo'r cyfreithwyr | {reference} yn mynd i'r Bwrdd {date}
      ddim eto | ddim eto, {words} | hanner ffordd drwy {reference} | ychwanega fod {words} | jyst ychwanega bod {words} | nodyn: {words} | {reference} heb symud ers {date}, aros iddyn nhw ffonio nôl | dal wrthi
      mae {reference} gyda'r cyfieithydd | dwi wedi danfon drafft {reference} at {person} | wi di danfon y drafft nôl at {person}
    `),
  },
  ifWrong: 'undone',
  make: ({ said, reference }) =>
    reference === null || isAsking(said) ? null : { kind: 'note', reference, text: noteOf(said) },
};

/** Stands before the new words: a colon, "should say", "i ddweud". */
const NEW_WORDS =
  /(?::|(?<!\p{L})(?:should (?:say|read|be)|to (?:say|read)|reads?|ought to (?:say|read)|i ddweud|ddweud|ddarllen|ddylai fod|dylai fod|fel hyn|(?:reword(?:ed)?|rephrase[d]?|aileirio|ail-eirio)(?=\s[–—-]\s)|(?:to|as|i)(?=\s["“'‘])))[\s:"“'‘–—-]{1,4}(?<words>\S.{2,})$/iu;

const task: IntentDeclaration<TaskCommand> = {
  examples: {
    en: sentencesOf(`
      change the wording of {reference} to {words} | reword {reference}: {words} | {reference} should say {words} | {reference} should read {words}
      the task of {reference} should be {words} | rename {reference} to say {words} | change what {reference} says to {words} | update the text of {reference} to read {words}
      {reference} is worded wrongly, it should say {words} | correct {reference} to say {words} | edit {reference} to say {words} | make {reference} say {words}
      can you rephrase {reference}: {words} | the wording of {reference} should be {words} | rewrite {reference} as {words} | {reference} task is now {words}
    `),
    cy: sentencesOf(`
      newidiwch eiriad {reference} i {words} | newid geiriad {reference}: {words} | dylai {reference} ddweud {words} | dylai {reference} ddarllen {words}
      tasg {reference} ddylai fod {words} | ailysgrifennwch {reference} i ddweud {words} | cywirwch {reference} i ddweud {words} | golygwch {reference} i ddweud {words}
      mae geiriad {reference} yn anghywir, dylai ddweud {words} | aileirio {reference}: {words} | newid beth mae {reference} yn ei ddweud i {words} | y geiriad ar gyfer {reference} ddylai fod {words}
    `),
  },
  ifWrong: 'undone',
  make: ({ said, reference, action, words }) => {
    const changed = reference === null || action === undefined ? null : reworded(action.task, said);
    if (reference !== null && changed !== null) return { kind: 'task', reference, text: changed };
    const text = (NEW_WORDS.exec(said)?.groups?.['words'] ?? words).replace(/^["“'‘]|["”'’]$/gu, '').trim();
    return reference === null || text === '' ? null : { kind: 'task', reference, text };
  },
};

export const WORDING_INTENTS = { note, task };
