import { wordDate } from './word-day.js';
import { ownTermsProblems } from '../../features/preferences/own-terms-problems.js';
import type { Problem, ProblemCode } from '../../model/problem.js';

/** A sentence for each problem: what is wrong, and what to do instead. */
export type ProblemMessages = {
  readonly [Code in ProblemCode]: (problem: Extract<Problem, { readonly code: Code }>) => string;
};

const number = (count: number): string => count.toLocaleString('en-GB');

export const problemsEn: ProblemMessages = {
  'no-task': () =>
    'I could not find what is to be done. Write it after the marker, for example “ACTION: Comms team to circulate the minutes by 30 November”.',
  'no-such-date': ({ said }) => `There is no such date: “${said}”. Nothing was changed; please give a day that exists.`,
  'deadline-not-read': ({ said }) =>
    `I could not read “${said}” as a deadline. Try “by 12 December”, “by the end of May” or “by the next meeting”.`,
  'deadline-in-past': ({ said }) => `“${said}” has already passed. Please give a day from today on.`,
  'unknown-reference': ({ reference }) =>
    `I know no action ${reference} here. Say “actions” to see those that are open.`,
  'reference-elsewhere': ({ reference }) =>
    `${reference} belongs to another of your groups. Ask in that group’s chat, or in our 1:1 chat.`,
  'not-allowed': ({ reference }) =>
    reference === null
      ? 'Only the chair, the secretary, or whoever raised it may do that.'
      : `Only its leads, the chair, the secretary or whoever raised it may answer for ${reference}; its leads may not change or cancel it. If you lead it, say “${reference} more time until 12 December because …” or “${reference} not mine”, and the chair decides.`,
  'not-allowed-settings': () => 'Only the chair or the secretary may change the group’s settings. Ask one of them.',
  'not-a-member': () => 'I know of no such group of yours.',
  'not-allowed-to-ask': ({ reference }) =>
    `Only the chair or the secretary may ask the leads of ${reference} to attend. Ask one of them.`,
  'not-allowed-to-hold': ({ reference }) =>
    `Only the chair or secretary can put a hold on ${reference ?? 'the group'}, or release it. Ask one of them.`,
  'hold-in-group': () => 'Which group? Say “hold the group” or “release the group” in its own chat.',
  'setting-not-read': ({ said, examples }) =>
    `I could not read “${said}”, so that setting is as it was. Say for example: ${examples.join(' / ')}.`,
  'retention-not-read': ({ said }) =>
    `I could not read “${said}” as years to keep closed actions. Say a whole number from 1 to 99: “set up keep for 7 years”.`,
  'no-meeting-to-attend': ({ reference }) =>
    `No meeting is planned that the leads of ${reference} could attend. Say “set up” to add when the group meets.`,
  'no-lead-to-ask': ({ reference }) =>
    `I know nobody whom I could ask for ${reference}. Say who leads it, “reassign ${reference} to …”, with a name of the group.`,
  'already-closed': ({ reference }) => `${reference} is closed already. Say “reopen ${reference}” to open it again.`,
  'already-open': ({ reference }) => `${reference} is open already.`,
  'nothing-to-undo': () => 'There is nothing of yours to take back here.',
  'note-empty': ({ reference }) =>
    `The note is empty. Write it after the colon: “${reference} note: draft with legal”.`,
  'more-time-no-date': ({ reference }) =>
    `Until when? Give a day and a reason: “${reference} more time until 12 December because legal are late”.`,
  'more-time-no-reason': ({ reference }) =>
    `Why is more time needed? Give a day and a reason: “${reference} more time until 12 December because legal are late”.`,
  'more-time-not-later': ({ said, day }) =>
    `“${said}” is no later than the present deadline, ${wordDate(day, 'en')}. Please give a later day.`,
  'not-a-lead': ({ reference }) => `You do not lead ${reference}, so there is nothing of yours to ask for.`,
  'no-request': ({ reference }) => `No request about ${reference} is open.`,
  'several-requests': ({ reference }) =>
    `Several requests about ${reference} are open. Say “${reference}”, and answer them one by one with its buttons.`,
  'request-over': ({ reference, state, name }) =>
    ({
      granted: `${name} has granted that request about ${reference} already.`,
      changed: `${name} has answered that request about ${reference} already, otherwise than asked.`,
      refused: `${name} has refused that request about ${reference} already.`,
      withdrawn: `That request about ${reference} is no longer open: ${name} took it back, or did with the action what ended it.`,
    })[state],
  'not-a-decider': ({ reference }) =>
    `Only the chair or the secretary decides what leads ask about ${reference}, and nobody about their own request.`,
  'change-unclear': ({ reference, about }) =>
    about === 'more-time'
      ? `Until when? Give a day: “grant ${reference} until 10 December”.`
      : `Who should lead it? Name them: “grant ${reference} to Tomos Hughes”.`,
  'lead-not-read': ({ said }) => `I could not read who should lead from “${said}”. Name a person, a team or a post.`,
  'lead-unclear': ({ said, names }) => `“${said}” could be ${names.join(' or ')}. Please give the full name.`,
  'message-too-long': ({ characters, limit }) =>
    `Your message has ${number(characters)} characters; I read up to ${number(limit)}. Nothing was logged: please send it in parts.`,
  'too-many-actions': ({ found, limit }) =>
    `I found ${number(found)} actions; I log up to ${number(limit)} at once. Nothing was logged: please send them in parts.`,
  'message-not-read': () =>
    'Your message took more work to read than I spend on one. Nothing was logged: please send it in parts.',
  'too-many-lines': ({ lines, limit }) =>
    `There are ${number(lines)} lines in that; I read up to ${number(limit)}. Nothing was logged: give me the part with the actions.`,
  'readers-busy': () => 'I am reading other documents just now. Nothing was logged: please try again in a few minutes.',
  'document-kind-unknown': ({ name }) =>
    `I cannot read files such as “${name}”. Give me minutes as .docx, .pdf, .txt, .md, .html, .eml or .vtt, or paste their text.`,
  'document-too-large': ({ name }) => `“${name}” is larger than 20 MB. Give me the minutes without their annexes.`,
  'document-too-long': ({ name }) =>
    `“${name}” unpacks to more than I read of one file. Give me the minutes without their annexes.`,
  'document-locked': ({ name }) => `“${name}” is protected by a password. Give me a copy without one.`,
  'document-scanned': ({ name }) =>
    `“${name}” holds pictures of pages and no text. Give me the document it was made from, or paste its text.`,
  'document-broken': ({ name }) =>
    `“${name}” is damaged and could not be read. Save it again, and give me the new copy.`,
  'document-empty': ({ name }) => `There are no words in “${name}”.`,
  'document-too-slow': ({ name }) => `“${name}” took too long to read, so I stopped. Paste the part with the actions.`,
  'file-not-fetched': ({ name }) => `I could not fetch “${name}”. Please try again, or paste its text.`,
  'file-not-allowed': ({ name }) => `“${name}” is kept where I may not fetch it from. Paste its text instead.`,
  'no-actions-found': () =>
    'I found no actions in that. Mark them, “ACTION: who to do what by when”, or list them under a heading such as “Actions”.',
  'nothing-chosen': () => 'Nothing is ticked, so nothing was logged.',
  'review-gone': () => 'I no longer have those minutes. Please give them to me again.',
  'meetings-not-read': ({ said }) =>
    `I could not read when the group meets from “${said}”. Try “every second Thursday of the month 11:00-12:30” or a list of dates.`,
  'no-meeting-planned': () => 'No meeting is planned. Say “set up” to add when the group meets.',
  'name-missing': () => 'The group needs a name: “set up Housing Board; meets …; chair …”.',
  'prefix-not-read': ({ said }) =>
    `“${said}” cannot begin references: take 2 to 8 letters and digits, beginning with a letter.`,
  'prefix-taken': ({ prefix }) =>
    `Another group’s references begin with ${prefix} already. Please choose another prefix.`,
  'nation-unknown': ({ said }) =>
    `I do not know the bank holidays of “${said}”. Say England and Wales, Scotland or Northern Ireland.`,
  'terms-not-read': ({ said }) =>
    `I could not read “${said}” as a term. Try “autumn 5 September to 16 December 2022”, one a line.`,
  'set-not-read': ({ said }) =>
    `I could not read “${said}” as a named set. Write its name, a colon and its members: “policy leads: Siân Rees, Tomos Hughes”.`,
  'zone-unknown': ({ said }) => `I do not know the time zone “${said}”. Use a name such as Europe/London.`,
  'person-unknown': ({ said }) =>
    `I do not know “${said}” in this group. Mention them, or give the full name of a member.`,
  ...ownTermsProblems.en,
  'moment-not-read': ({ said }) => `I could not read “${said}” as a moment. Try “pretend 2022-11-29 09:00”.`,
  'moment-in-past': ({ said }) => `“${said}” is before now, and time only moves forward.`,
  'card-not-understood': () =>
    'I could not understand what that card sent. Say what you want in words, or ask for the card again.',
  'group-unreadable': () =>
    'The records of this group are damaged, so nothing was read or changed. Please tell whoever runs this bot.',
  'store-unavailable': () =>
    'My records are out of reach for a moment, so I may not have saved that. Please try again in a minute; “actions” then shows what was saved.',
  'not-saved': () =>
    'That could not be saved, so nothing was changed. Please try again; if it goes on, tell whoever runs this bot.',
  internal: () => 'Something went wrong on our side, and nothing was changed. Please try again.',
  'not-understood': () => 'I did not understand that. Say “help” for what you can ask.',
};
