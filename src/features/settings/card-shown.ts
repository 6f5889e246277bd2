import type { Group } from '../../model/group.js';
import { type Member, roleSchema } from '../../model/member.js';
import { formatDay, formatOnDay } from '../../presentation/words/format-day.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { fold } from '../../presentation/card/links.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { facts, heading, remark, text } from '../../presentation/card/texts.js';
import { asTitle, inName, inRow } from '../../presentation/card/user-words.js';
import { settingsButton } from './buttons.js';
import { settings } from './declared/settings.js';
import type { MemberAway, SettingsShownReply } from './reply.js';
import type { AskedSetting } from './rules/asked-setting.js';
import type { Fact, Setting } from './setting.js';
import { settingsWords } from './words.js';

/** How many members, sets and groups to name. */
const MOST_MEMBERS = 60;
const MOST_SETS = 12;
const MOST_GROUPS = 10;

/** Draws settings for any member: the one they asked for, or all of a group's. */
export function drawSettingsShown(
  { groups, about, away = [], mayChange }: SettingsShownReply,
  drawing: Drawing,
): CardJson {
  const words = settingsWords(drawing.language);
  const [only, ...others] = groups;
  const isOne = only !== undefined && others.length === 0;
  const parts = groups
    .slice(0, MOST_GROUPS)
    .flatMap((group) => [...(isOne ? [] : [heading(inRow(group.name))]), ...partsOf(group, about, drawing, away)]);
  return drawCard(
    {
      kicker: isOne ? inRow(only.name) : 'Matters Arising',
      title: titleOf(about, words),
      parts: [...parts, ...(mayChange || about === 'away' ? [] : [remark(words.shown.mayChange)])],
      actions:
        isOne && mayChange && about !== 'away'
          ? [press(settingsButton, drawing.shared.button.changeSettings, { group: only.id })]
          : [],
    },
    drawing,
  );
}

function titleOf(about: AskedSetting | null, words: ReturnType<typeof settingsWords>): string {
  switch (about) {
    case null:
      return words.shown.title;
    case 'members':
      return words.shown.members;
    case 'away':
      return words.shown.away;
    case 'sets':
      return words.shown.sets;
    case 'nudging':
      return words.nudging.nudges;
    case 'prefix':
      return words.prefix;
    case 'summaryDays':
      return words.summary.title;
    case 'sendPapers':
      return words.sending.title;
    case 'paperDays':
      return words.papers.title;
    case 'chair':
    case 'deputy':
    case 'secretary':
    case 'observer':
    case 'language':
    case 'name':
      return words[about];
  }
}

function partsOf(
  group: Group,
  about: AskedSetting | null,
  drawing: Drawing,
  away: readonly MemberAway[],
): readonly CardJson[] {
  if (about === 'away')
    return awayOf(
      away.filter((one) => one.group === group.id),
      drawing,
    );
  if (about === 'members') return [text(membersOf(group, drawing))];
  if (about === 'sets') return setsOf(group, drawing);
  const declared = settings as readonly Setting[];
  const rows = (which: readonly Setting[]): CardJson => drawFacts(which.flatMap((one) => one.facts(group, drawing)));
  if (about !== null)
    return valuesOf(declared.filter(({ key }) => key === about).flatMap((one) => one.facts(group, drawing)));
  const usual = declared.filter(({ isRare, key }) => isRare !== true && key !== 'sets');
  const others = declared.filter(({ isRare, key }) => isRare === true || key === 'sets');
  return [rows(usual), ...fold('settings', settingsWords(drawing.language).saved.all, [rows(others)], drawing)];
}

/** A single value needs no label: the title is its label. */
const valuesOf = (rows: readonly Fact[]): readonly CardJson[] =>
  rows.length === 1 ? rows.map(([, value]) => text(inRow(value))) : [drawFacts(rows)];

export const drawFacts = (rows: readonly Fact[]): CardJson =>
  facts(rows.map(([title, value]) => ({ title: inRow(title), value: inRow(value) })));

function membersOf({ members }: Group, { language }: Drawing): string {
  const { shown } = settingsWords(language);
  const named = ({ name, roles }: Member): string => {
    const said = inName(name);
    const role = roleSchema.options.find((one) => roles.includes(one));
    return role === undefined ? said : shown.roles[role]({ name: said });
  };
  const first = [...members].sort((one, other) => other.roles.length - one.roles.length).slice(0, MOST_MEMBERS);
  const more = members.length - first.length;
  return `${first.map(named).join(', ')}${more > 0 ? `, +${more}` : ''}`;
}

/** Who is away, each with their days and who stands in. */
function awayOf(away: readonly MemberAway[], { language }: Drawing): readonly CardJson[] {
  const { shown } = settingsWords(language);
  if (away.length === 0) return [remark(shown.nobodyAway)];
  return [
    drawFacts(
      away.slice(0, MOST_MEMBERS).map(({ name, from, until, standIn }): Fact => {
        const days =
          from === until
            ? formatDay(from, language)
            : shown.fromTo({ from: formatDay(from, language), until: formatOnDay(until, language) });
        return [inName(name), standIn === null ? days : shown.awayWith({ days, name: inName(standIn) })];
      }),
    ),
  ];
}

function setsOf({ sets, members }: Group, { language }: Drawing): readonly CardJson[] {
  const nameOf = (id: string): string => members.find((member) => member.id === id)?.name ?? '';
  const rows = sets.slice(0, MOST_SETS).map((set): Fact => [
    asTitle(set.name),
    set.members
      .map(nameOf)
      .filter((name) => name !== '')
      .join(', '),
  ]);
  return rows.length === 0 ? [remark(settingsWords(language).shown.noSets)] : [drawFacts(rows)];
}
