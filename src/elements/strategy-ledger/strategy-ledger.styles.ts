import {css} from 'lit';

export const styles = css`
  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
    margin-block: 0.5em;
  }
  label {
    max-inline-size: 100%;
  }
  select {
    max-inline-size: 100%;
    min-block-size: 24px;
    font: inherit;
  }
  [part='count'],
  .hint {
    font-size: 0.85em;
  }
  /*
   * All columns in one row, or each in a row of its own: what is missing to the least width of them all becomes,
   * many times over, the width that each asks for.
   */
  .columns {
    --gap: 2.25em;
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 1em var(--gap);
  }
  [part='column'] {
    flex: 1 1 calc((var(--columns) * (11em + var(--gap)) - var(--gap) - 100%) * 999);
    min-inline-size: min(11em, 100%);
    max-inline-size: 100%;
  }
  [part='column'] > h3 {
    border-block-end: 2px solid var(--line);
    text-wrap: balance;
  }
  ul {
    margin: 0;
  }
  ul ul {
    padding-inline-start: 0.8em;
  }
  [part='item'] {
    margin-block: 0.45em;
    border: 1px solid var(--line);
    border-radius: 0.3em;
    box-decoration-break: clone;
  }
  [part='item'] > summary,
  .body {
    padding: 0.25em 0.5em;
  }
  [part='item'] summary small {
    display: block;
  }
  .body ul {
    padding: 0;
  }
  .body {
    border-block-start: 1px solid var(--line);
    font-size: 0.9em;
  }
  [part='item']:hover > summary,
  .chosen > summary {
    background: var(--fill);
  }
  .chosen {
    box-shadow: 0 0 0 2px var(--accent);
  }
  .linked {
    outline: 2px solid var(--accent);
    outline-offset: -1px;
  }
  .linked.loose {
    outline-style: dashed;
  }
  .around > [part='item'] {
    border-style: dotted;
  }
  .sign {
    display: inline-block;
    min-inline-size: 0.7em;
    font-weight: bold;
  }
  [part='column'] small.gain,
  [part='balance'] .gain .sign {
    color: color-mix(in oklab, currentColor 55%, green);
  }
  [part='column'] small.loss,
  [part='balance'] .loss .sign {
    color: color-mix(in oklab, currentColor 55%, red);
  }
  [part='link'] {
    margin-block: 0.5em;
  }
  [part='link'] button {
    margin-block-start: 0.2em;
  }
  [part='lines'] {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
    fill: none;
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  .loose {
    stroke-dasharray: 5 4;
  }
  .head {
    fill: var(--accent);
  }
  [part='balance'] {
    margin-block: 1em 0.5em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--line);
    border-radius: 0.3em;
    box-decoration-break: clone;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0.5em 1.5em;
    align-items: start;
    margin-block: 0.5em;
  }
  .sides li {
    margin-block: 0.3em;
  }
  @media screen {
    .out,
    .paper {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .chosen {
      border: 3px solid Highlight;
    }
  }
  @media print {
    .screen,
    .hint,
    [part='lines'] {
      display: none;
    }
    .columns {
      display: block;
    }
    .chosen,
    .linked {
      box-shadow: none;
      outline: none;
    }
    summary {
      break-after: avoid;
    }
  }
`;
