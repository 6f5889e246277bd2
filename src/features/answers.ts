export { detailReply as detailAnswer, loggedReply as loggedAnswer } from './actions/reply.js';
export { problemReply as problemAnswer } from '../model/reply.js';
