import type { IntentDeclaration } from '../feature.js';
import type { HowPlanCommand } from './grammar.js';

const how: IntentDeclaration<HowPlanCommand> = {
  examples: {
    en: [
      'how do I bring in a plan',
      'can I give you our action plan',
      'I want to import our delivery plan',
      'we have a published plan that we need to track',
      'can you track a strategy for us',
      'how do I load the recommendations',
      'I’ve got the plan as a PDF, can you read it',
      'I’ll send you the plan in Word',
      'can you keep an eye on the task force’s recommendations for us',
      'add a plan',
      'import the plan',
      'set up the plan please',
      'where do I upload the strategy',
      'can I paste the action plan here',
    ],
    cy: [
      'sut mae dod â chynllun i mewn',
      'ga i roi ein cynllun gweithredu i ti',
      'dwi eisiau mewnforio ein cynllun cyflawni',
      'mae gyda ni gynllun cyhoeddedig i’w ddilyn',
      'alli di ddilyn strategaeth i ni',
      'sut mae llwytho’r argymhellion',
      'mae’r cynllun gen i fel PDF, alli di ei ddarllen',
      'fe anfonaf y cynllun atat mewn Word',
      'ychwanegu cynllun',
      'mewnforio’r cynllun',
      'ble mae llwytho’r strategaeth i fyny',
      'oes modd gludo’r cynllun gweithredu yma',
    ],
  },
  ifWrong: 'harmless',
  make: () => ({ kind: 'how-plan' }),
};

export const INTENTS = { 'how-plan': how } as const;
