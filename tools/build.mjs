/** `npm run build`: writes dist, from nothing. */
import {copyFileSync, rmSync} from 'node:fs';
import {buildBundles} from './build/bundles.mjs';
import {buildData} from './build/data.mjs';
import {buildEmbedPages} from './build/embed-pages.mjs';
import {buildEditorData} from './build/editors.mjs';
import {buildFrameworkTypes} from './build/framework-types.mjs';
import {buildIntegrity} from './build/integrity.mjs';
import {buildManifest} from './build/manifest.mjs';
import {buildStyleSheets} from './build/style-sheets.mjs';
import {buildTypings} from './build/typings.mjs';
import {fromRoot, root} from './paths.mjs';

// Paths in rollup.config.mjs are relative to the repository, as for Rollup's own command.
process.chdir(root);
rmSync(fromRoot('dist'), {recursive: true, force: true});
await buildBundles();
buildTypings();
await buildData();
await buildEmbedPages();
copyFileSync(fromRoot('src/alliance-widgets.css'), fromRoot('dist/alliance-widgets.css'));
await buildStyleSheets();
await buildManifest();
await buildEditorData();
buildFrameworkTypes();
buildIntegrity();
