/** What is run: each way of each recipe, filled in for a publication, through each engine that it names. */
import {hosts} from '../../demo/builder/hosts.ts';
import {snippets} from '../../demo/builder/snippets.ts';

export const ways = hosts.flatMap(({ways}) => ways);

/** @param origin - Of the server that the engines and the browser can ask, for what has to be complete. */
export const runsOf = (publication, origin) =>
  ways.flatMap((way) => {
    const there = way.isElsewhere ? origin : '';
    const {files, address} = publication;
    const made = snippets(way, {...publication, files: there + files, address: there + address});
    return way.engines.map((engine) => ({
      engine,
      way: way.id,
      publication,
      shows: way.shows ?? 'figure',
      ...partsOf(made),
    }));
  });

/** The author's text, the files that go with it, and what the site itself puts into its pages. */
function partsOf(made) {
  const written = made.filter(({text, isOfSite}) => text && !isOfSite);
  const article = written.find(({file}) => !file) ?? written[0];
  return {
    text: article.text,
    files: Object.fromEntries(written.filter((one) => one !== article).map(({file, text}) => [file, text])),
    site: made.flatMap(({text, isOfSite}) => (isOfSite ? [text] : [])).join('\n'),
  };
}

/** Where the output of a run is kept, from test/hosts/outputs. */
export const outputOf = ({engine, way, publication}) => `${publication.id}/${way}.${engine}.html`;
