import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Tracks which connections of a server have a request running. The server's own `closeIdleConnections` leaves open
 * those that never sent anything, as load balancers keep them, and they would hold up a stop.
 */
export class OpenConnections {
  readonly #answers = new Map<Socket, Set<ServerResponse>>();
  #isClosing = false;

  constructor(server: Server) {
    server.on('connection', (socket: Socket) => {
      this.#answers.set(socket, new Set());
      socket.once('close', () => this.#answers.delete(socket));
    });
    server.on('request', ({ socket }: IncomingMessage, answer: ServerResponse) => {
      this.#answers.get(socket)?.add(answer);
      if (this.#isClosing) answer.setHeader('connection', 'close');
      answer.once('close', () => {
        this.#answers.get(socket)?.delete(answer);
        if (this.#isClosing) this.#closeIfIdle(socket);
      });
    });
  }

  /** How many requests are running. */
  get requests(): number {
    return [...this.#answers.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** Closes each connection as soon as it has no request running. */
  close(): void {
    this.#isClosing = true;
    for (const [socket, answers] of this.#answers) {
      for (const answer of answers) if (!answer.headersSent) answer.setHeader('connection', 'close');
      this.#closeIfIdle(socket);
    }
  }

  #closeIfIdle(socket: Socket): void {
    if (this.#answers.get(socket)?.size === 0) socket.destroySoon();
  }
}
