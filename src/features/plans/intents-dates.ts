import type { Examples } from '../feature.js';

/** Asks what is due next. */
export const DUE: Examples = {
  en: [
    'what is due in the plan before the next meeting',
    'what is due in the plan before {date}',
    'which recommendations are due next',
    'what comes up next in the plan',
    'what has to be delivered by {date} under the plan',
    'which commitments fall due before {date}',
    'what in the plan should be finished by {date}',
    'what is coming up in the plan',
    'anything due in the plan soon?',
    'which plan dates are next',
    'what does the plan say must happen by {date}',
    'next deadlines in the plan',
  ],
  cy: [
    'beth sy’n ddyledus yn y cynllun cyn y cyfarfod nesaf',
    'beth sydd i fod wedi’i wneud yn y cynllun cyn {date}',
    'pa argymhellion sy’n ddyledus nesaf',
    'beth sydd nesaf yn y cynllun',
    'beth sydd i’w gyflawni erbyn {date} dan y cynllun',
    'pa ymrwymiadau sy’n ddyledus cyn {date}',
    'be ddylai fod wedi’i orffen yn y cynllun erbyn {date}',
    'beth sydd ar ddod yn y cynllun',
    'oes rhywbeth yn ddyledus yn y cynllun yn fuan?',
    'pa ddyddiadau o’r cynllun sydd nesaf',
    'beth mae’r cynllun yn ei ddweud sy’n rhaid digwydd erbyn {date}',
    'terfynau amser nesaf y cynllun',
  ],
};

/** Asks what the colours mean. */
export const SCHEME: Examples = {
  en: [
    'what do the colours mean',
    'what does amber mean',
    'what do red and amber mean in this',
    'is there a definition of red anywhere',
    'how is the plan rated',
    'what makes something red',
    'when is an item green and when is it amber',
    'which rating scheme do we use',
    'what counts as blue',
    'who decides what is red',
    'explain the RAG ratings',
    'what is the difference between amber and red',
    'could we have blue for the finished ones',
    'remind me what the traffic lights stand for',
  ],
  cy: [
    'beth mae’r lliwiau yn ei olygu',
    'beth yw ystyr ambr',
    'beth mae coch ac ambr yn ei olygu yn hwn',
    'oes diffiniad o goch yn rhywle',
    'sut mae’r cynllun yn cael ei raddio',
    'beth sy’n gwneud rhywbeth yn goch',
    'pryd mae eitem yn wyrdd a phryd yn ambr',
    'pa gynllun graddio ydyn ni’n ei ddefnyddio',
    'beth sy’n cyfrif fel glas',
    'pwy sy’n penderfynu beth sy’n goch',
    'esboniwch y graddau coch, ambr a gwyrdd',
    'beth yw’r gwahaniaeth rhwng ambr a choch',
    'gawn ni las ar gyfer y rhai sydd wedi gorffen',
    'atgoffwch fi beth mae’r goleuadau traffig yn ei olygu',
  ],
};
