import { fold } from '../text/fold.js';
import { isPost, isTeam } from './name-kinds.js';

/** Words that begin no lead: they point, ask, join or say when. */
const NOT_FIRST = new Set(
  `this that these those it there if when once in on at for from with as how what why where which who a an no need further
by before after until till during within due able unable subject ready happy keen pending following according relating
prior next going also then now not or and but please any some via per see
erbyn cyn ar yn mewn o os pan wrth gan dylai dylid bydd mae rhaid dim nid hefyd yna nawr sut pryd
pam ble faint beth`.split(/\s+/u),
);

/** Things that tasks are about, not people: "Paper to follow", "Training to be arranged". */
const THINGS = new Set(
  `paper papers minutes meeting meetings slides slide report reports guidance training discussion discussions draft drafts
letter letters email emails agenda item items document documents presentation presentations workshop workshops webinar
webinars survey surveys invitation invitations invite invites update updates feedback link links note notes data
consideration plan plans template templates list lists terms work progress response responses comment comments
recommendation recommendations reminder reminders session sessions event events briefing briefings nomination nominations
deadline deadlines date dates spreadsheet log register budget budgets timetable
action actions task tasks step steps aob pdf tbc tba tbd faq asap thanks apologies
papur papurau cofnodion cyfarfod cyfarfodydd adroddiad adroddiadau canllawiau hyfforddiant sleidiau drafft rhestr llythyr
llythyrau eitem dogfen dogfennau cyflwyniad gweithdy arolwg diweddariad adborth dolen nodyn data cynllun ymateb sylwadau
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december`.split(/\s+/u),
);

const LEADING_ARTICLE = /^(?:the|y|yr) /u;

/** A verb with its object: "chair reads the letter", but not "head of the trust". */
const HAS_OBJECT = /[a-z](?<!\b(?:of|for|to|and|in|at|on|with|by|or)) (?:the|an?) [a-z]/u;

/** "Rota for staff", "Incentives for Schools": whom a thing is for is no lead. Posts and teams have such names too. */
const FOR_SOMEBODY = /^(?:the )?(.*(?:\p{Ll}s|(?<= |^)\p{Ll}+)) for \p{L}/u;
function isThingFor(words: string): boolean {
  const thing = FOR_SOMEBODY.exec(words)?.[1];
  return thing !== undefined && !isPost(thing) && !isTeam(thing);
}

/** Whether words cannot name a lead: they begin or contain another clause, or name a thing. */
export function isNoLead(words: string): boolean {
  const said = fold(words).replace(LEADING_ARTICLE, '');
  const all = said.split(' ');
  const first = (all[0] ?? '').replace(/[,:;]+$/u, '');
  return (
    NOT_FIRST.has(first) ||
    THINGS.has(all.at(-1) ?? '') ||
    (all.length > 1 && THINGS.has(first) && all[1] === 'of') ||
    HAS_OBJECT.test(said) ||
    isThingFor(words)
  );
}
