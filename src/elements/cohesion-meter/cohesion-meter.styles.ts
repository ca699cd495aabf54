import {css} from 'lit';

export const styles = css`
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 0 2em;
  }
  /* A row is longer than a page when its parts are open, as they are on paper. */
  :is(h3, h4, [part='case'], [part='meter']) {
    break-after: avoid;
  }
  h3 {
    margin-block: 1em 0.25em;
  }
  h4 {
    margin: 0.75em 0 0.25em;
    font-size: 0.9em;
  }
  [part='row'] {
    margin-block: 0.75em;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--line);
  }
  [part='meter'] {
    margin-block: 0.5em 0.25em;
    font-size: 0.85em;
  }
  /* Half a mark's width at either end, so that none hangs out. */
  .track {
    position: relative;
    block-size: 1.6em;
    margin-inline: 0.6em;
    border-block-end: 1px solid var(--line);
  }
  .track > * {
    position: absolute;
    box-sizing: border-box;
  }
  .zero {
    inset-inline-start: 50%;
    inset-block: 0;
    border-inline-start: 1px dashed var(--line);
  }
  .bounds {
    inset-block: 0.35em;
    border: 1px solid var(--line);
    border-radius: 0.2em;
    background: var(--fill);
  }
  .value {
    inset-block-start: 0;
    inline-size: 1.2em;
    margin-inline-start: -0.6em;
    font-size: 1em;
    line-height: 1.6;
    text-align: center;
  }
  .ends {
    display: flex;
    justify-content: space-between;
  }
  p {
    margin-block: 0.25em;
  }
  /* Drawn with borders, which are printed where backgrounds are not. */
  .coverage {
    display: inline-block;
    box-sizing: border-box;
    inline-size: 3.5em;
    border: 1px solid var(--line);
    vertical-align: 0.1em;
  }
  .coverage > span {
    display: block;
    border-block-start: 0.5em solid;
  }
  table {
    inline-size: 100%;
    margin-block: 0.5em;
    border-collapse: collapse;
    color: inherit;
    font-size: 0.9em;
  }
  th,
  td {
    padding: 0.25em 0.4em;
    border: 1px solid var(--line);
    text-align: inherit;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  tbody th {
    font-weight: normal;
    overflow-wrap: anywhere;
  }
  @container (max-width: 22em) {
    th,
    td {
      padding-inline: 0.25em;
    }
  }
  [part='case'] small {
    display: block;
  }
`;
