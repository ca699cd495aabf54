/** The JSON editor: CodeMirror in a shadow root, where its styles are adopted and no policy stands in their way. */
import {autocompletion, type CompletionContext, type CompletionResult} from '@codemirror/autocomplete';
import {isolateHistory, redo, undo} from '@codemirror/commands';
import {json} from '@codemirror/lang-json';
import {lintGutter, setDiagnostics, type Diagnostic} from '@codemirror/lint';
import {EditorState, Transaction, type Extension} from '@codemirror/state';
import {EditorView} from '@codemirror/view';
import {basicSetup} from 'codemirror';
import type {Problem} from '../../src/model/problem.js';
import {suggest, type Suggestions} from './completion.js';
import {phrases, theme} from './editor-look.js';
import type {Change} from './json-edit.js';
import {spanOf} from './marks.js';
import type {Schema} from './schema-walk.js';
import type {Say} from './words.js';

export interface EditorSetup {
  readonly host: HTMLElement;
  readonly text: string;
  readonly say: Say;
  /** Comes late, or never if its file cannot be had. */
  readonly schema: Promise<Schema | undefined>;
  readonly onChange: (text: string) => void;
}

export class Editor {
  readonly #view: EditorView;

  constructor({host, text, say, schema, onChange}: EditorSetup) {
    const root = host.shadowRoot ?? host.attachShadow({mode: 'open'});
    const tell = EditorView.updateListener.of(({docChanged, state}) => {
      if (docChanged) onChange(state.doc.toString());
    });
    const extensions: Extension = [
      basicSetup,
      json(),
      lintGutter(),
      autocompletion({override: [completing(schema, say)]}),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({'aria-label': say('The study as JSON'), tabindex: '0'}),
      phrases(say),
      theme,
      tell,
    ];
    const state = EditorState.create({doc: text, extensions});
    this.#view = new EditorView({state, parent: root, root});
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** Applies a change as if it had been typed, so that undoing takes it back with what was typed around it. */
  change(change: Change | undefined) {
    if (change) this.#view.dispatch({changes: trimmed(this.text, change), userEvent: 'input.type'});
  }

  /** Puts another text in place of all; undoing takes this back alone. The first text there is stays. */
  replace(text: string) {
    const {length} = this.#view.state.doc;
    this.#view.dispatch({
      changes: {from: 0, to: length, insert: text},
      selection: {anchor: 0},
      annotations: length ? isolateHistory.of('full') : Transaction.addToHistory.of(false),
    });
  }

  undo = () => undo(this.#view);
  redo = () => redo(this.#view);

  mark(problems: readonly Problem[]) {
    const {doc} = this.#view.state;
    const diagnostics = problems.map((problem): Diagnostic => {
      return {...spanOf(doc.toString(), problem), severity: problem.severity, message: problem.message};
    });
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics));
  }

  /** Leads the caret to a problem. */
  show(problem: Problem) {
    const {from, to} = spanOf(this.text, problem);
    this.#view.dispatch({
      selection: {anchor: from, head: to},
      effects: EditorView.scrollIntoView(from, {y: 'center'}),
    });
    this.#view.focus();
  }
}

/** Without what `change` does not change, as if only the difference had been typed. */
function trimmed(text: string, {from, to, insert}: Change): Change {
  const old = text.slice(from, to);
  const most = Math.min(old.length, insert.length);
  let start = 0;
  while (start < most && old[start] === insert[start]) start++;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === insert.at(-1 - end)) end++;
  return {from: from + start, to: to - end, insert: insert.slice(start, insert.length - end)};
}

const completing =
  (loading: Promise<Schema | undefined>, say: Say) =>
  async ({state, pos, explicit}: CompletionContext): Promise<CompletionResult | null> => {
    const schema = await loading;
    const text = state.doc.toString();
    // Unasked only where a text was begun: a list that opens at every space is in the way.
    if (!schema || !(explicit || /["\w]/.test(text[pos - 1] ?? ''))) return null;
    const found = suggest(text, pos, schema);
    return found?.options.length ? asCompletions(found, say) : null;
  };

function asCompletions({from, to, options}: Suggestions, say: Say): CompletionResult {
  return {
    from,
    to,
    options: options.map(({name, insert, caret, detail}) => ({
      label: JSON.stringify(name),
      displayLabel: name,
      detail: say(DETAILS[detail]),
      apply: (view: EditorView, _: unknown, start: number, end: number) =>
        view.dispatch({
          changes: {from: start, to: Math.max(end, Math.min(to, view.state.doc.length)), insert},
          selection: {anchor: start + caret},
          userEvent: 'input.complete',
        }),
    })),
  };
}

const DETAILS = {required: 'required', key: '', id: 'id', value: ''} as const;
