/** How the editor looks and speaks: in the page's colours, which change with its theme. */
import {HighlightStyle, syntaxHighlighting} from '@codemirror/language';
import {EditorState, type Extension} from '@codemirror/state';
import {EditorView} from '@codemirror/view';
import {tags} from '@lezer/highlight';
import type {Say} from './words.js';

const highlight = HighlightStyle.define([
  {tag: tags.propertyName, color: 'var(--key)'},
  {tag: tags.string, color: 'var(--text)'},
  {tag: [tags.number, tags.bool, tags.null], color: 'var(--literal)'},
  {tag: tags.invalid, color: 'var(--error)'},
]);

const box = {backgroundColor: 'var(--paper)', color: 'var(--ink)', border: '1px solid var(--aw-line)'};
/** The editor would mark with pictures in `data:` addresses, which the page's policy does not let in. */
const wavy = (colour: string) => ({
  backgroundImage: 'none',
  textDecoration: `underline wavy ${colour}`,
  textUnderlineOffset: '3px',
});
const sign = (colour: string, content: string) => ({
  content: 'none',
  '&::before': {content: `"${content}"`, color: colour, fontWeight: 'bold'},
});

const look = EditorView.theme({
  '&': {backgroundColor: 'var(--paper)', color: 'var(--ink)', blockSize: '100%', fontSize: '0.875rem'},
  // The page draws the ring, around gutters and all.
  '&.cm-focused': {outline: 'none'},
  '.cm-scroller': {
    fontFamily: "ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
    lineHeight: '1.5',
    overscrollBehavior: 'contain',
  },
  '.cm-content': {caretColor: 'var(--ink)'},
  '.cm-gutters': {
    backgroundColor: 'var(--tint)',
    color: 'var(--quiet)',
    borderInlineEnd: '1px solid var(--rule)',
  },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--link) 8%, transparent)',
  },
  '.cm-cursor': {borderLeftColor: 'var(--ink)', borderLeftWidth: '2px'},
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--link) 30%, var(--paper))',
  },
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: 'color-mix(in srgb, var(--link) 20%, transparent)',
    outline: '1px solid var(--link)',
  },
  '.cm-selectionMatch': {backgroundColor: 'color-mix(in srgb, var(--link) 15%, transparent)'},
  '.cm-tooltip': {...box, borderRadius: '4px', maxInlineSize: 'min(30em, 80vw)'},
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {paddingBlock: '4px'},
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--link)',
    color: 'var(--paper)',
  },
  '.cm-completionDetail': {fontStyle: 'normal', opacity: '0.8'},
  '.cm-panels': {backgroundColor: 'var(--tint)', color: 'var(--ink)'},
  '.cm-panels-bottom': {borderBlockStart: '1px solid var(--rule)'},
  '.cm-foldPlaceholder': {
    backgroundColor: 'var(--tint)',
    color: 'var(--quiet)',
    borderColor: 'var(--rule)',
  },
  '.cm-button': {...box, backgroundImage: 'none', borderRadius: '4px'},
  '.cm-textfield': box,
  '.cm-lintRange-error': wavy('var(--error)'),
  '.cm-lintRange-warning': wavy('var(--warning)'),
  '.cm-lint-marker-error': sign('var(--error)', '✕'),
  '.cm-lint-marker-warning': sign('var(--warning)', '!'),
  '.cm-lint-marker': {inlineSize: 'auto', blockSize: 'auto', textAlign: 'center'},
  '.cm-diagnostic-error': {borderInlineStartColor: 'var(--error)'},
  '.cm-diagnostic-warning': {borderInlineStartColor: 'var(--warning)'},
});

export const theme: Extension = [look, syntaxHighlighting(highlight)];

/** Sentences of CodeMirror that readers and screen readers meet. */
const SENTENCES = [
  'Find',
  'Replace',
  'next',
  'previous',
  'all',
  'match case',
  'regexp',
  'by word',
  'replace',
  'replace all',
  'close',
  'Diagnostics',
  'No diagnostics',
  'Completions',
  'Fold line',
  'Unfold line',
  'folded code',
  'unfold',
  'to',
  'Go to line',
  'go',
] as const;

export const phrases = (say: Say): Extension =>
  EditorState.phrases.of(Object.fromEntries(SENTENCES.map((sentence) => [sentence, say(sentence)])));
