// What a meeting costs: the summary of a group of 40 members with 300 live actions worked out, drawn and expanded, its pages and
// somebody's own view, and a review of all of them: begun, one action at a time and as a list of ten; in each language. Beside it the same group's cards without forecast or carrying forward, as a baseline: a
// list of ten. The middle of many rounds counts, and the largest card.
// Where other work has the machine, the baseline is slower too, and the processor's time shows what the work itself takes.
const ROUNDS = 60;
const AIM = { ms: 20, kb: 28 };
const NOW = '2022-10-10T08:00:00.000Z';
const MEMBERS = 40;
const LIVE = 300;
const CLOSED = 200;

const two = (value) => String(value).padStart(2, '0');

function member(at) {
  return {
    id: `29:m${at}`,
    name: `Gwenllian Person ${at}`,
    roles: at === 0 ? ['chair'] : at === 1 ? ['secretary'] : [],
  };
}

function madeAction(base, members, at, isLive) {
  const lead = members[at % MEMBERS];
  const other = members[(at * 7 + 3) % MEMBERS];
  // Live ones are spread from five weeks late to seven weeks ahead; some have no day. Closed ones are late as often as not.
  const due = at % 9 === 0 && isLive ? null : new Date(Date.UTC(2022, 8, 5 + (at % 84))).toISOString().slice(0, 10);
  const by = { id: lead.id, name: lead.name };
  const day = isLive ? due : '2022-09-01';
  const deadline = {
    said: day === null ? null : `by ${day}`,
    basis: day === null ? 'none' : 'day',
    from: day,
    due: day,
    inferred: [],
  };
  return {
    ...base,
    reference: `ISCG-${at + (isLive ? 1 : LIVE + 1)}`,
    task: `Send paper ${at} with detailed financial costings against each action to the implementation team and every policy lead`,
    leads: [lead, ...(at % 5 === 0 ? [other] : [])].map(({ id, name }) => ({ kind: 'person', person: id, name })),
    deadline,
    firstDeadline: deadline,
    raisedAt: `2022-0${3 + (at % 5)}-${two(1 + (at % 28))}T10:00:00.000Z`,
    raisedBy: by,
    status: isLive ? 'open' : 'done',
    closedAt: isLive ? null : `2022-${at % 2 === 0 ? '08-30' : '09-20'}T09:00:00.000Z`,
    notes:
      at % 3 === 0
        ? [
            {
              at: '2022-09-20T10:00:00.000Z',
              by,
              text: 'Asked the three teams; two of them have answered, and the third is on leave.',
            },
          ]
        : [],
    completions: [],
    requests: [],
    history: [],
    closure: null,
    hold: null,
    askedToAttend: null,
  };
}

