// What a plan costs: the board of 500 items with 60 leads and 20 areas worked out, drawn and expanded, with its lists, phases,
// measures and one item, in each language. The middle of many rounds counts, and the largest card.
import { madePlan } from './made-plan.mjs';

const ROUNDS = 40;
const AIM = { ms: 20, kb: 28 };
const NOW = '2022-11-07T09:00:00.000Z';

const middle = (all) => all.sort((one, other) => one - other)[Math.floor(all.length / 2)] ?? NaN;

export async function bench() {
  const { newGroup } = await import('../../dist/model/new-group.js');
  const { headOf } = await import('../../dist/model/group-head.js');
  const { standingOf, viewOf } = await import('../../dist/features/plans/make-view.js');
  const { partView } = await import('../../dist/features/plans/make-part.js');
  const { planHead } = await import('../../dist/features/plans/reply.js');
  const { findParts } = await import('../../dist/features/plans/rules/find-part.js');
  const { showReply } = await import('../../dist/app/show-reply.js');
  const { plan, actions, leads } = madePlan();
  const group = {
    ...newGroup({
      id: 'bench',
      tenant: 'tenant',
      name: 'Internal Support and Challenge Group',
      prefix: 'ISCG',
      isPersonal: false,
      language: 'en',
      members: Array.from({ length: leads }, (_, at) => ({
        id: `29:m${at}`,
        name: `Gwenllian Person ${at}`,
        roles: [],
      })),
      now: '2022-01-01T10:00:00.000Z',
    }),
    plans: [plan],
    actions,
  };
  // A group as the store gives it anew: nothing is remembered of it.
  const stands = () => standingOf({ group: { ...group }, plan: { ...plan } }, NOW);
  const shown = (show) => () => {
    const standing = stands();
    return replyOf(standing, viewOf(standing, show, '29:m1', 1));
  };
  const replyOf = (standing, view) => ({
    kind: 'plan',
    group: headOf(group),
    plan: planHead(plan),
    view,
    today: standing.today,
  });
  const one = (key) => () => {
    const standing = stands();
    const [part] = findParts(plan, group, key);
    return replyOf(standing, partView(standing, part, 1));
  };
  const { total } = shown('board')().view;
  console.log(
    `${total.total} items, ${actions.length} actions, ${leads} leads, ${plan.areas.length} areas: ${total.red} red, ${total.amber} amber, ${total.green} green, ${total.blue} blue`,
  );
  const tried = [
    ...['board', 'reds', 'mine', 'phases', 'measures', 'areas'].map((show) => [show, shown(show)]),
    ['one item', one('1.1')],
    ['one area', one('Directorate 1')],
  ];
  const results = [];
  for (const [name, make] of tried)
    for (const language of ['en', 'cy', 'both']) {
      const times = [];
      const worked = [];
      let bytes = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const start = performance.now();
        const reply = make();
        worked.push(performance.now() - start);
        const { card } = showReply(reply, language);
        times.push(performance.now() - start);
        bytes = Math.max(bytes, Buffer.byteLength(JSON.stringify(card), 'utf8'));
      }
      results.push(bytes);
      console.log(
        `${`${name}, ${language}`.padEnd(18)} ${middle(times).toFixed(2).padStart(6)} ms (aim ${AIM.ms}), of it worked out in ${middle(worked).toFixed(2).padStart(5)} ms, ${(bytes / 1024).toFixed(1).padStart(5)} KB (aim ${AIM.kb})`,
      );
    }
  console.log(`largest card: ${(Math.max(...results) / 1024).toFixed(1)} KB (aim ${AIM.kb})`);
}
