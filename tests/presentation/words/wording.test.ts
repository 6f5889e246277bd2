import { describe, expect, it } from 'vitest';
import { showReply } from '../../../src/app/show-reply.js';
import { formatDay } from '../../../src/presentation/words/format-day.js';
import { readDeadline } from '../../../src/reading/deadlines/read-deadline.js';
import { formatDeadline, formatDue } from '../../../src/presentation/words/format-deadline.js';
import { formatHistory } from '../../../src/presentation/words/format-history.js';
import { formatNews } from '../../../src/presentation/words/format-news.js';
import { formatLeads, formatLeadsMarked } from '../../../src/presentation/words/format-lead.js';
import { formatStanding } from '../../../src/presentation/words/format-standing.js';
import { sharedWords } from '../../../src/presentation/words/shared-words.js';
import { loggingWords } from '../../../src/features/logging/words.js';
import {
  action,
  CLAIRE,
  due,
  NEXT_MEETING,
  ONGOING,
  person,
  REDACTED,
  SIAN,
  team,
  UNCLEAR,
} from '../../cards/sample-actions.js';

const ZONE = 'Europe/London';

describe('days in words', () => {
  it('name the weekday, the date and the month in each language', () => {
    expect(formatDay('2022-11-30', 'en')).toBe('Wednesday 30 November 2022');
    expect(formatDay('2022-11-30', 'cy')).toBe('dydd Mercher 30 Tachwedd 2022');
    expect(formatDay('2022-03-01', 'cy')).toBe('dydd Mawrth 1 Mawrth 2022');
    expect(formatDay('2024-02-29', 'en')).toBe('Thursday 29 February 2024');
  });
});

describe('deadlines in words', () => {
  const november = due('2022-11-30', 'by 30 November');

  it('show the words and their meaning if something was inferred', () => {
    const friday = { ...november, said: 'by Friday', due: '2022-10-07', inferred: ['day', 'month', 'year'] as const };
    expect(formatDeadline({ ...friday, inferred: [...friday.inferred] }, 'en')).toBe(
      'by Friday → Friday 7 October 2022',
    );
    expect(formatDeadline({ ...november, basis: 'period', said: 'by the end of November' }, 'cy')).toBe(
      'by the end of November → dydd Mercher 30 Tachwedd 2022',
    );
    expect(formatDeadline(NEXT_MEETING, 'en')).toBe('before the next meeting → Wednesday 12 October 2022');
  });

  it('show only the day if nothing was inferred, or only the year', () => {
    expect(formatDeadline(november, 'en')).toBe('Wednesday 30 November 2022');
    expect(formatDeadline({ ...november, inferred: [] }, 'en')).toBe('Wednesday 30 November 2022');
  });

  it.each([
    ['by 30 November', 'en', 'Wednesday 30 November 2022'],
    ['erbyn 30 Tachwedd', 'cy', 'dydd Mercher 30 Tachwedd 2022'],
    ['by Wednesday 30 November', 'en', 'Wednesday 30 November 2022'],
    ['by 1 October', 'en', 'Sunday 1 October 2023'],
    ['by Friday', 'en', 'by Friday → Friday 14 October 2022'],
    // 4 December 2022 is a Sunday: whoever said Monday is to see it.
    ['by Monday 4 December', 'en', 'by Monday 4 December → Sunday 4 December 2022'],
    ['erbyn dydd Llun 4 Rhagfyr', 'cy', 'erbyn dydd Llun 4 Rhagfyr → dydd Sul 4 Rhagfyr 2022'],
  ] as const)('show “%s”, read on 12 October 2022, as in %s: %s', (said, language, shown) => {
    const read = readDeadline(said, {
      saidAt: '2022-10-12T11:00',
      nextMeeting: null,
      nation: 'england-and-wales',
    });
    expect(read.ok && formatDeadline(read.deadline, language)).toBe(shown);
  });

  it('have words for having no day', () => {
    expect(formatDue(ONGOING, 'en')).toBe('Ongoing');
    expect(formatDue(ONGOING, 'cy')).toBe('Parhaus');
    expect(formatDue({ ...NEXT_MEETING, due: null }, 'en')).toBe('Next meeting (no date yet)');
    expect(formatDue({ ...ONGOING, basis: 'none', said: null }, 'cy')).toBe('Dim dyddiad cau');
  });
});

describe('the state of an action', () => {
  const standing = (day: string, language: 'en' | 'cy'): string => {
    const { state, day: due } = formatStanding(action(1, 'Write'), day, ZONE, language);
    return [state, due].filter((part) => part !== null).join(' · ');
  };

  it('says how many days late it is, with the plural of the language, and the short day', () => {
    expect(standing('2022-10-03', 'en')).toBe('3 days late · Fri 30 Sept');
    expect(standing('2022-10-01', 'en')).toBe('1 day late · Fri 30 Sept');
    expect(standing('2022-10-02', 'cy')).toBe('2 ddiwrnod yn hwyr · Gwen 30 Medi');
    expect(standing('2022-10-03', 'cy')).toBe('3 diwrnod yn hwyr · Gwen 30 Medi');
  });

  it('says if its day is near, and only the day otherwise', () => {
    expect(standing('2022-09-30', 'en')).toBe('due today · Fri 30 Sept');
    expect(standing('2022-09-29', 'en')).toBe('due tomorrow · Fri 30 Sept');
    expect(standing('2022-09-23', 'en')).toBe('due in 7 days · Fri 30 Sept');
    expect(standing('2022-09-22', 'en')).toBe('Fri 30 Sept');
  });

  it('gives the year if it is not this one', () => {
    expect(standing('2023-01-09', 'en')).toBe('101 days late · Fri 30 Sept 2022');
    expect(standing('2021-12-31', 'cy')).toBe('Gwen 30 Medi 2022');
  });

  it('says on which day of its zone it was closed', () => {
    const done = action(1, 'Write', { status: 'done', closedAt: '2022-09-28T23:30:00.000Z' });
    expect(formatStanding(done, '2022-10-03', ZONE, 'en')).toEqual({
      state: 'Done',
      day: 'Thu 29 Sept',
      color: 'Good',
      isMissing: false,
    });
  });

  it('marks a missing deadline, but not an ongoing one', () => {
    const none = { ...ONGOING, basis: 'none', said: null } as const;
    expect(formatStanding(action(1, 'Write', { deadline: none }), '2022-10-03', ZONE, 'en').isMissing).toBe(true);
    expect(formatStanding(action(1, 'Write', { deadline: ONGOING }), '2022-10-03', ZONE, 'en').isMissing).toBe(false);
  });
});

