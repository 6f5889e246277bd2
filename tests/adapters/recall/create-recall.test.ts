import { createRecall } from '../../../src/adapters/recall/create-recall.js';
import { describeRecall } from '../../contracts/recall-contract.js';

describeRecall('the memory of one process', () => {
  const recall = createRecall();
  return Promise.resolve({ recall, other: () => Promise.resolve(recall) });
});
