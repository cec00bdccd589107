import { describe, expect, it } from 'vitest';
import { openPreview, sealPreview } from '#web/crew/patients/photo-preview.ts';
import { photoTold } from '#web/crew/patients/photo-note.ts';
import { patientsInHand } from '#web/crew/patients/patients-in-hand.ts';
import { shownVitals, takenVitals } from '#web/crew/patients/taken-vitals.ts';
import type { CrewRun } from '#web/crew/board/crew-runs.ts';
import type { RunSheet } from '#web/crew/sheet/run-sheet.ts';
import { queued } from './queued.ts';

describe('what the phone has measured', () => {
  const measured = (seq: number, patientId: string, state: 'waiting' | 'answered' | 'refused') =>
    queued({ seq, name: 'record-vitals', params: { patientId }, state, body: { vitals: { pulsePerMinute: seq }, deviceAt: 1000 * seq, clockOffsetMilliseconds: 500 } });

  it('is shown by patient, the latest first, by the server’s clock, and says whether the room has it', () => {
    const taken = takenVitals([measured(1, 'one', 'answered'), measured(2, 'two', 'waiting'), measured(3, 'one', 'waiting'), measured(4, 'one', 'refused')], 'one');
    expect(taken.map(({ at, told }) => [at, told])).toStrictEqual([[4500, 'refused'], [3500, 'unsent'], [1500, 'recorded']]);
  });

  it('is read out with the two pressures as one', () => {
    expect(shownVitals({ systolicMillimetresOfMercury: 120, diastolicMillimetresOfMercury: 80, oxygenSaturationPercent: 97, consciousness: 'alert' })).toStrictEqual([
      { word: 'pressure', value: '120/80' },
      { word: 'oxygen', value: '97' },
    ]);
    expect(shownVitals({ systolicMillimetresOfMercury: 90, temperatureCelsius: 36.5 })).toStrictEqual([{ word: 'systolic', value: '90' }, { word: 'temperature', value: '36.5' }]);
  });
});

describe('a photo’s small copy', () => {
  const picture = new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]);

  it('is opened by its own key alone, which no script can read', async () => {
    const preview = await sealPreview(picture);
    expect(new Uint8Array(await (await openPreview(preview)).arrayBuffer())).toStrictEqual(picture);
    expect(Buffer.from(preview.sealed).includes(Buffer.from(picture))).toBe(false);
    await expect(crypto.subtle.exportKey('raw', preview.key)).rejects.toThrow();
    await expect(openPreview({ ...preview, key: (await sealPreview(picture)).key })).rejects.toThrow();
  });

  it('tells how far the photo has come', () => {
    const seal = (state: 'waiting' | 'answered' | 'refused') => [queued({ name: 'keep-attachment', params: { attachmentId: 'photo' }, state })];
    const photo = { attachmentId: 'photo' };
    expect(photoTold(photo, [{ ...photo, sent: 0, parts: 3 }], [])).toStrictEqual({ how: 'unsent' });
    expect(photoTold(photo, [{ ...photo, sent: 2, parts: 3 }], [])).toStrictEqual({ how: 'sending', percent: 66 });
    expect(photoTold(photo, [], seal('waiting'))).toStrictEqual({ how: 'sending', percent: 100 });
    expect(photoTold(photo, [], seal('refused'))).toStrictEqual({ how: 'refused' });
    expect(photoTold(photo, [], seal('answered'))).toStrictEqual({ how: 'recorded' });
    expect(photoTold(photo, [], [])).toStrictEqual({ how: 'recorded' });
  });
});

describe('the patients in a crew’s care', () => {
  const run = { id: 'run-1', version: 1, run: { purpose: { kind: 'incident', incidentId: 'incident-1' } } } as unknown as CrewRun;
  const sheet: RunSheet = { hazards: [], patients: [{ patientId: 'one' }], of: '' };

  it('are those of its runs, also whom the phone has only just added', () => {
    const added = queued({ name: 'register-patient', params: {}, body: { incidentId: 'incident-1', patientId: 'two' } });
    expect(patientsInHand([run], { 'run-1': sheet }, [added])).toStrictEqual(new Set(['one', 'two']));
    expect(patientsInHand([], {}, [])).toStrictEqual(new Set());
  });
  it('may be anybody before a run’s sheet is here', () => expect(patientsInHand([run], {}, [])).toBeUndefined());
});
