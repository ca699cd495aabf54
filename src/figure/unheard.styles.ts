import {css} from 'lit';

/**
 * What a server adds to a figure's style: nobody hears its buttons before the script has come, or ever without script.
 * A function, since a build for pages would keep a style sheet that nobody uses.
 */
export const unheardStyles = () => css`
  /* Where style attributes had to be left out: no mark rather than one in a wrong place. */
  [part='meter']:has(.track .value:not([style])),
  .coverage:has(> :not([style])) {
    display: none;
  }
  .columns:not([style]) {
    --columns: 3;
  }
  :host(:not(:defined)) :is(button, select, input) {
    cursor: progress;
  }
  @media (scripting: none) {
    [part='controls'],
    [part='choices'],
    [part='filter'],
    label {
      /* Also where an element's own sheet, which comes later, lays them out. */
      display: none !important;
    }
    button {
      padding: 0 !important;
      border-color: transparent !important;
      cursor: auto !important;
    }
  }
`;
