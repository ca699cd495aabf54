/** @param {URL} url */
export function styleSheet(url) {
  const link = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: url.href});
  const loaded = new Promise((resolve, reject) => Object.assign(link, {onload: resolve, onerror: reject}));
  document.head.append(link);
  return loaded;
}
