import { primary } from '../../presentation/card/button.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { link } from '../../presentation/card/links.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { facts, remark, text } from '../../presentation/card/texts.js';
import { inName, inRow } from '../../presentation/card/user-words.js';
import { formatOnDay, formatShortDay } from '../../presentation/words/format-day.js';
import { drawWhichGroup } from '../../presentation/card/which-group.js';
import { inChoice } from '../../presentation/card/user-words.js';
import { changeMeetingsButton, meetingsButton, meetingsInButton } from './buttons.js';
import { formatMeeting } from './format-meeting.js';
import type { ConfirmMeetingsReply, MeetingsChangedReply, MeetingsWhereReply, WeighedChange } from './reply.js';
import { type ChangeKind, inverse, type MeetingChange } from './rules/meeting-change.js';
import type { MovedDeadlines } from '../../model/moved-deadlines.js';
import { meetingWords } from './words.js';

/** How many references to name. */
const NAMED = 12;
/** How many characters of the request a button carries, and how many groups get a button. */
const CARRIED = 300;
const MOST_GROUPS = 12;

const kindOf = ({ drop, put }: MeetingChange): ChangeKind =>
  drop.length === 0 ? 'add' : put.length === 0 ? 'cancel' : 'move';
const timesOf = (meetings: MeetingChange['put']) => meetings.map(({ day, start, end }) => ({ day, start, end }));

function changeData(group: string, { drop, put }: MeetingChange, undo: boolean) {
  return { group, drop: timesOf(drop), put: timesOf(put), undo };
}

/** Asks before meetings change, and shows which deadlines would move too. */
export function drawConfirmMeetings(reply: ConfirmMeetingsReply, drawing: Drawing): CardJson {
  const words = meetingWords(drawing.language);
  const [first, ...others] = reply.options;
  const leave = press(meetingsButton, words.ask.no, {});
  if (first === undefined || others.length > 0) return drawWhich(reply, leave, drawing);
  const { change, deadlines } = first;
  const number = change.drop.length;
  const asked = {
    add: { title: words.ask.add, yes: words.ask.yesAdd },
    move: { title: words.ask.move, yes: words.ask.yesMove },
    cancel: { title: words.ask.cancel({ number }), yes: words.ask.yesCancel({ number }) },
  }[kindOf(change)];
  return drawCard(
    {
      kicker: inRow(reply.group.name),
      title: asked.title,
      parts: [...changeParts(change, drawing), ...deadlineParts(deadlines, words.ask, drawing)],
      actions: [primary(press(changeMeetingsButton, asked.yes, changeData(reply.group.id, change, false))), leave],
    },
    drawing,
  );
}

function drawWhich({ group, options, today }: ConfirmMeetingsReply, leave: CardJson, drawing: Drawing): CardJson {
  const { language } = drawing;
  const words = meetingWords(language).ask;
  const row = ({ change }: WeighedChange): CardJson => {
    const [[from], [to]] = [change.drop, change.put];
    const title = words.option({
      from: formatShortDay(from?.day ?? today, today, language),
      to: formatShortDay(to?.day ?? today, today, language),
    });
    return link(title, press(changeMeetingsButton, title, changeData(group.id, change, false)));
  };
  return drawCard(
    { kicker: inRow(group.name), title: words.which, parts: options.map(row), actions: [leave] },
    drawing,
  );
}

/** The meetings dropped and those put in. */
function changeParts({ drop, put }: MeetingChange, { language }: Drawing): readonly CardJson[] {
  const words = meetingWords(language);
  if (drop.length > 0 && put.length > 0)
    return [
      facts([
        { title: words.was, value: drop.map((one) => formatMeeting(one, language)).join('; ') },
        { title: words.now, value: put.map((one) => formatMeeting(one, language)).join('; ') },
      ]),
    ];
  return [...drop, ...put].map((one) => text(formatMeeting(one, language)));
}

function deadlineParts(
  { references, to }: MovedDeadlines,
  words: Pick<ReturnType<typeof meetingWords>['ask'], 'moves' | 'movesNowhere'>,
  { language }: Drawing,
): readonly CardJson[] {
  const number = references.length;
  if (number === 0) return [];
  const named = { number, references: references.slice(0, NAMED).join(', ') };
  return [text(to === null ? words.movesNowhere(named) : words.moves({ ...named, day: formatOnDay(to, language) }))];
}

/** Shows what changed, with a button to undo it. */
export function drawMeetingsChanged(reply: MeetingsChangedReply, drawing: Drawing): CardJson {
  const { group, change, deadlines, next, by } = reply;
  const { language, shared } = drawing;
  const words = meetingWords(language);
  const kind = kindOf(change);
  const title = {
    add: words.done.add({ number: change.put.length }),
    move: words.done.move,
    cancel: words.done.cancel({ number: change.drop.length }),
  }[kind];
  const nextWords = next === null ? words.noneLabel : formatMeeting(next, language);
  return drawCard(
    {
      kicker: inRow(group.name),
      title,
      parts: [
        ...changeParts(change, drawing),
        ...deadlineParts(deadlines, words.done, drawing),
        ...(by === null ? [] : [remark(words.done.by({ name: inName(by.name) }))]),
        ...(kind === 'move' ? [] : [remark(`${words.nextLabel}: ${nextWords}`)]),
      ],
      actions: [
        press(changeMeetingsButton, shared.button.undo, changeData(group.id, inverse(change), true)),
        press(meetingsButton, words.all, {}),
      ],
    },
    drawing,
  );
}

/** Asks which group's meetings to change. */
export const drawMeetingsWhere = ({ groups, change, said }: MeetingsWhereReply, drawing: Drawing): CardJson =>
  drawWhichGroup(
    {
      said,
      groups: groups
        .slice(0, MOST_GROUPS)
        .map(({ id, name }) =>
          press(meetingsInButton, inChoice(name), { group: id, change, said: said.slice(0, CARRIED) }),
        ),
      own: null,
    },
    drawing,
  );
