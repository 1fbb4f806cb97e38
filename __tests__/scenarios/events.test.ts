import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { sampleOidc } from '../../dev/fakes/ovhcloud/samples.js';
import { act, emulator, github, writes } from '../support.js';

// One file per event. It has the payload as GitHub sends it (shortened to the fields that are always there),
// the environment variables of the runner, and the expected first line of log and summary.
const FOLDER = new URL('../../../__tests__/fixtures/events/', import.meta.url);
const fixtures = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

test.each(fixtures)('sets the mode for the event: %s', async (file) => {
  const {
    environment,
    payload,
    line,
    mode,
    inputs,
    fails,
    hub: state,
  } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
  const api = await emulator({ registry: { oidc: sampleOidc({ adminGroup: 'old' }), users: [] } });
  const hub = await github(state);
  const event = {
    name: environment.GITHUB_EVENT_NAME,
    payload,
    ref: environment.GITHUB_REF,
    sha: environment.GITHUB_SHA ?? 'c0ffee'.padEnd(40, '0'),
  };
  const run = await act({ emulator: api, github: hub, event, inputs });
  const log = run.log.split('\n').filter((text) => !text.startsWith('::add-mask::'));
  if (fails !== undefined) {
    expect(run.exitCode).toBe(1);
    expect(run.annotations.join()).toContain(fails);
    expect(api.received).toEqual([]);
    return;
  }
  expect(log[0]).toBe(line);
  expect(run.summary.trim().split('\n').at(-1)).toContain(line.replace(/^/, '<sub>'));
  expect(run.outputs.mode).toBe(mode);
  expect(writes(api)).toEqual(mode === 'apply' ? ['PUT registry/openIdConnect 200'] : []);
  expect(run.exitCode).toBe(0);
});

test('has a fixture for every event in the table of modes', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(20);
});
