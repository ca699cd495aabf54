/** The pages of the demo, each in English and in Chinese. */

export const galleries = ['/demo/index.html', '/demo/index.zh.html'];
export const articles = ['/demo/article.html', '/demo/article.zh.html'];
export const alliances = ['/demo/stake.html', '/demo/stake.zh.html'];
export const ledgers = ['strategy', 'biden'].map((name) => [`/demo/${name}.html`, `/demo/${name}.zh.html`]);
export const outlines = ['/demo/outline.html', '/demo/outline.zh.html'];
export const courses = ['/demo/course.html', '/demo/course.zh.html'];
export const pages = [...galleries, ...articles, ...alliances, ...ledgers.flat(), ...outlines, ...courses];
