// Measures Copse against what a person would pick instead; README.md says how to read what it prints.
import { parseArgs } from 'node:util';
import { buildDrivers } from './build';
import { measure } from './measure';
import { peerNames } from './peers/tools';
import { machine } from './table/machine';
import { writeReadme } from './table/readme';
import { toMarkdown, toText } from './table/render';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
  },
});

await buildDrivers();
const outcome = await measure({ ...options, whole: options.whole || options.large });
const about = machine(options.quick ? [] : peerNames);
console.log(toText(about, outcome));
if (options.markdown) writeReadme(toMarkdown(about, outcome));
