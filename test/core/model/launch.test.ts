import assert from 'node:assert/strict';
import { launchOf } from '../../../src/core/model/launch';
import { designOf } from '../../support/designs';

const target = { 'readiness.cop.yaml': 'target: 2027-03\n' };

describe('the launch', () => {
  it('is the target of the readiness, whatever the activities say', () => {
    assert.deepEqual(launchIn({ ...target, ...activities('start: {kind: launch, when: 2027-05-01}') }), {
      date: { first: '2027-03-01', last: '2027-03-31', precision: 'month' },
      place: 'readiness.cop.yaml target',
    });
  });

  it('else takes place when the activity does that it names', () => {
    const files = activities('start: {kind: launch, when: 2027-05-01}\n  visit: {when: 2027-06-02T15:00}', 'visit');
    assert.deepEqual(launchIn(files), {
      date: { first: '2027-06-02', last: '2027-06-02', precision: 'time', time: '15:00' },
      place: 'activities.cop.yaml activities visit when',
    });
  });

  it('else takes place when the first activity of that kind does that has a date', () => {
    const files = activities(
      'a: {kind: visit, when: 2026}\n  b: {kind: launch}\n  c: {kind: launch, when: 2027}',
      'no-such',
    );
    assert.deepEqual(launchIn(files), {
      date: { first: '2027-01-01', last: '2027-12-31', precision: 'year' },
      place: 'activities.cop.yaml activities c when',
    });
  });

  it('has no date where the activity that it names has none', () => {
    assert.equal(launchIn(activities('start: {kind: launch, when: 2027}\n  visit: {}', 'visit')), undefined);
  });

  it('has no date where nobody names one, or it is no date', () => {
    assert.equal(launchIn({ 'readiness.cop.yaml': 'target: soon\n' }), undefined);
    assert.equal(launchIn(activities('visit: {kind: visit, when: 2027}')), undefined);
  });
});

function activities(entries: string, launch?: string): Readonly<Record<string, string>> {
  const named = launch === undefined ? '' : `launch:\n  activity: ${launch}\n`;
  return { 'activities.cop.yaml': `activities:\n  ${entries}\n${named}` };
}

function launchIn(files: Readonly<Record<string, string>>) {
  const launch = launchOf(designOf(files));
  return launch && { date: launch.date, place: [launch.place.path, ...launch.place.at].join(' ') };
}
