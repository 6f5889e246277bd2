import type { IntentDeclaration } from '../feature.js';
import { recording, type RecordCommand } from './grammar-commands.js';
import { apartWithWhy, isKeyed, itemIn, whyIn } from './rules/item-said.js';
import { responseSaid } from './rules/said-parts.js';

type Intent = IntentDeclaration<RecordCommand>;

const answer: Intent = {
  examples: {
    en: [
      'ministers have accepted {item}',
      'the government rejected {item} because {words}',
      'we are rejecting {item} because {words}',
      '{item} was only accepted in part',
      'the response to {item} is now accepted',
      'they have turned down and rejected {item} because {words}',
      'record that {item} is accepted in part',
      'change the response of {item} to rejected because {words}',
      '{item} will be accepted after all',
      'the minister partly accepts {item}',
      'note that {item} has been rejected because {words}',
      'the answer to {item} is that it is accepted',
      'they will not fund {item}, so it is rejected',
      'that recommendation, {item}, is rejected with regret',
      'we have to say in the plan that {item} was turned down',
      'cabinet said yes to {item}, it is accepted',
      'only half of {item} was accepted',
      'mark {item} as completed, it is signed',
    ],
    cy: [
      'mae’r gweinidogion wedi derbyn {item}',
      'gwrthododd y llywodraeth {item} oherwydd {words}',
      'rydyn ni’n gwrthod {item} oherwydd {words}',
      'dim ond yn rhannol y derbyniwyd {item}',
      'yr ymateb i {item} yw ei fod wedi’i dderbyn',
      'maen nhw wedi gwrthod {item} oherwydd {words}',
      'cofnodwch fod {item} wedi’i dderbyn yn rhannol',
      'newidiwch ymateb {item} i wrthod oherwydd {words}',
      'bydd {item} yn cael ei dderbyn wedi’r cyfan',
      'mae’r gweinidog yn derbyn {item} yn rhannol',
      'nodwch fod {item} wedi’i wrthod oherwydd {words}',
      'yr ateb i {item} yw ei fod yn cael ei dderbyn',
      'wnân nhw ddim ariannu {item}, felly mae wedi’i wrthod',
      'mae’r argymhelliad hwnnw, {item}, wedi’i wrthod yn anffodus',
      'rhaid i ni ddweud yn y cynllun fod {item} wedi’i wrthod',
      'dywedodd y cabinet ie i {item}, mae wedi’i dderbyn',
      'dim ond hanner {item} a dderbyniwyd',
      'nodwch fod {item} wedi’i gwblhau, mae wedi’i lofnodi',
    ],
  },
  ifWrong: 'undone',
  ofPlan: ['item'],
  instead: 'plan-board',
  make: (slots) => {
    const key = itemIn(slots);
    const why = whyIn(slots.said);
    const said = why === null ? slots.said : slots.said.slice(0, -why.length);
    const found = apartWithWhy(said, (one) => responseSaid(one) !== null);
    if (key === null || found === null) return null;
    const response = responseSaid(found.it);
    const reason = why ?? (found.rest === '' ? null : found.rest);
    return response === null ? null : recording(key, { do: 'response', response, reason });
  },
  isSure: isKeyed,
};

const close: Intent = {
  examples: {
    en: [
      'we have finished {item}',
      '{item} is all done now',
      'please close {item}',
      'you can close off {item}',
      '{item} is complete',
      'that is {item} finished',
      'tick off {item}',
      'nothing is left to do on {item}, close it',
      'close {item} even so because {words}',
      '{item} has been delivered in full',
      'mark {item} as complete',
      'we can sign {item} off as done',
      'I did {item} ages ago, why do you still ask me',
      '{item} was finished at the event',
      'we are done with {item}',
      'no more to do on {item}',
      '{item} has been in place since {date}',
      '{item} is behind us',
    ],
    cy: [
      'rydyn ni wedi gorffen {item}',
      'mae {item} i gyd wedi’i wneud nawr',
      'caewch {item} os gwelwch yn dda',
      'gallwch chi gau {item}',
      'mae {item} yn gyflawn',
      'dyna {item} wedi gorffen',
      'ticiwch {item}',
      'does dim ar ôl i’w wneud ar {item}, caewch ef',
      'caewch {item} er hynny oherwydd {words}',
      'mae {item} wedi’i gyflawni’n llawn',
      'nodwch fod {item} wedi’i gwblhau',
      'gallwn ni gau {item} fel wedi’i wneud',
      'dw i wedi gwneud {item} ers sbel, pam ti’n dal i ofyn',
      'gorffennwyd {item} yn y digwyddiad',
      'rydyn ni wedi gorffen â {item}',
      'dim mwy i’w wneud ar {item}',
      'mae {item} ar waith ers {date}',
      'mae {item} y tu ôl i ni',
    ],
  },
  ifWrong: 'undone',
  ofPlan: ['item'],
  instead: 'plan-board',
  make: (slots) => {
    const key = itemIn(slots);
    return key === null ? null : recording(key, { do: 'close', reason: whyIn(slots.said) });
  },
  isSure: isKeyed,
};

const link: Intent = {
  examples: {
    en: [
      '{reference} is a part of {item}',
      '{reference} helps with {item}',
      'put {reference} under {item}',
      'tie {reference} to {item}',
      'connect {reference} with {item}',
      '{reference} counts towards {item}',
      'that action {reference} is towards {item}',
      'attach {reference} to {item}',
      '{reference} should sit under {item}',
      '{reference} contributes to {item}',
      'file {reference} against {item}',
      '{reference} is really for {item}',
      'can you tie {reference} and {item} together',
      '{reference} is part of the same thing as {item}',
      'show {reference} under {item} in the plan',
      '{reference} was raised because of {item}',
      'count {reference} as work on {item}',
      'join {reference} to {item} please',
    ],
    cy: [
      'mae {reference} yn rhan o {item}',
      'mae {reference} yn helpu gyda {item}',
      'rhowch {reference} o dan {item}',
      'clymwch {reference} wrth {item}',
      'cysylltwch {reference} â {item}',
      'mae {reference} yn cyfrif tuag at {item}',
      'tuag at {item} y mae {reference}',
      'atodwch {reference} i {item}',
      'dylai {reference} fod o dan {item}',
      'mae {reference} yn cyfrannu at {item}',
      'ffeiliwch {reference} yn erbyn {item}',
      'ar gyfer {item} y mae {reference} mewn gwirionedd',
      'alli di glymu {reference} a {item} at ei gilydd',
      'mae {reference} yn rhan o’r un peth â {item}',
      'dangoswch {reference} o dan {item} yn y cynllun',
      'codwyd {reference} oherwydd {item}',
      'cyfrwch {reference} fel gwaith ar {item}',
      'unwch {reference} â {item} plis',
    ],
  },
  ifWrong: 'undone',
  ofPlan: ['item'],
  instead: 'plan-board',
  make: (slots) => {
    const key = itemIn(slots);
    return key === null || slots.reference === null
      ? null
      : recording(key, { do: 'link', reference: slots.reference, isFor: true });
  },
  isSure: isKeyed,
};

/** What people say about the response to an item, closing it, and linking actions to it. */
export const ANSWER_INTENTS = { 'plan-respond': answer, 'plan-finish': close, 'plan-tie': link } as const;
