import {css} from 'lit';

export const styles = css`
  [part='summary'] li {
    display: grid;
    grid-template-columns: 1.3em 1fr;
  }
  [part='controls'],
  [part='controls'] > span {
    display: flex;
    gap: 0.4em;
  }
  [part='controls'] {
    justify-content: end;
    margin-block-start: 0.4em;
  }
  .scroll {
    position: relative;
    overflow-x: auto;
    margin-block: 0.5em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    color: inherit;
    font-size: inherit;
  }
  th,
  td {
    min-inline-size: 4em;
    padding: 0.4em;
    border: 1px solid var(--line);
    text-align: inherit;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  th {
    background: var(--fill);
  }
  [rowspan] {
    inline-size: 20%;
    vertical-align: bottom;
  }
  [part='prediction'] {
    margin-block-end: 0.4em;
    font-weight: bold;
  }
  [part='case'] {
    display: grid;
    grid-template-columns: auto 1fr;
    margin-block: 0.3em;
  }
  td [part='case'] {
    inline-size: 100%;
  }
  [part='case'] > :not(.mark, .hidden) {
    grid-column: 2;
  }
  [part='case'] .mark {
    margin-inline-end: 0.4em;
  }
  [part='case'] small {
    text-wrap: balance;
  }
  [part='case'] small > span {
    display: inline-block;
  }
  [part='truth-table'] th:last-child {
    min-inline-size: 10em;
  }
  @container (max-width: 28em) {
    /* Rows in columns of a width, so that they wrap alike, with the cases below: nothing to scroll sideways. */
    [part='truth-table'],
    [part='truth-table'] > * {
      display: block;
    }
    [part='truth-table'] tr {
      display: flex;
      flex-wrap: wrap;
      margin-block-end: 0.5em;
    }
    table {
      font-size: 0.9em;
    }
    th,
    td {
      padding: 0.25em;
    }
    [part='truth-table'] :is(th, td) {
      /* Three in a row at most, which keeps words whole. */
      flex: 1 1 max(7em, 30%);
      min-inline-size: 0;
    }
    [part='truth-table'] :is(th, td):last-child {
      flex-basis: 100%;
    }
    [part='case'] {
      padding: 0.15em 0.3em;
    }
  }
  .share + .share {
    margin-block-start: 0.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px dashed var(--line);
  }
  [part='prediction'].empty,
  .empty {
    font-size: 0.85em;
    font-weight: normal;
  }
  .remainder td {
    border-style: dashed;
  }
  [part='detail'] {
    margin-block: 0.75em;
    padding: 0 0.75em;
    border: 1px solid var(--line);
    border-radius: 0.3em;
    box-decoration-break: clone;
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    table {
      font-size: 0.8em;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
