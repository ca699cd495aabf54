/** The recipes of docs/recipes, with the addresses that the tests' pages have. */
import {readFileSync} from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../docs/recipes');

export const recipes = JSON.parse(readFileSync(path.join(folder, 'recipes.json'), 'utf8'));

/** A snippet with two addresses in their places: of the library's files, and of the study. */
export const snippet = (file, files = '/dist', study = '/test/pages/loaf.json') =>
  readFileSync(path.join(folder, file), 'utf8').replaceAll('@FILES@', files).replaceAll('@STUDY@', study);

/** What is run: each snippet once through each engine that a recipe names. */
export const runs = [
  ...new Map(
    recipes.flatMap(({engines, snippet: file, site, file: extra}) =>
      engines.map((engine) => [`${engine}/${file}`, {engine, file, site, shortcode: extra?.snippet}]),
    ),
  ).values(),
];

/** Where the output of a run is kept, from test/hosts/outputs. */
export const outputOf = ({engine, file}) => `${engine}/${file.replace(/\.\w+$/, '')}.html`;
