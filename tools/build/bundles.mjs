/** Everything that Rollup makes. */
import {rollup} from 'rollup';
import configs from '../../rollup.config.mjs';

export async function buildBundles() {
  for (const config of configs) await build(config);
}

async function build({output, ...input}) {
  const bundle = await rollup(input);
  await bundle.write(output);
  await bundle.close();
}
