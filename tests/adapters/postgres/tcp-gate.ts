import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to the database that can be cut: what is under way is lost, and nothing new gets through. */
export interface TcpGate {
  /** The database's address by way of the gate. */
  readonly url: string;
  cut(): void;
  mend(): void;
  /** Lets nothing through in either direction, while every connection seems to be there. */
  freeze(): void;
  close(): Promise<void>;
}

export async function openGate(databaseUrl: string): Promise<TcpGate> {
  const target = new URL(databaseUrl);
  const pairs = new Set<readonly [Socket, Socket]>();
  let state: 'open' | 'cut' | 'frozen' = 'open';
  const server = createServer((near) => {
    if (state === 'cut') {
      near.destroy();
      return;
    }
    const far = connect(Number(target.port), target.hostname);
    const pair = [near, far] as const;
    pairs.add(pair);
    for (const [one, other] of [pair, [far, near] as const]) {
      one.on('data', (chunk) => {
        if (state === 'open') other.write(chunk);
      });
      one.on('error', () => undefined);
      one.on('close', () => {
        other.destroy();
        pairs.delete(pair);
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  const dropAll = (): void => {
    for (const [near, far] of pairs) {
      near.destroy();
      far.destroy();
    }
  };
  return {
    url: url.href,
    cut: () => {
      state = 'cut';
      dropAll();
    },
    freeze: () => {
      state = 'frozen';
    },
    mend: () => {
      if (state === 'frozen') dropAll();
      state = 'open';
    },
    close: () => {
      dropAll();
      return new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}
