import { sentencesOf } from '../../reading/text/sentences-of.js';
import type { Slots } from '../../reading/chat/slots.js';
import { reasonAfterBecause } from '../actions/rules/reason.js';
import { requestAfter } from '../../reading/chat/request-after.js';
import { isAsking } from '../actions/rules/said-of-action.js';
import type { IntentDeclaration } from '../feature.js';
import type { CloseAsCommand, ConfirmClosureCommand, KeepOpenCommand, ToConfirmCommand } from './grammar.js';
import { isConfirmed } from './rules/said-confirmed.js';
import { isClosedOtherwise, isKeptOpen, saidKind } from './rules/said-kind.js';

/** The only action whose closure waits to be confirmed; null for none or several. */
const onlyProposed = (meeting: Slots['meeting']): string | null =>
  meeting?.proposed.length === 1 ? (meeting.proposed[0] ?? null) : null;

/** The action that is meant: the named one, or the only one that waits where the words name none by its number. */
function proposedOf(reference: string | null, said: string, meeting: Slots['meeting']): string | null {
  const only = onlyProposed(meeting);
  const isNumbered = new RegExp(`(?<!\\d)${/\d+$/u.exec(reference ?? '')?.[0] ?? 'none'}(?!\\d)`, 'u').test(said);
  return reference === null || (only !== null && !isNumbered) ? only : reference;
}

const closeAs: IntentDeclaration<CloseAsCommand> = {
  examples: {
    en: sentencesOf(`
      {reference} has been superseded by {words} | {reference} is superseded | the {words} supersedes {reference} | close {reference} as superseded by {words}
      {reference} has been replaced by {words} | {words} replaces {reference}, so close it | {reference} has been transferred to the {words} | close {reference}, it has been transferred to the {words}
      {reference} now sits with the {words} | we have handed over {reference} to the {words} | we accept the risk on {reference} | the risk on {reference} is accepted, close it
      close {reference} with the risk accepted | the board agreed to live with the risk on {reference} | close {reference} as no longer needed | please close {reference} as not required because {words}
    `),
    cy: sentencesOf(`
      mae {reference} wedi'i ddisodli gan {words} | disodlwyd {reference} gan {words} | mae {words} wedi disodli {reference} felly caewch e | caewch {reference} fel un sydd wedi'i ddisodli
      mae {reference} wedi'i drosglwyddo i'r {words} | trosglwyddwyd {reference} i'r {words} | caewch {reference}, mae wedi'i drosglwyddo i'r {words} | cau {reference} gan ei fod wedi'i drosglwyddo
      rydym yn derbyn y risg ar {reference} | derbyniwyd y risg ar {reference}, caewch e | caewch {reference} a derbyn y risg | cytunodd y bwrdd i fyw gyda'r risg ar {reference}
      caewch {reference} gan nad oes ei angen mwyach | cau {reference} fel dim ei angen | caewch {reference} achos {words}, does dim angen e
    `),
  },
  ifWrong: 'grave',
  make: ({ said, reference, dates, people }) => {
    const found = isAsking(said) || isKeptOpen(said) ? null : saidKind(said);
    if (reference === null || found === null || isMember(found.to, people)) return null;
    return { kind: 'close-as', reference, ...found, why: reasonAfterBecause(said, dates) };
  },
  isShaped: ({ said, people }) =>
    !isAsking(said) && isClosedOtherwise(said) && !isMember(saidKind(said)?.to ?? null, people),
  isOfMeeting: true,
};

