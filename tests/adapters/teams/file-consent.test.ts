import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FakeConnector } from '../../e2e/fake-connector.js';
import { member, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { type LocalEdge, localEdge } from './local-edge.js';

const CLAIRE = {
  id: '29:claire',
  name: 'Claire Bennett',
  aadObjectId: 'aad-claire',
  givenName: 'Claire',
  surname: 'Bennett',
  email: 'claire@example.org',
};

let connector: FakeConnector;
let edge: LocalEdge;
let drive: Server;
let put: { readonly range: string | undefined; readonly text: string }[];
let driveStatus = 201;

beforeEach(async () => {
  connector = await FakeConnector.start([CLAIRE]);
  edge = await localEdge(connector);
  put = [];
  driveStatus = 201;
  drive = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      put.push({ range: request.headers['content-range'], text: Buffer.concat(chunks).toString('utf8') });
      response.writeHead(driveStatus).end();
    });
  });
  await new Promise<void>((resolve) => drive.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  drive.close();
  await connector.stop();
});

interface Attachment {
  readonly contentType: string;
  readonly name: string;
  readonly content: Readonly<Record<string, unknown>>;
}

const sent = (): readonly Attachment[] =>
  connector.sent.flatMap(({ activity }) => (activity['attachments'] as readonly Attachment[] | undefined) ?? []);

/** The question whether the file is wanted, after a request for it in 1:1. */
async function offered(): Promise<Attachment> {
  const claire = { ...member('claire', 'chair'), id: CLAIRE.id, name: CLAIRE.name };
  const record = sampleGroup({ tenant: 't', members: [claire], actions: [sampleAction()], nextNumber: 2 });
  await edge.stores.of('t').changeGroup('g1', () => ({ record, result: undefined }));
  await edge.deliver({ id: 'said-1', text: 'export log as csv' });
  const consent = sent().find(({ contentType }) => contentType === 'application/vnd.microsoft.teams.card.file.consent');
  if (consent === undefined) throw new Error(JSON.stringify(connector.sent));
  return consent;
}

const answer = (consent: Attachment, action: 'accept' | 'decline', changes: object = {}) =>
  edge.deliver({
    type: 'invoke',
    id: `invoke-${action}`,
    name: 'fileConsent/invoke',
    value: {
      type: 'fileUpload',
      action,
      context: consent.content[action === 'accept' ? 'acceptContext' : 'declineContext'],
      uploadInfo: {
        contentUrl: 'https://contoso-my.sharepoint.com/log.csv',
        name: consent.name,
        uploadUrl: `http://127.0.0.1:${String((drive.address() as AddressInfo).port)}/upload`,
        uniqueId: 'unique-1',
        fileType: 'csv',
      },
    },
    ...changes,
  });

it('a file is offered in 1:1, uploaded where Teams says once it is accepted, and then shown', async () => {
  const consent = await offered();
  expect(consent.name).toBe('ISCG-log-2022-10-12-en.csv');
  expect((await answer(consent, 'accept')).status).toBe(200);
  expect(put).toHaveLength(1);
  expect(put[0]?.text).toContain('Circulate the terms of reference');
  const size = Buffer.byteLength(put[0]?.text ?? '');
  expect(put[0]?.range).toBe(`bytes 0-${String(size - 1)}/${String(size)}`);
  expect(consent.content['sizeInBytes']).toBe(size);
  expect(sent().at(-1)).toMatchObject({
    contentType: 'application/vnd.microsoft.teams.card.file.info',
    contentUrl: 'https://contoso-my.sharepoint.com/log.csv',
    content: { uniqueId: 'unique-1', fileType: 'csv' },
  });
});

it('a declined file is uploaded nowhere', async () => {
  expect((await answer(await offered(), 'decline')).status).toBe(200);
  expect(put).toEqual([]);
});

it('another person who sends the same acceptance gets nothing', async () => {
  const consent = await offered();
  await answer(consent, 'accept', { from: { id: '29:mallory', name: 'Mallory' } });
  expect(put).toEqual([]);
  expect(JSON.stringify(connector.sent.at(-1)?.activity)).toContain('no longer there for you');
});

it('the bot says if the file could not be uploaded, and uploads to no host outside Teams', async () => {
  const consent = await offered();
  driveStatus = 500;
  await answer(consent, 'accept');
  expect(JSON.stringify(connector.sent.at(-1)?.activity)).toContain('could not be put into your OneDrive');
  const uploadInfo = {
    contentUrl: 'https://x.example',
    name: 'x',
    uploadUrl: 'https://evil.example/upload',
    uniqueId: 'u',
    fileType: 'csv',
  };
  const value = { action: 'accept', context: consent.content['acceptContext'], uploadInfo };
  await answer(consent, 'accept', { id: 'invoke-3', value });
  expect(put).toHaveLength(1);
});

it('a forged acceptance is refused', async () => {
  const consent = await offered();
  expect((await answer(consent, 'accept', { value: { action: 'accept', context: 'x' } })).status).toBe(400);
});
