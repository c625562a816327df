/** The version of the format that this tool reads and writes: `copse:` in community.cop.yaml. */
export const formatVersion = 1;
