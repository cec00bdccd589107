import { describe, expect, it } from 'vitest';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { KnownResponse } from '#shared/domain/responder/response.ts';
import { ResponderDeclineReason } from '#shared/schemas/responder.ts';
import { phoneRole } from '#web/crew/phone-role.ts';
import { DECLINE_REASONS } from '#web/crew/responder/decline-reasons.ts';
import { ownResponse } from '#web/crew/responder/own-response.ts';
import { sheetOfAlert } from '#web/crew/responder/response-sheet.ts';
import { responseStage } from '#web/crew/responder/response-stage.ts';
import { queued } from './queued.ts';

const response = (status: KnownResponse['status'], said = {}) => ({ status, responderId: 'doctor-1', incidentId: 'incident-1', mode: 'real', alertedAt: 0, told: [], ...said }) as unknown as KnownResponse;
const told = (body: Record<string, unknown>, state: 'waiting' | 'refused' = 'waiting') => queued({ name: 'report-response', params: { responseId: 'response-1' }, body, state });
const stage = (one: KnownResponse, ...commands: ReturnType<typeof told>[]) => responseStage(one, 'response-1', commands);

describe('a village doctor’s response', () => {
  it('is as far as the board says, or as the phone has pressed since', () => {
    expect(stage(response('alerted'))).toBe('alerted');
    expect(stage(response('alerted'), told({ answer: { kind: 'accept' } }))).toBe('accepted');
    expect(stage(response('accepted'), told({ step: 'arrived' }))).toBe('arrived');
    expect(stage(response('arrived'), told({ step: 'finished' }))).toBe('over');
    expect(stage(response('accepted'), told({ answer: { kind: 'decline', reason: 'away' } }))).toBe('over');
  });
  it('is not moved by what the server refused', () => expect(stage(response('alerted'), told({ answer: { kind: 'accept' } }, 'refused'))).toBe('alerted'));
  it('tells before accepting roughly where and what, and nobody’s name', () => {
    expect(sheetOfAlert(response('alerted', { villageId: 'changping', townshipId: 'xiezhou', complaint: 'stroke', priority: 'II' }))).toStrictEqual({
      place: { villageId: 'changping', townshipId: 'xiezhou' },
      complaint: 'stroke',
      priority: 'II',
      hazards: [],
      patients: [],
      of: 'alert',
    });
  });
});

describe('the village doctor’s part of the board', () => {
  const entry = (id: string, state: unknown) => ({ kind: 'response', id, version: 1, live: true, state }) as unknown as BoardEntry;
  it('is the own response alone, while it lasts', () => {
    expect(ownResponse([entry('other', response('alerted', { responderId: 'doctor-2' })), entry('mine', response('accepted'))], 'doctor-1').response?.id).toBe('mine');
    expect(ownResponse([entry('mine', response('ended'))], 'doctor-1').response).toBeUndefined();
  });
});

describe('whose phone it is', () => {
  const store = (role: string | null) => ({ getItem: () => role });
  it('is in the address of the first start, then as it was', () => {
    expect(phoneRole('?responder=doctor-1', store(null))).toBe('responder');
    expect(phoneRole('?unit=k12', store('responder'))).toBe('crew');
    expect(phoneRole('', store('responder'))).toBe('responder');
    expect(phoneRole('', store(null))).toBe('crew');
  });
});

it('the reasons are those of the schema', () => expect(DECLINE_REASONS).toStrictEqual(ResponderDeclineReason.options));
