import type { Answer } from '../../src/core/answers/answer.js';
import type { Group, Role } from '../../src/core/groups/group.js';
import { NUDGE_POLICY } from '../../src/core/nudges/nudge-policy.js';
import { present } from '../../src/presentation/present.js';
import { answerCommand } from '../../src/use-cases/answer-command.js';
import { answerSubmission } from '../../src/use-cases/answer-submission.js';
import { showSettings } from '../../src/use-cases/set-up-group.js';
import { submitted } from '../cards/answered-form.js';
import { askerOf } from './asker.js';
import { type Sample, sampleServices } from './sample-services.js';

export const AUTUMN = { name: 'autumn', from: '2022-09-05', to: '2022-12-16' };
/** Each of these begins with a word that has a meaning of its own in a set-up in words. */
const SETS = [
  { name: 'Language leads', members: ['lee'] },
  { name: 'Meeting planners', members: ['mair', 'owen'] },
  { name: 'Chair’s office', members: ['sion'] },
  { name: 'Secretariat', members: ['sion', 'lee'] },
];
const SERIES = {
  said: 'every second Thursday of the month 11:00-12:30',
  rule: 'FREQ=MONTHLY;BYDAY=2TH',
  from: '2022-07-01',
  start: '11:00',
  end: '12:30',
};

/** A group of which every setting is something else than a new group's. */
export async function setUp(): Promise<Sample> {
  const sample = await sampleServices();
  await sample.store.changeGroup('g1', (group) => ({
    record:
      group === null
        ? null
        : {
            ...group,
            isSetUp: true,
            zone: 'Europe/Paris',
            nation: 'scotland',
            terms: [AUTUMN],
            language: 'both',
            series: SERIES,
            sets: SETS,
            nudging: { ...NUDGE_POLICY, daysBefore: [10, 3], everyDaysAfter: 2, at: '10:30', mayMention: true },
            retention: { years: 10, hold: null },
          },
    result: null,
  }));
  return sample;
}

const holding = (group: Group, role: Role): readonly string[] =>
  group.members.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);

/** What the form can change. */
function settingsOf(group: Group | null): Readonly<Record<string, unknown>> {
  if (group === null) throw new Error('the group is gone');
  const { name, prefix, series, zone, nation, terms, language, sets, nudging, retention } = group;
  const [chair, secretary] = [holding(group, 'chair'), holding(group, 'secretary')];
  return {
    name,
    prefix,
    meets: series?.said ?? null,
    zone,
    nation,
    terms,
    language,
    chair,
    secretary,
    sets,
    ...nudging,
    years: retention.years,
  };
}

export const settings = async ({ store }: Sample): Promise<Readonly<Record<string, unknown>>> =>
  settingsOf(await store.findGroup('g1'));

/** Says yes to the question whether the chair is to change. */
function sayYes(sample: Sample, { from, to }: Extract<Answer, { kind: 'confirm-chair' }>): Promise<Answer> {
  const ids = (people: typeof from): readonly string[] => people.map(({ id }) => id);
  const yes = { verb: 'take-chair', group: 'g1', from: ids(from), to: ids(to) } as const;
  return answerSubmission(sample.services, askerOf('carys'), yes, false);
}

/** Carys, in the chair, opens the form, types into it and saves it; meanwhile Siôn changes settings in words. */
export async function saveSettings(
  sample: Sample,
  typed: Readonly<Record<string, string>>,
  empty?: '',
  meanwhile?: string,
): Promise<{ readonly after: Readonly<Record<string, unknown>>; readonly problems: readonly string[] }> {
  const { card } = present(await showSettings(sample.services, askerOf('carys')), 'en');
  if (meanwhile !== undefined)
    await answerCommand(sample.services, askerOf('sion'), { kind: 'set-up', text: meanwhile }, null);
  const form = submitted(card, 'save-settings', typed, empty);
  const saved = await answerSubmission(sample.services, askerOf('carys'), form, false);
  const answer = saved.kind === 'confirm-chair' ? await sayYes(sample, saved) : saved;
  const problems = 'problems' in answer ? answer.problems.map(({ code }) => code) : [answer.kind];
  return { after: await settings(sample), problems };
}
