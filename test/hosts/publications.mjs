/** The studies with which the recipes are tried, as an author would publish them from the builder. */
import {readFileSync} from 'node:fs';
import {figures} from '../../demo/builder/figures.ts';
import {readPasted} from '../../demo/builder/paste.ts';
import {builtIns, withoutSchema} from '../../demo/builder/starts.ts';
import {parseStudy} from '../../src/model/parse.ts';
import {fromRoot} from '../../tools/paths.mjs';

const read = (file) => readFileSync(fromRoot(file), 'utf8');

/** @param text - The study's JSON, which the server of look.mjs has at `address`. */
function publication(id, text, address, {tag = 'alliance-matrix', language = 'en', ...rest} = {}) {
  const {study, problems} = parseStudy(text);
  if (!study || problems.length) throw new Error(`${id}: ${JSON.stringify(problems)}`);
  return {id, tag, study, attributes: {}, language, files: '/dist', address, integrity: {}, text, ...rest};
}

/** What hosts take for their own: tags, templates, formulas, Markdown, shortcodes; see also its address. */
const hostile = publication(
  'hostile',
  read('test/pages/hostile.json'),
  `/test/pages/hostile.json?a=1&b='"<{{[*_~\``,
  {
    attributes: {rows: 'a "b" {{c}}'},
  },
);

/** Those of which the engines' outputs are kept, without hashes, which change with every build. */
export const kept = [publication('loaf', read('test/pages/loaf.json'), '/test/pages/loaf.json'), hostile];

/** Those that are run and not kept: every figure, each language, a pasted table, with the hashes of this build. */
export function others() {
  const integrity = JSON.parse(read('dist/integrity.json'));
  const builtIn = (tag, language) => {
    const {id} = builtIns.find(({suits}) => suits.includes(tag));
    const file = `dist/studies/${id}.json`;
    return publication(`${id}-${tag}-${language}`, withoutSchema(read(file)), `/${file}`, {
      tag,
      language,
      integrity,
    });
  };
  const table =
    'Bread\tHeat\tLeaven\tCrust\nBaguette\toven\twith\tcrisp\n馒头 & “Mantou”\tsteam\twith\t<soft>\n';
  const {text} = readPasted(table, 'alliance-matrix', () => undefined);
  return [
    publication('pasted', text, '/published/pasted.json', {integrity}),
    {...hostile, id: 'hostile-card', tag: 'case-card', attributes: {}, integrity},
    ...figures.map(({tag}) => builtIn(tag, 'en')),
    builtIn('alliance-matrix', 'zh-Hans'),
    builtIn('alliance-outline', 'zh-Hans'),
  ];
}