describe('a moment in words', () => {
  it('names the day in the language of each line', () => {
    const moment = { kind: 'pretended', now: '2022-11-29T09:00:00.000Z', zone: ZONE, nudges: 2, summaries: 1 } as const;
    expect(showReply(moment, 'both').text).toBe(
      'Yr amser nawr: dydd Mawrth 29 Tachwedd 2022, 09:00 (Europe/London). Anfonwyd ar y ffordd: nodiadau atgoffa i bobl yn eu sgwrs eu hunain: 2; crynodebau i’r grŵp: 1.\n\n' +
        'It is now Tuesday 29 November 2022, 09:00 (Europe/London). On the way, 2 nudges went to people’s own chats and 1 summary to the group.',
    );
    expect(showReply({ ...moment, nudges: 6, summaries: 0 }, 'en').text).toBe(
      'It is now Tuesday 29 November 2022, 09:00 (Europe/London). On the way, 6 nudges went to people’s own chats.',
    );
    expect(showReply({ ...moment, nudges: 0, summaries: 0 }, 'en').text).toBe(
      'It is now Tuesday 29 November 2022, 09:00 (Europe/London). No nudge or summary was due on the way.',
    );
  });
});

describe('counts in words', () => {
  it('agree with their number in Welsh', () => {
    expect([1, 2, 3, 5].map((number) => loggingWords('cy').logged({ number }))).toEqual([
      '1 cam wedi’i gofnodi',
      '2 gam wedi’u cofnodi',
      '3 cham wedi’u cofnodi',
      '5 cam wedi’u cofnodi',
    ]);
  });
});

describe('leads in words', () => {
  it('are named as they were, and unclear ones with the question', () => {
    const leads = [person(SIAN), team('Comms team'), REDACTED, UNCLEAR];
    expect(formatLeads(leads, sharedWords('en'))).toBe('Siân Rees, Comms team, [REDACTED], Tomos (which one?)');
    expect(formatLeads([], sharedWords('cy'))).toBe('Dim arweinydd eto');
  });

  it('say how somebody was recognised who was not named in full', () => {
    expect(formatLeadsMarked([{ ...person(SIAN), inferred: 'initials' }], sharedWords('en'))).toBe(
      'Siân Rees (from the initials)',
    );
  });
});

describe('a change in words', () => {
  it('says who, when, what was there before and why', () => {
    const entry = { at: '2022-10-02T10:00:00.000Z', by: CLAIRE, change: 'deadline', before: '2022-10-03' } as const;
    expect(formatHistory({ ...entry, reason: 'translation' }, '2022-10-02', 'en')).toBe(
      'Claire Bennett moved the deadline, 2 October 2022 · before: 3 October 2022 · translation',
    );
    expect(formatHistory(entry, '2022-10-02', 'cy')).toBe(
      'Symudodd Claire Bennett y dyddiad cau, 2 Hydref 2022 · cynt: 3 Hydref 2022',
    );
  });

  it('omits a status that was kept for restoring', () => {
    const entry = { at: '2022-10-02T10:00:00.000Z', by: CLAIRE, change: 'reopened', before: 'done' } as const;
    expect(formatHistory(entry, '2022-10-02', 'en')).toBe('Claire Bennett opened it again, 2 October 2022');
  });
});

describe('a recent event in words', () => {
  const changed = { change: 'request-changed', by: CLAIRE, deadline: null, leads: [person(SIAN)] } as const;

  it('says what the chair gave instead of the request', () => {
    const deadline = { ...due('2022-10-28', '28 October'), inferred: [] };
    expect(formatNews({ ...changed, deadline }, 'en')).toBe(
      'Claire Bennett gave a different date: Friday 28 October 2022.',
    );
    expect(formatNews({ ...changed, deadline }, 'cy')).toBe(
      'Rhoddodd Claire Bennett ddyddiad gwahanol: dydd Gwener 28 Hydref 2022.',
    );
    expect(formatNews(changed, 'en')).toBe('Claire Bennett named a different lead: Siân Rees.');
  });

  it('says for whom a request waits', () => {
    const asked = { change: 'asked-more-time', by: SIAN, deciders: ['Claire Bennett'] } as const;
    expect(formatNews(asked, 'en')).toBe('Siân Rees asks for more time. Waiting for Claire Bennett.');
    expect(formatNews(asked, 'cy')).toBe('Mae Siân Rees yn gofyn am ragor o amser. Yn aros am: Claire Bennett.');
  });
});

describe('labels in words', () => {
  it('name one lead or several', () => {
    expect([0, 1, 2].map((number) => sharedWords('en').lead({ number }))).toEqual(['Lead', 'Lead', 'Leads']);
    expect([0, 1, 2].map((number) => sharedWords('cy').lead({ number }))).toEqual([
      'Arweinydd',
      'Arweinydd',
      'Arweinwyr',
    ]);
  });
});
