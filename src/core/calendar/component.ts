/** A property of jCal (RFC 7265): name, parameters, type, values. */
export type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  ...values: readonly unknown[],
];

/** A component of jCal: name, properties, components in it. */
export type Component = readonly [name: string, properties: readonly Property[], components: readonly Component[]];
