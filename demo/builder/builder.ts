/** The builder's state, and everything that changes it. */
import type {Problem} from '../../src/model/problem.js';
import {parseStudy} from '../../src/model/parse.js';
import type {Study} from '../../src/model/schema.js';
import type {Editor} from './editor.js';
import {figureOf, type FigureTag} from './figures.js';
import type {Change} from './json-edit.js';
import {builtIns, emptyStudy, withoutSchema} from './starts.js';
import {keep} from './storage.js';
import type {Say} from './words.js';
import type {Work} from './work.js';

/** Long enough that typing does not wait for the figure, short enough to be seen as its effect. */
const PAUSE = 200;

export class Builder {
  readonly say: Say;
  readonly #draw: () => void;
  readonly #language: string;
  #editor: Editor | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  work: Work;
  /** What was read of the text when it last was JSON. */
  study: Study | undefined;
  /** The text of which `study` was read. */
  drawnText = '';
  problems: readonly Problem[] = [];
  /** What has just happened, for a live region. */
  notice = '';
  /** A table that is not a study yet. */
  pastedText = '';
  isKept = true;
  integrity: Readonly<Record<string, string>> = {};

  /** @param language - Of the page. */
  constructor(work: Work, language: string, say: Say, draw: () => void) {
    this.work = work;
    this.#language = language;
    this.say = say;
    this.#draw = draw;
  }

  attach(editor: Editor) {
    this.#editor = editor;
    this.#read();
  }

  /** Changes anything but the text. */
  set(patch: Partial<Omit<Work, 'text'>>) {
    this.work = {...this.work, ...patch};
    this.#save();
    this.#draw();
  }

  /** The editor's text changed, by whatever hand. */
  readonly typed = (text: string) => {
    this.work = {...this.work, text, isTouched: true};
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(), PAUSE);
    this.#draw();
  };

  /** Applies a change of the form's. */
  readonly edit = (change: Change | undefined) => this.#editor?.change(change);
  readonly undo = () => this.#editor?.undo();
  readonly redo = () => this.#editor?.redo();

  readonly show = (problem: Problem) => {
    this.set({tab: 'json'});
    this.#editor?.show(problem);
  };

  /** Says something that a screen reader should say too. */
  tell(notice: string) {
    this.notice = notice;
    this.#draw();
  }

  /** Puts a study in the place of the one that is there, which undoing brings back. */
  begin(text: string, isTouched = false) {
    this.#editor?.replace(text);
    clearTimeout(this.#timer);
    const tab = this.work.tab === 'table' ? 'form' : this.work.tab;
    this.work = {...this.work, text, isTouched, at: 0, tab};
    this.#read();
  }

  /** Begins with a built-in study, or with an empty one for the figure. */
  async beginWith(id: string) {
    const {figure} = this.work;
    if (id === '') return this.begin(emptyStudy(figure, this.#language));
    const response = await fetch(`../dist/studies/${id}.json`).catch(() => undefined);
    if (!response?.ok) return this.tell(this.say('The study could not be loaded. Try again.'));
    this.begin(withoutSchema(await response.text()));
  }

  paste(text: string) {
    this.pastedText = text;
    this.#draw();
  }

  /** Begins with a study that was made of a table, in a figure that can show it. */
  beginWithPasted(text: string, isTimeline: boolean) {
    this.pastedText = '';
    this.begin(text, true);
    const {figure} = this.work;
    const fits = this.study && figureOf(figure).suits(this.study);
    this.set({tab: 'form', figure: fits ? figure : isTimeline ? 'okinawa-timeline' : 'alliance-matrix'});
    this.tell(this.say('The table is a study now. Undo brings back the one before it.'));
  }

  /** Forgets everything; loading the page anew takes the editor's history along. */
  startOver() {
    clearTimeout(this.#timer);
    keep(undefined);
    location.reload();
  }

  /** Shows another figure; a study that nobody touched gives way to one that the figure can show. */
  async choose(figure: FigureTag) {
    this.set({figure});
    if (this.work.isTouched || (this.study && figureOf(figure).suits(this.study))) return;
    const start = builtIns.find(({suits}) => suits.includes(figure));
    if (start) await this.beginWith(start.id);
  }

  #read() {
    const {text} = this.work;
    const {study, problems} = parseStudy(text);
    this.problems = problems;
    // A text with a fault in its JSON is being written: the figure waits with what it had.
    if (study) {
      this.study = study;
      this.drawnText = text;
    }
    this.#editor?.mark(problems);
    this.#save();
    this.#draw();
  }

  #save() {
    this.isKept = keep(JSON.stringify(this.work));
  }
}
