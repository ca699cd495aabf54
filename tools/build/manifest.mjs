/** dist/custom-elements.json; what goes into it is said in custom-elements-manifest.config.mjs. */
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {root} from '../paths.mjs';

export async function buildManifest() {
  await cli({argv: ['analyze', '--quiet'], cwd: root});
}
