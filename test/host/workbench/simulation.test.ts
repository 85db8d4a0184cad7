// What the workbench makes Google do, as the add-on meets it: readings counted over runs, lost calls, broken writes.
import { describe, expect, it } from 'vitest';
import { createCallStats } from '../../../host/apps-script/callStats.ts';
import { createSheetsServer } from '../../../host/apps-script/sheetsServer.ts';
import { createWorkbook } from '../../../host/engine/createWorkbook.ts';
import { createSimulation, type Simulation } from '../../../host/workbench/simulation.ts';

const book = createWorkbook({ id: 'tebo', name: 'Tebo', locale: 'id_ID' });
book.addSheet('Evaluasi');

/** The code of one reading in a run of its own, and how long Google took. */
function read(simulation: Simulation): readonly [number, number] {
  const stats = createCallStats();
  const server = createSheetsServer([book], stats, simulation.options().remote);
  const url = 'https://sheets.googleapis.com/v4/spreadsheets/tebo';
  const [reply] = server([{ url, headers: { Authorization: 'Bearer x' } }]);
  return [reply!.code, stats.simulatedMs];
}

const settings = () => createSimulation(0).settings();

describe('the simulation of a troubled Google', () => {
  it('lets everything through until it is set', () => {
    const simulation = createSimulation(250);
    expect(simulation.settings().callMs).toBe(250);
    expect(read(simulation)).toEqual([200, 0]);
    expect(simulation.lostCall()).toBeNull();
    expect(simulation.options().refuse('Range.setValues')).toBeNull();
  });

  it('counts the readings of a workbook over several runs, and anew after a change', () => {
    const simulation = createSimulation(0);
    const files = { tebo: { fault: 'busy', times: 1 } };
    simulation.change({ ...settings(), files, answerMs: 2000 });
    expect(read(simulation)).toEqual([429, 2000]);
    expect(read(simulation)).toEqual([200, 2000]);
    simulation.change({ ...settings(), files });
    expect(read(simulation)[0]).toBe(429);
    simulation.change({ ...settings(), files: { tebo: { fault: 'not_found', times: null } } });
    expect([read(simulation)[0], read(simulation)[0]]).toEqual([404, 404]);
  });

  it('counts the quota over several runs', () => {
    const simulation = createSimulation(0);
    simulation.change({ ...settings(), readsPerMinute: 1 });
    // A new minute may begin between two of three readings, not between both.
    const codes = [read(simulation)[0], read(simulation)[0], read(simulation)[0]];
    expect(codes[0]).toBe(200);
    expect(codes).toContain(429);
  });

  it('loses the calls of a panel in the words of Google', () => {
    const simulation = createSimulation(0);
    simulation.change({ ...settings(), panel: 'refused' });
    expect(simulation.lostCall()).toContain('PERMISSION_DENIED');
    simulation.change({ ...settings(), panel: 'silent' });
    expect(simulation.lostCall()).toContain('NetworkError');
  });

  it('breaks the third write of each run, so that what stood there can be put back', () => {
    const simulation = createSimulation(0);
    simulation.change({ ...settings(), write: 'breaks' });
    const { refuse } = simulation.options();
    const calls = ['Range.setValues', 'Range.getValues', 'Sheet.insertRows', 'Range.setFormulas'];
    expect(calls.map((call) => refuse(call) === null)).toEqual([true, true, true, false]);
    expect(refuse('Range.setValues')).toBeNull();
    expect(simulation.options().refuse('Range.setValues')).toBeNull();
  });

  it('refuses settings of another shape', () => {
    const simulation = createSimulation(0);
    expect(() => simulation.change({ ...settings(), callMs: 1e9 })).toThrow();
    expect(() => simulation.change({ ...settings(), panel: 'lain' })).toThrow();
    expect(simulation.settings()).toEqual(settings());
  });
});
