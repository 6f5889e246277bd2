// A plan of 500 items, half of them recommendations and half plan actions, with 60 leads and 20 areas, and commitments beneath.
const LEADS = 60;
const AREAS = 20;
const THEMES = 6;
const AT = '2022-09-20T09:00:00.000Z';
const COLOURS = ['red', 'amber', 'green', 'blue'];

const two = (value) => String(value).padStart(2, '0');
const dayOf = (at) => `2022-${two((at % 12) + 1)}-28`;
const lead = (at) => ({ kind: 'person', person: `29:m${at % LEADS}`, name: `Gwenllian Person ${at % LEADS}` });
const onDay = (day) => ({ said: `by ${day}`, basis: 'day', from: day, due: day, inferred: [] });
const by = { id: '29:m0', name: 'Gwenllian Person 0' };
const theme = (at) => `Theme ${(at % THEMES) + 1}: what public bodies do together`;
const area = (at) => `Directorate ${(at % AREAS) + 1}`;
const note = (at) => ({ at: AT, by, text: `What was done by the week of ${at}`, rating: COLOURS[at % 4] });
const text = (at) =>
  `Work with partners across the region to make sure that service ${at} is planned with the people who use it and that what they say is acted on`;

const recommendation = (at) => ({
  key: `${Math.floor(at / 10) + 1}.${(at % 10) + 1}`,
  text: text(at),
  theme: theme(at),
  area: area(at),
  response: 'accepted',
  leads: [lead(at)],
  deadline: onDay(dayOf(at)),
  firstDeadline: onDay(`2022-${two((at % 6) + 1)}-14`),
  notes: at % 2 === 0 ? [note(at)] : [],
  closed: null,
});

function madeAction(number, place, at) {
  const deadline = onDay(dayOf(at));
  return {
    reference: `ISCG-${number}`,
    task: text(at),
    leads: [lead(at)],
    deadline,
    firstDeadline: deadline,
    status: at % 7 === 0 ? 'done' : 'open',
    raisedAt: '2022-01-10T10:00:00.000Z',
    raisedBy: by,
    source: `plan-${number}`,
    quote: '',
    closedAt: at % 7 === 0 ? AT : null,
    closure: null,
    completions: [],
    notes: at % 3 === 0 ? [note(at)] : [],
    requests: [],
    history: [],
    askedToAttend: null,
    hold: null,
    plan: { plan: 1, key: null, under: null, theme: theme(at), area: area(at), ...place },
  };
}

const gate = (at, number) => ({
  number,
  title: `Sign-off ${number} of what phase ${at} made`,
  day: `2022-${two((at % 9) + 3)}-10`,
  firstDay: `2022-${two((at % 9) + 3)}-01`,
  signer: lead(at),
  signedOff: null,
  waived: null,
});

/** The plan and its actions: items, 300 commitments beneath the recommendations, 30 phases, 40 measures, a report. */
export function madePlan(items = 500) {
  const half = items / 2;
  const recommendations = Array.from({ length: half }, (_, at) => recommendation(at));
  const actions = [
    ...Array.from({ length: half }, (_, at) => madeAction(at + 1, { kind: 'plan-action', key: `A${at + 1}` }, at)),
    ...Array.from({ length: 300 }, (_, at) => {
      const under = recommendations[at % half].key;
      return madeAction(half + at + 1, { kind: 'commitment', key: `${under}${at < half ? 'a' : 'b'}`, under }, at);
    }),
  ];
  const plan = {
    number: 1,
    title: 'Anti-racist Wales Action Plan',
    period: { from: '2022-01-01', to: '2024-12-31' },
    themes: Array.from({ length: THEMES }, (_, at) => theme(at)),
    scheme: { rule: 'status', words: {} },
    reporting: { every: 'quarter', next: null },
    recommendations,
    measures: Array.from({ length: 40 }, (_, at) => ({
      key: `M${at + 1}`,
      text: text(at),
      theme: theme(at),
      area: area(at),
      unit: '%',
      direction: 'up',
      baseline: 20,
      target: 80,
      readings: Array.from({ length: 8 }, (_one, number) => ({
        day: `2022-0${number + 1}-28`,
        value: 20 + number * 5,
        at: AT,
        by,
        source: null,
      })),
    })),
    phases: Array.from({ length: 30 }, (_, at) => ({
      key: `${at + 1}a`,
      title: `Phase ${at} of the work`,
      start: `2022-${two((at % 9) + 1)}-01`,
      end: `2022-${two((at % 9) + 3)}-15`,
      firstEnd: `2022-${two((at % 9) + 2)}-15`,
      needs: at === 0 ? [] : [`${at}a`],
      gates: [1, 2, 3].map((number) => gate(at, number)),
    })),
    steps: [],
    areas: Array.from({ length: AREAS }, (_, at) => ({
      name: area(at),
      leads: [lead(at)],
      steps: {},
      vision: null,
      pledge: null,
    })),
    risks: [],
    rounds: [],
    reports: [
      {
        number: 1,
        from: null,
        to: '2022-08-31',
        madeAt: AT,
        madeBy: by,
        examples: [],
        foreword: null,
        approved: { at: AT, by },
        items: recommendations.map(({ key }, at) => ({
          key,
          theme: theme(at),
          colour: COLOURS[at % 4],
          due: dayOf(at),
          isDone: false,
        })),
        measures: { M1: 40 },
      },
    ],
    history: [],
    addedAt: '2022-01-10T10:00:00.000Z',
    addedBy: by,
    source: null,
    endedAt: null,
  };
  return { plan, actions, leads: LEADS };
}
