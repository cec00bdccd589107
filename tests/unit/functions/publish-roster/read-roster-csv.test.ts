import { describe, expect, it } from 'vitest';
import { readRosterCsv } from '#functions/publish-roster/read-roster-csv.ts';
import { readTime } from '#functions/publish-roster/read-time.ts';
import { InvalidRequest } from '#shared/api/invalid-request.ts';
import { hour, posting, shift } from '#tests/support/builders-roster.ts';

const faultsOf = (text: string): readonly string[] => {
  try {
    readRosterCsv(text);
    return [];
  } catch (error) {
    if (error instanceof InvalidRequest) return error.errors.map(({ field, message }) => `${field}: ${message}`);
    throw error;
  }
};

describe('a roster.csv', () => {
  it('has shifts and postings, a line each, in columns of any order', () => {
    const text = [
      'from,to,unitId,stationId,level,memberIds,facilityId,capability',
      '2026-01-01 12:00,2026-01-01 20:00,unit-1,station-1,advanced,li wang,,',
      '2026-01-01 12:00,2026-01-01 20:00,,,,,township,surgery',
    ].join('\n');
    expect(readRosterCsv(text)).toMatchObject({ shifts: [shift({ memberIds: ['li', 'wang'] })], postings: [posting()] });
  });

  it('may begin with a byte order mark, end its lines like Windows, and have no columns for postings', () => {
    const text = '\uFEFFunitId,stationId,level,memberIds,from,to\r\nunit-1,station-1,advanced,li,2026-01-01 12:00,2026-01-01 20:00\r\n\r\n';
    expect(readRosterCsv(text).shifts).toEqual([shift()]);
  });

  it('names what a later check finds by its line', () => {
    const text = ['unitId,stationId,level,memberIds,facilityId,capability,from,to', ',,,,township,surgery,2026-01-01 12:00,2026-01-01 20:00', '', 'unit-1,station-1,advanced,li,,,2026-01-01 12:00,2026-01-01 20:00'].join('\n');
    const { nameOf } = readRosterCsv(text);
    expect(nameOf({ list: 'postings', row: 0, column: 'to' })).toBe('line 2, column to');
    expect(nameOf({ list: 'shifts', row: 0, column: 'unitId' })).toBe('line 4, column unitId');
  });

  it('that is bad names every line and column', () => {
    expect(
      faultsOf(
        [
          'unitId,stationId,level,memberIds,facilityId,capability,from,to',
          'unit-1,station-1,great,li,,,2026-01-01 12:00,2026-01-01 20:00',
          'unit-1,,advanced,,,,noon,2026-02-30 20:00',
          'unit-1,station-1,advanced,li,township,surgery,2026-01-01 12:00,2026-01-01 20:00',
          ',,,,township,Surgery!,2026-01-01 12:00,2026-01-01 20:00',
          'unit-1,station-1',
        ].join('\n'),
      ).map((fault) => fault.slice(0, fault.indexOf(':'))),
    ).toEqual(['line 2, column level', 'line 3, column from', 'line 3, column to', 'line 3, column stationId', 'line 3, column memberIds', 'line 4, column facilityId', 'line 5, column capability', 'line 6']);
  });

  it('with a header of its own says what is wrong with it', () => {
    expect(faultsOf('unitId,shift,from,from\n')).toEqual(['line 1, column to: is missing', 'line 1, column shift: is no column of a roster', 'line 1, column from: stands there twice']);
    expect(faultsOf('unitId,"from\n')[0]).toMatch(/^roster\.text: is not CSV: /);
  });
});

describe('a time', () => {
  it('is by the clock in China, or by its own offset', () => {
    expect(['2026-01-01 12:00', '2026-01-01T12:00', '2026-01-01 12:00:00', '2026-01-01T04:00Z', '2026-01-01T06:00+02:00'].map(readTime)).toEqual(Array(5).fill(hour(0)));
  });

  it('that is none stays text', () => {
    for (const text of ['noon', '2026-02-30 12:00', '2026-01-01 25:00', '2026-1-1 12:00', '2026-01-01']) expect(readTime(text)).toBe(text);
  });
});
