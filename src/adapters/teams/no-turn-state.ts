import {
  type DefaultConversationState,
  type DefaultTempState,
  type DefaultUserState,
  TurnState,
} from '@microsoft/teams-ai/lib/TurnState.js';

/**
 * A turn state that holds and reads nothing: the product keeps its state in the store, and the SDK's own costs a third
 * of the throughput.
 */
export class NoTurnState extends TurnState {
  readonly #conversation: DefaultConversationState = {};
  readonly #user: DefaultUserState = {};
  readonly #temp: DefaultTempState = { input: '', inputFiles: [], lastOutput: '', actionOutputs: {}, authTokens: {} };

  override get conversation(): DefaultConversationState {
    return this.#conversation;
  }

  override get user(): DefaultUserState {
    return this.#user;
  }

  override get temp(): DefaultTempState {
    return this.#temp;
  }

  override load(): Promise<boolean> {
    return Promise.resolve(false);
  }

  override save(): Promise<void> {
    return Promise.resolve();
  }
}
