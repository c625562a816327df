import assert from 'node:assert/strict';
import { isOverloaded, workloads } from '../../../src/core/model/workload';
import { asOf, designOf } from '../../support/designs';

type Seen = readonly [member: string, hours: number, places: readonly string[], overloaded?: true];

function loads(files: Readonly<Record<string, string>>): readonly Seen[] {
  const design = designOf(files);
  const broken = design.files.flatMap(file => [...file.problems, ...file.issues]);
  assert.deepEqual(broken, [], 'the design of the case must be sound');
  return workloads(design, asOf).map((load): Seen => {
    const places = load.asks.map(({ place }) => `${place.path}:${design.range(place).start.line + 1}`);
    const hours = Math.round(load.hours * 100) / 100;
    return isOverloaded(load) ? [load.member.id, hours, places, true] : [load.member.id, hours, places];
  });
}

const members = `members:
  ana: {participation: core}
  luis: {participation: active}
  eva: {participation: peripheral}
  old: {participation: core, status: left}
`;

describe('the load of members', () => {
  it('is nothing where no time is stated', () => {
    assert.deepEqual(loads({ 'members.cop.yaml': members, 'roles.cop.yaml': 'roles: {help: {held-by: [ana]}}\n' }), []);
  });

  it('adds up the time of the roles that somebody holds, each holder in full', () => {
    const roles =
      'roles:\n  help:\n    held-by: [ana, luis, ana]\n    time: 20-30 %\n  web:\n    held-by: [ana]\n    time: 2 days/year\n';
    assert.deepEqual(loads({ 'members.cop.yaml': members, 'roles.cop.yaml': roles }), [
      ['ana', 53.33, ['roles.cop.yaml:4', 'roles.cop.yaml:7']],
      ['luis', 52, ['roles.cop.yaml:4']],
    ]);
  });

  it('leaves out those whose term is over, who are on leave, and who have left', () => {
    const roles = `roles:
  help:
    held-by: [old, {member: ana, until: 2026-11-21}, {member: luis, as: on-leave}, {member: eva, until: 2026-11-22}]
    time: 1 h/month
`;
    assert.deepEqual(loads({ 'members.cop.yaml': members, 'roles.cop.yaml': roles }), [
      ['eva', 1, ['roles.cop.yaml:4']],
    ]);
  });

  it('counts an activity for core and active members, its hosts, and whoever it invites', () => {
    const activities = 'activities:\n  call:\n    repeats: monthly\n    asks: 3 h/month\n    invites: [eva]\n';
    assert.deepEqual(loads({ 'members.cop.yaml': members, 'activities.cop.yaml': activities }), [
      ['ana', 3, ['activities.cop.yaml:4']],
      ['luis', 3, ['activities.cop.yaml:4']],
      ['eva', 3, ['activities.cop.yaml:4']],
    ]);
  });

  it('counts an activity for groups only for their members and its hosts', () => {
    assert.deepEqual(
      loads({
        'members.cop.yaml': members,
        'roles.cop.yaml': 'roles: {lead: {held-by: [luis]}}\n',
        'learning-agenda.cop.yaml': 'groups: {seed: {members: [eva]}}\n',
        'activities.cop.yaml': 'activities:\n  day:\n    asks: 1 day/year\n    invites: [seed]\n    hosts: [lead]\n',
      }),
      [
        ['luis', 0.67, ['activities.cop.yaml:3']],
        ['eva', 0.67, ['activities.cop.yaml:3']],
      ],
    );
  });

  it('takes an amount without a period for each time of a named rhythm', () => {
    const activities = `activities:
  a: {repeats: weekly, asks: 1 h}
  b: {repeats: fortnightly, asks: 1 h}
  c: {repeats: monthly, asks: 1 h}
  d: {repeats: quarterly, asks: 1 h}
  e: {repeats: yearly, asks: 1 day}
  f: {repeats: on-demand, asks: 1 h}
  g: {repeats: FREQ=MONTHLY, asks: 1 h}
  h: {asks: 1 h}
`;
    const lines = [2, 3, 4, 5, 6].map(line => `activities.cop.yaml:${line}`);
    assert.deepEqual(
      loads({ 'members.cop.yaml': 'members: {ana: {participation: core}}\n', 'activities.cop.yaml': activities }),
      [['ana', 8.5, lines]],
    );
  });

  it('leaves out what is over', () => {
    const activities = `activities:
  ended: {repeats: monthly, asks: 1 h/month, until: 2026-11-21}
  ends-today: {repeats: monthly, asks: 1 h/month, until: 2026-11-22}
  once: {asks: 1 h/month, when: 2026-11-21}
  once-today: {asks: 1 h/month, when: 2026-11-22}
  goes-on: {rhythm: each full moon, asks: 1 h/month, when: 2026-01-01}
`;
    assert.deepEqual(
      loads({ 'members.cop.yaml': 'members: {ana: {participation: core}}\n', 'activities.cop.yaml': activities }),
      [['ana', 3, ['activities.cop.yaml:3', 'activities.cop.yaml:5', 'activities.cop.yaml:6']]],
    );
  });

  it('is too much above 40 % of full time, and not at 40 %', () => {
    const roles = (time: string) => `roles:
  a: {held-by: [ana], time: 20 %}
  b: {held-by: [ana], time: ${time}}
`;
    const places = ['roles.cop.yaml:2', 'roles.cop.yaml:3'];
    const atTheLimit = loads({ 'members.cop.yaml': members, 'roles.cop.yaml': roles('20 %') });
    const aboveIt = loads({ 'members.cop.yaml': members, 'roles.cop.yaml': roles('21 %') });
    assert.deepEqual(atTheLimit, [['ana', 69.33, places]]);
    assert.deepEqual(aboveIt, [['ana', 71.07, places, true]]);
  });
});
