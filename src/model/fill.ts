/** `template` with `params` in its `{places}`; a place for which there is nothing stays. */
export const fill = (template: string, params: Readonly<Record<string, string | number>>) =>
  template.replace(/\{(\w+)\}/g, (place, name: string) =>
    String(Object.hasOwn(params, name) ? params[name] : place),
  );
