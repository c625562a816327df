/** The files of the sample design; an extension on the web cannot list its own folders. */
export const sampleFiles = [
  'activities.cop.yaml',
  'communication.cop.yaml',
  'community.cop.yaml',
  'domain.cop.yaml',
  'governance.cop.yaml',
  'indicators.cop.yaml',
  'learning-agenda.cop.yaml',
  'members.cop.yaml',
  'readiness.cop.yaml',
  'roles.cop.yaml',
  'stories/first-visit.cop.yaml',
  'stories/three-summers-on.cop.yaml',
] as const;
