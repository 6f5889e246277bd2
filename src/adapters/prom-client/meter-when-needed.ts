import type { SendingMeter } from '../../ports/sending-meter.js';
import type { OutboxCounts } from '../../ports/store.js';
import type { Meter } from './create-meter.js';

/** Prometheus's text format. */
const CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** Makes the meter at the first count or reading: loading its library would slow every start. */
export function meterWhenNeeded(
  count: () => Promise<OutboxCounts>,
): SendingMeter & Pick<Meter, 'contentType' | 'text'> {
  let made: Promise<Meter> | null = null;
  const meter = (): Promise<Meter> => (made ??= makeMeter(count));
  return {
    contentType: CONTENT_TYPE,
    text: async () => (await meter()).text(),
    planned: (...given) => {
      void meter().then((each) => {
        each.planned(...given);
      });
    },
    tried: (...given) => {
      void meter().then((each) => {
        each.tried(...given);
      });
    },
  };
}

async function makeMeter(count: () => Promise<OutboxCounts>): Promise<Meter> {
  const { createMeter } = await import('./create-meter.js');
  const meter = createMeter();
  meter.showOutbox(count);
  return meter;
}
