/** What editors read to complete and explain our tags: VS Code's custom data and JetBrains' web-types. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fromRoot} from '../paths.mjs';

export async function buildEditorData() {
  // Here, since the second one reads package.json of the current folder as soon as it is imported.
  const {getVsCodeCssCustomData, getVsCodeHtmlCustomData} =
    await import('custom-element-vs-code-integration');
  const {getWebTypesData} = await import('custom-element-jet-brains-integration');
  write('vscode.html-custom-data.json', getVsCodeHtmlCustomData(readManifest(), {}));
  write('vscode.css-custom-data.json', getVsCodeCssCustomData(readManifest(), {}));
  write('web-types.json', getWebTypesData(readManifest(), {modulePathTemplate: (_name, file) => file}));
}

/** Read anew for each, since they change what they are given. */
const readManifest = () => JSON.parse(readFileSync(fromRoot('dist/custom-elements.json'), 'utf8'));

function write(file, text) {
  writeFileSync(fromRoot('dist', file), `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
}
