import { describe, expect, it } from 'vitest';
import { columnsOf, DEFAULT_COLUMNS } from '#infra/drill/plan/call-columns.ts';
import { describeBadRow, readCalls } from '#infra/drill/plan/read-calls.ts';

const columns = columnsOf(DEFAULT_COLUMNS);
const read = (text: string, place: 'population' | 'csv' = 'csv', limit = Infinity) => readCalls('calls.csv', text, { columns, place, limit });
const HEADER = 'lat,lng,title,timeStamp\n';

describe('a call file', () => {
  it('gives medical calls by time and leaves other services out', () => {
    const { calls, bad, otherServices } = read(`${HEADER}52.6,-0.7,EMS: FALL VICTIM,2016-01-01 10:05:00\n52.7,-0.6,Fire: ALARM,2016-01-01 09:00:00\n52.5,-0.5,EMS: SEIZURES,2016-01-01 10:00:00\n`);
    expect(bad).toEqual([]);
    expect(otherServices).toBe(1);
    expect(calls.map(({ complaint, position, origin }) => [complaint, position, origin])).toEqual([
      ['SEIZURES', [-0.5, 52.5], 'calls.csv, line 4'],
      ['FALL VICTIM', [-0.7, 52.6], 'calls.csv, line 2'],
    ]);
    expect(calls[1]!.atSeconds - calls[0]!.atSeconds).toBe(300);
  });

  it('names the line and the reason of each bad row and plays the others', () => {
    const { calls, bad } = read(`${HEADER}52.6,-0.7,EMS: FALL,2016-01-01 10:05:00\n52.6,-0.7,EMS: FALL,soon\n91,-0.7,EMS: FALL,2016-01-01 10:05:00\n,,EMS: FALL,2016-01-01 10:05:00\n52.6,-0.7,EMS: ,2016-01-01 10:05:00\n`);
    expect(calls).toHaveLength(1);
    expect(bad.map(describeBadRow)).toEqual([
      'calls.csv, line 3: the time "soon" is not a time (2016-01-31 17:40:00)',
      'calls.csv, line 4: the position "-0.7, 91" is not degrees',
      'calls.csv, line 5: the position ", " is not degrees',
      'calls.csv, line 6: the complaint is empty',
    ]);
  });

  it('counts lines and not rows, where a cell has several lines', () => {
    const { bad } = read(`${HEADER}52.6,-0.7,"EMS: FALL\nfrom a ladder",2016-01-01 10:05:00\n52.6,-0.7,EMS: FALL,never\n`);
    expect(bad[0]?.line).toBe(4);
  });

  it('needs no position where places are drawn from the people', () => {
    const { calls } = read('title,timeStamp\nEMS: FALL,2016-01-01 10:05:00\n', 'population');
    expect(calls[0]?.position).toBeUndefined();
  });

  it('stops at the limit', () => {
    const rows = Array.from({ length: 9 }, (_, minute) => `52.6,-0.7,EMS: FALL,2016-01-01 10:0${minute}:00`).join('\n');
    expect(read(HEADER + rows, 'csv', 4).calls).toHaveLength(4);
  });

  it('keeps the file\'s own time of day in any zone', () => {
    const { calls } = read(`${HEADER}52.6,-0.7,EMS: FALL,1970-01-01 01:00:00\n`);
    expect(calls[0]?.atSeconds).toBe(3600);
  });

  it('is refused when a column is missing, when it is no CSV, and when nothing in it can be played', () => {
    expect(() => read('lat,lng,title\n')).toThrow('line 1: there is no column "timeStamp" for the time');
    expect(() => read('a,"b\n')).toThrow('"calls.csv" is not CSV');
    expect(() => read(`${HEADER}1,2,EMS: FALL,x\n`)).toThrow('holds none that can be played (calls.csv, line 2: the time "x"');
  });
});

describe('the columns of a call file', () => {
  it('keep their default where nothing is said', () => {
    expect(columnsOf('time=when, complaint=what')).toEqual({ time: 'when', longitude: 'lng', latitude: 'lat', complaint: 'what' });
  });

  it('are refused by name', () => {
    expect(() => columnsOf('when=time')).toThrow('--columns has "when=time", not one of time=COLUMN');
    expect(() => columnsOf('time')).toThrow('--columns has "time"');
  });
});
