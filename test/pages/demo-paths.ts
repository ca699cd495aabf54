/** The pages of the demo. */

const names = [
  'index',
  'article',
  'stake',
  'strategy',
  'biden',
  'outline',
  'chronology',
  'course',
  'embedding',
];

/** Each page in English and in Chinese. */
export const pairs = names.map((name) => [`/demo/${name}.html`, `/demo/${name}.zh.html`] as const);
export const pages = pairs.flat();
/** The pages that show many small figures, some of them deliberately wrong. */
export const galleries = pages.slice(0, 2);