export async function bench() {
  const { newGroup } = await import('../../dist/model/new-group.js');
  const { availabilityFrom } = await import('../../dist/delivery/recipient.js');
  const { defaultPoliciesIn } = await import('../../dist/model/default-policy.js');
  const { summarise } = await import('../../dist/features/summaries/rules/summarise.js');
  const { headOf } = await import('../../dist/model/group-head.js');
  const { showReply } = await import('../../dist/app/show-reply.js');
  const members = Array.from({ length: MEMBERS }, (_, at) => member(at));
  const made = newGroup({
    id: 'bench',
    tenant: 'tenant',
    name: 'Internal Support and Challenge Group',
    prefix: 'ISCG',
    isPersonal: false,
    language: 'en',
    members,
    now: '2022-01-01T10:00:00.000Z',
  });
  const base = { source: 'message', quote: 'ACTION' };
  const group = {
    ...made,
    series: {
      said: 'every second Thursday',
      rule: 'FREQ=MONTHLY;BYDAY=2TH',
      from: '2022-01-13',
      start: '11:00',
      end: '12:30',
    },
    actions: [
      ...Array.from({ length: LIVE }, (_, at) => madeAction(base, members, at, true)),
      ...Array.from({ length: CLOSED }, (_, at) => madeAction(base, members, at, false)),
    ],
  };
  const meeting = { day: '2022-10-13', start: '11:00', end: '12:30', state: 'planned' };
  const head = headOf(group);
  const today = '2022-10-10';
  const summaryOf = () => {
    // A group as the store gives it anew: nothing is remembered of it.
    const fresh = { ...group };
    return summarise(fresh, meeting, NOW, availabilityFrom(new Map(), defaultPoliciesIn([fresh])));
  };
  const { atRisk, carriedForward, escalated, overdue, dueByMeeting, done } = summaryOf();
  console.log(
    `${LIVE} live actions, ${MEMBERS} members: ${escalated.length + overdue.length} overdue, ${dueByMeeting.length} due by the meeting, ${atRisk.length} amber, ${carriedForward.length} carried forward, ${done.length} done since`,
  );
  const pageOf = (page) => ({
    kind: 'summary-page',
    group: head,
    summary: summaryOf(),
    today,
    isMine: false,
    page,
    pages: Math.ceil((LIVE + done.length) / 10),
    total: LIVE + done.length,
    first: (page - 1) * 10,
    size: 10,
  });
  const list = {
    kind: 'list',
    asked: { state: 'open', isMine: false, who: [], when: null, find: null, within: null, raised: null },
    narrowedTo: { id: group.id },
    only: head,
    groups: [{ group: head, today, actions: group.actions.slice(0, 10), total: LIVE }],
    names: [],
    unknown: [],
    likely: [],
    days: null,
    raised: null,
    nearest: [],
    page: 1,
    pages: 30,
    total: LIVE,
    today,
  };
  const { beginReview } = await import('../../dist/features/matters/rules/begin-review.js');
  const { mattersReply } = await import('../../dist/features/matters/reply.js');
  const chair = { id: members[0].id, name: members[0].name };
  const during = { person: chair, conversation: { isPersonal: false }, now: '2022-10-13T10:10:00.000Z' };
  const begin = () => {
    const fresh = { ...group };
    return beginReview(fresh, chair, during.now, availabilityFrom(new Map(), defaultPoliciesIn([fresh])));
  };
  const begun = begin();
  const [review] = begun.meetingReviews;
  // As a press finds it: half of them dealt with, and a group that the store gives anew.
  const half = {
    ...review,
    outcomes: review.references
      .filter((_, at) => at % 2 === 0)
      .map((reference) => ({ reference, outcome: 'carried-forward', at: during.now, by: chair })),
  };
  const reviewed = (showing) => mattersReply({ ...begun, meetingReviews: [half] }, half, during, showing);
  console.log(`a review of ${review.references.length} actions`);
  const tried = [
    ['baseline: a list of ten', () => list],
    ['summary', () => ({ kind: 'summary', group: head, summary: summaryOf(), today })],
    ['first page of it all', () => pageOf(1)],
    ['page 15 of it all', () => pageOf(15)],
    ['review begun, first action', () => mattersReply(begin(), review, during)],
    ['review, one action', () => reviewed({ reference: review.references[151] })],
    ['review, ten as a list', () => reviewed({ page: 1 })],
    ['review, page 15 of the list', () => reviewed({ page: 15 })],
  ];
  let largest = { name: '', bytes: 0 };
  for (const [name, make] of tried)
    for (const language of ['en', 'cy', 'both']) {
      const times = [];
      const worked = [];
      let bytes = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const start = performance.now();
        const before = process.cpuUsage();
        const { card } = showReply(make(), language);
        times.push(performance.now() - start);
        const { user, system } = process.cpuUsage(before);
        worked.push((user + system) / 1e3);
        bytes = Math.max(bytes, Buffer.byteLength(JSON.stringify(card), 'utf8'));
      }
      if (bytes > largest.bytes) largest = { name: `${name}, ${language}`, bytes };
      const [ms, cpu] = [times, worked].map((all) => all.sort((one, other) => one - other)[ROUNDS / 2] ?? NaN);
      console.log(
        `${`${name}, ${language}`.padEnd(32)} ${ms.toFixed(2).padStart(6)} ms (aim ${AIM.ms}), ${cpu.toFixed(2).padStart(6)} ms of the processor, ${(bytes / 1024).toFixed(1).padStart(5)} KB (aim ${AIM.kb})`,
      );
    }
  console.log(`the largest card: ${(largest.bytes / 1024).toFixed(1)} KB (aim ${AIM.kb}), ${largest.name}`);
}
