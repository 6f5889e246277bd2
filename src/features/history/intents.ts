import type { IntentDeclaration } from '../feature.js';
import type { HistoryCommand } from './grammar.js';

const history: IntentDeclaration<HistoryCommand> = {
  ifWrong: 'harmless',
  examples: {
    en: [
      'what happened to {reference}?',
      'what has happened with {reference} since it was logged',
      'the history of {reference}',
      'show me everything that was changed on {reference}',
      'who changed {reference}?',
      'who changed the deadline of {reference}',
      'who moved the date on {reference}?',
      'who took {reference} off me?',
      'who closed {reference}?',
      'who cancelled {reference} and why',
      'who reopened {reference}',
      'when did the deadline of {reference} move?',
      'when was {reference} closed?',
      'why was {reference} cancelled?',
      'how often has {reference} been moved?',
      'how many times was {reference} extended',
      'what was the first deadline of {reference}?',
      'what did {reference} say before?',
      'who has touched {reference}?',
      'audit trail for {reference}',
      'has anybody changed {reference}?',
      'changes to {reference}',
    ],
    cy: [
      'beth ddigwyddodd i {reference}?',
      'beth sydd wedi digwydd gyda {reference}',
      'hanes {reference}',
      'dangoswch hanes {reference}',
      'pwy newidiodd {reference}?',
      'pwy newidiodd ddyddiad cau {reference}?',
      'pwy symudodd y dyddiad ar {reference}',
      'pwy gaeodd {reference}?',
      'pwy ganslodd {reference} a pham',
      'pwy ailagorodd {reference}',
      'pryd symudodd dyddiad cau {reference}?',
      'pryd caewyd {reference}?',
      'pam cafodd {reference} ei ganslo?',
      'sawl gwaith mae {reference} wedi’i symud?',
      'beth oedd dyddiad cau cyntaf {reference}?',
      'beth oedd {reference} yn ei ddweud o’r blaen?',
      'pwy sydd wedi newid {reference}?',
      'newidiadau i {reference}',
      'beth sydd wedi newid ar {reference}',
    ],
  },
  make: ({ reference }) => (reference === null ? null : { kind: 'history', reference, page: 1 }),
};

/** Questions about what has happened to one action. */
export const INTENTS = { 'action-history': history };
