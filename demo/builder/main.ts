/** Starts the builder in the page's `#builder`. */
import {render} from 'lit';
import {Builder} from './builder.js';
import {Editor} from './editor.js';
import {Preview} from './preview.js';
import type {Schema} from './schema-walk.js';
import {load} from './storage.js';
import {page} from './view.js';
import {freshWork, restored} from './work.js';
import {sayIn} from './words.js';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
};

/** A file that the page can do without; undefined if it cannot be had. */
async function fileAt<T>(path: string): Promise<T | undefined> {
  const response = await fetch(path).catch(() => undefined);
  return response?.ok ? (response.json() as Promise<T>) : undefined;
}

const language = document.documentElement.lang;
const say = sayIn(language);
const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
const root = element('builder');

const preview = new Preview();
const draw = () => {
  render(page(builder), root);
  preview.show(builder, element('paper'));
};
const builder = new Builder(
  restored(load(), freshWork(language, isDark ? 'dark' : 'light')),
  language,
  say,
  draw,
);

root.replaceChildren();
draw();
element('paper').addEventListener('case-select', (event) => {
  const {case: id} = (event as CustomEvent<{case: string | undefined}>).detail;
  const at = builder.study?.cases?.findIndex((item) => item.id === id) ?? -1;
  if (at >= 0) builder.set({at});
});
builder.attach(
  new Editor({
    host: element('editor'),
    text: builder.work.text,
    say,
    schema: fileAt<Schema>('../dist/study.schema.json'),
    onChange: builder.typed,
  }),
);
void fileAt<Record<string, string>>('../dist/integrity.json').then((integrity = {}) => {
  builder.integrity = integrity;
  draw();
});
if (!builder.work.text) void builder.beginWith('okinawa');
