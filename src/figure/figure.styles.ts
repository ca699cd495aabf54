import {css} from 'lit';

/**
 * What all figures look like. Every colour is mixed from the text's own, so that a figure suits a light and a dark
 * page without knowing which it is on; sizes are `em`, since themes change what `rem` means.
 */
export const figureStyles = css`
  :host {
    display: block;
    min-inline-size: min(280px, 100%);
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  section {
    --line: var(--aw-line, color-mix(in srgb, currentColor 70%, transparent));
    --fill: var(--aw-fill, color-mix(in srgb, currentColor 6%, transparent));
    --accent: var(--aw-accent, currentColor);
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    line-break: strict;
    hyphens: manual;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    container-type: inline-size;
    contain-intrinsic-inline-size: 280px;
  }
  section,
  [part='problems'] {
    overflow-wrap: anywhere;
  }
  :host(:lang(ko)) section {
    word-break: keep-all;
  }
  /* A figure's own words may be English where the page and the study are not: each text runs as its own letters do. */
  :host(:dir(rtl)) section {
    text-align: right;
  }
  :host(:dir(rtl)) :is(p, dt, dd, li, li > span, summary, [part='link'], [part='unplaced']) {
    unicode-bidi: plaintext;
  }
  /* The problems are told in English; WebKit puts their numbers outside where item and text differ in direction. */
  ol[dir] {
    text-align: left;
  }
  [part='title'],
  dt,
  .against,
  .ambiguous,
  .mark {
    font-weight: bold;
  }
  [part='title'] {
    font-size: 1.1em;
  }
  [part='title'],
  summary,
  th {
    text-wrap: balance;
  }
  h3,
  p,
  dl,
  ul {
    margin: 0.5em 0;
    font-size: 1em;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  dd {
    margin: 0;
  }
  small,
  [part='sources'],
  [part='problems'],
  [part='controls'] {
    font-size: 0.85em;
  }
  [part='sources'] {
    margin-block-start: 0.5em;
  }
  cite {
    font-style: normal;
  }
  a {
    color: inherit;
  }
  button {
    min-block-size: 24px;
    padding: 0.2em 0.6em;
    border: 1px solid var(--line);
    border-radius: 0.3em;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  button:hover,
  [aria-pressed='true'] {
    background: var(--fill);
  }
  [aria-pressed='true'] {
    box-shadow: inset 0 0 0 1.5px var(--accent);
  }
  :focus-visible {
    outline: 3px solid var(--accent, currentColor);
    outline-offset: 1px;
  }
  summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  .hidden {
    position: absolute;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
  @media print {
    [part='problems'],
    [part='controls'],
    [part='choices'] {
      /* Also where an element's own sheet, which comes later, lays them out. */
      display: none !important;
    }
  }
`;

/** The look of codings, evidence and verdicts, wherever they are shown. */
export const caseStyles = css`
  [part='coding'] {
    padding: 0.3em 0;
    border-block-start: 1px solid var(--line);
  }
  .inferred,
  .disputed {
    padding: 0 0.4em;
    border: 1px dashed var(--line);
    border-radius: 1em;
    white-space: nowrap;
  }
  [part='evidence'],
  li[part='change'] {
    margin-block: 0.4em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--line);
  }
  [part='change'] > small:last-child {
    display: block;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(5.5em, max-content) 1fr;
    gap: 0.5em;
    margin-block: 0.25em;
  }
  @container (max-width: 28em) {
    dl > div {
      display: block;
    }
  }
  dd p {
    margin-block: 0.25em;
  }
  .hit {
    color: color-mix(in oklab, currentColor 50%, green);
  }
  .miss {
    color: color-mix(in oklab, currentColor 50%, red);
  }
`;
