import { expect, it } from 'vitest';
import webPushLibrary, { type RequestOptions } from 'web-push';
import { createVapidWebPush } from '#shared/ports/aws/web-push/vapid-web-push.ts';

const keys = webPushLibrary.generateVAPIDKeys();
const details = { subject: 'mailto:room@example.org', ...keys };
const device = { endpoint: 'https://push.example.org/phone-1', keys: { p256dh: webPushLibrary.generateVAPIDKeys().publicKey, auth: 'tBHItJI5svbpez7KI4CCXg' } };
const answering = (status: number) => () => Promise.reject(new webPushLibrary.WebPushError('no', status, {}, '', device.endpoint));

it('sends an urgent push that nobody keeps for longer than a minute, signed by the stage', async () => {
  const asked: unknown[] = [];
  const webPush = createVapidWebPush(details, (...given) => {
    asked.push(given);
    return Promise.resolve({ statusCode: 201, body: '', headers: {} });
  });
  expect(await webPush.send(device, '{"type":"order"}')).toBe('sent');
  expect(asked).toEqual([[device, '{"type":"order"}', expect.objectContaining({ vapidDetails: details, TTL: 60, urgency: 'high' })]]);
});

it('encrypts for the device: the words are not in the request', () => {
  const options: RequestOptions = { vapidDetails: details, TTL: 60 };
  const request = webPushLibrary.generateRequestDetails(device, 'an order waits', options);
  expect(request.body.includes('an order waits')).toBe(false);
});

it.each([
  [404, 'gone'],
  [410, 'gone'],
  [429, 'failed'],
  [503, 'failed'],
])('takes the answer %i as %s', async (status, outcome) => expect(await createVapidWebPush(details, answering(status)).send(device, '{}')).toBe(outcome));

it('takes a push service that is out of reach as failed', async () =>
  expect(await createVapidWebPush(details, () => Promise.reject(new Error('no network'))).send(device, '{}')).toBe('failed'));
