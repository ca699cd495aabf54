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

const inBoth = (name: string) => [`/demo/${name}.html`, `/demo/${name}.zh.html`] as const;

/** Each page whose figures its author placed, in English and in Chinese. */
export const pairs = names.map(inBoth);
/** The builder, whose figure comes from a script. */
export const builders = inBoth('builder');
/** The pages with figures of an author's. */
export const pages = pairs.flat();
/** The pages that show many small figures, some of them deliberately wrong. */
export const galleries = pages.slice(0, 2);
