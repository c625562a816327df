/**
 * Five designs with something of everything that a portfolio tells: parts of a programme, a theme and a person in several of
 * them, people of whom it is not known whether they are the same, and somebody whom one of the designs does not want named.
 */
export const portfolioTree: Readonly<Record<string, string>> = {
  'fire/community.cop.yaml': 'name: Fire Programme\nkind: programme\nstage: grow\n',
  'fire/north/community.cop.yaml': 'name: Northern Fire Community\nshort-name: North\npart-of: ..\nstage: design\n',
  'fire/north/members.cop.yaml': [
    'organisations:',
    '  pronatura: { name: Pronatura }',
    'members:',
    '  ana-torres: { name: Ana Torres, organisation: pronatura, participation: core, status: confirmed }',
    '  luis-vega: { name: Luis Vega, organisation: pronatura }',
    '  rosa-diaz: { name: Rosa Díaz, organisation: pronatura, publish: true }',
    '  chair: { name: Chair, organisation: pronatura }',
    '',
  ].join('\n'),
  'fire/north/learning-agenda.cop.yaml': [
    'themes:',
    '  burning: { title: Prescribed burning, led-by: [ana-torres] }',
    '  permits: { title: The permits that Rosa Díaz collects, led-by: [rosa-diaz] }',
    '',
  ].join('\n'),
  'fire/north/activities.cop.yaml':
    'activities:\n  start: { title: Start, kind: launch, when: 2027-03-14 }\nlaunch: { approach: launch-event, activity: start }\n',
  'fire/south/community.cop.yaml': 'name: Southern Fire Community\nshort-name: South\npart-of: ../\n',
  'fire/south/members.cop.yaml': [
    'organisations:',
    '  ours: { name: PRONATURA }',
    '  state: { name: State Forests }',
    'members:',
    '  at: { name: Ana Torres, organisation: ours, participation: occasional, status: invited }',
    '  luis-vega: { name: Luis Vega, organisation: state }',
    '  rosa-diaz: { name: Rosa Díaz, organisation: ours, publish: false }',
    '  chair: { name: Chair, organisation: ours }',
    '',
  ].join('\n'),
  'fire/south/learning-agenda.cop.yaml': 'themes:\n  fire: { title: Prescribed Burning, led-by: [rosa-diaz] }\n',
  'fire/south/readiness.cop.yaml': 'target: 2026-12-01\n',
  'rivers/community.cop.yaml': 'name: River Keepers\n',
  'rivers/members.cop.yaml': [
    'organisations:',
    '  pronatura: { name: Pronatura }',
    'members:',
    '  ana-torres: { name: Ana Beltrán, organisation: pronatura }',
    '  rosa: { name: Rosa Díaz, organisation: pronatura }',
    '',
  ].join('\n'),
  'rivers/learning-agenda.cop.yaml':
    'themes:\n  burning: { title: Reeds along the river }\n  more: { title: prescribed burning }\n',
  'weavers/community.cop.yaml': 'name: Weavers\npart-of: ../nowhere\n',
};