/** Whether `to` names somebody in the group: then the action is theirs to do, and is not closed. */
const isMember = (to: string | null, people: Slots['people']): boolean =>
  to !== null &&
  people.some(
    ({ id, written }) => id !== null && written !== undefined && to.includes(written.replace(/['’]s?$/u, '')),
  );

const confirmClosure: IntentDeclaration<ConfirmClosureCommand> = {
  examples: {
    en: sentencesOf(`
      I confirm {reference} | I can confirm {reference} is closed | yes, {reference} can be closed, confirmed | confirming the closure of {reference} | happy to close {reference} as {person} proposes
      I agree that {reference} is closed | agreed, close {reference} as proposed | the meeting confirmed {reference} | the chair confirms {reference} | closure of {reference} agreed
      the closure of {reference} is confirmed | please confirm the closure of {reference} for us | confirm that {reference} is closed | we are content to close {reference} as proposed
    `),
    cy: sentencesOf(`
      rwy'n cadarnhau {reference} | dwi'n cadarnhau bod {reference} ar gau | ie, cadarnhau cau {reference} | cadarnhewch gau {reference} | hapus i gau {reference} fel mae {person} yn cynnig
      cytuno bod {reference} wedi cau | cytunwyd i gau {reference} fel y cynigiwyd | cadarnhaodd y cyfarfod {reference} | mae'r cadeirydd yn cadarnhau {reference} | cytunwyd ar gau {reference}
      mae cau {reference} wedi'i gadarnhau | cadarnhau bod {reference} wedi'i gau | rydym yn fodlon cau {reference} fel y cynigiwyd | cadarnha {reference} plis
    `),
  },
  ifWrong: 'grave',
  make: ({ said, reference, meeting }) => {
    const one = proposedOf(reference, said, meeting);
    return one === null || isAsking(requestAfter(said)) ? null : { kind: 'confirm-closure', reference: one };
  },
  instead: 'to-confirm',
  isPossible: ({ meeting }) => (meeting?.proposed.length ?? 1) > 0,
  isShaped: ({ said, meeting }) => {
    const asked = requestAfter(said);
    return (meeting?.proposed ?? []).length > 0 && !isAsking(asked) && !isKeptOpen(said) && isConfirmed(asked);
  },
  isOfMeeting: true,
};

const keepOpen: IntentDeclaration<KeepOpenCommand> = {
  examples: {
    en: sentencesOf(`
      keep {reference} open | leave {reference} open because {words} | don't close {reference} yet | do not close {reference}, {words} | {reference} should stay open | {reference} stays open for now
      I don't agree that {reference} can be closed | we can't close {reference} because {words} | no, {reference} is not ready to close | keep {reference} on the list, it isn't closed | not happy to close {reference}
      {reference} must stay open until {words} | I won't confirm {reference}, {words} | the meeting did not agree to close {reference}
    `),
    cy: sentencesOf(`
      cadwch {reference} ar agor | gadewch {reference} ar agor achos {words} | peidiwch â chau {reference} eto | paid â chau {reference}, {words} | dylai {reference} aros ar agor | mae {reference} yn aros ar agor am nawr
      dwi ddim yn cytuno y gellir cau {reference} | allwn ni ddim cau {reference} achos {words} | na, dyw {reference} ddim yn barod i'w gau | ddim yn hapus i gau {reference}
      rhaid i {reference} aros ar agor | wna i ddim cadarnhau {reference}, {words} | chytunodd y cyfarfod ddim i gau {reference}
    `),
  },
  ifWrong: 'grave',
  make: ({ said, reference, dates, meeting }) => {
    const one = reference ?? onlyProposed(meeting);
    return one === null || isAsking(said)
      ? null
      : { kind: 'keep-open', reference: one, why: reasonAfterBecause(said, dates) };
  },
  instead: 'to-confirm',
  isPossible: ({ meeting }) => (meeting?.proposed.length ?? 1) > 0,
  isShaped: ({ said, meeting }) => (meeting?.proposed ?? []).length > 0 && !isAsking(said) && isKeptOpen(said),
  isOfMeeting: true,
};

const toConfirm: IntentDeclaration<ToConfirmCommand> = {
  examples: {
    en: sentencesOf(`
      what do I need to confirm | which actions are waiting to be confirmed | anything for me to confirm | is there anything waiting for confirmation | what has been proposed for closure | show me what needs confirming
      what have people said is done that I have not confirmed | list the proposed closures | which ones are waiting for the chair to confirm | closures waiting for me | what closures are outstanding | anything waiting to be signed off as closed
    `),
    cy: sentencesOf(`
      beth sydd angen i mi ei gadarnhau | pa gamau sy'n aros am gadarnhad | oes rhywbeth i mi ei gadarnhau | oes unrhyw beth yn aros am gadarnhad | beth sydd wedi'i gynnig i'w gau | dangoswch beth sydd angen ei gadarnhau
      pa rai sy'n aros i'r cadeirydd eu cadarnhau | rhestrwch y cynigion i gau | beth sy'n aros amdana i i'w gadarnhau | beth sydd heb ei gadarnhau eto | pa gamau y mae pobl am eu cau | beth sydd ar ôl i'w gadarnhau
    `),
  },
  ifWrong: 'harmless',
  make: () => ({ kind: 'to-confirm' }),
};

/** What people say, in their own words, to close an action and to confirm that. */
export const INTENTS = {
  'close-as': closeAs,
  'confirm-closure': confirmClosure,
  'keep-open': keepOpen,
  'to-confirm': toConfirm,
};
