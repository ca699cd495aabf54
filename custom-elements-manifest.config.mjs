/** The manifest says what an author can use of each element and where to import it from, and nothing else. */
import {elements} from './tools/build/entries.mjs';

const baseClass = 'src/figure/figure-element.ts';
const sourceOf = (tag) => `src/elements/${tag}/${tag}.ts`;

export default {
  globs: [baseClass, ...elements.map(sourceOf)],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [forUsers()],
};

/** Runs last, when every class has got what it inherits. */
function forUsers() {
  return {
    name: 'for-users',
    packageLinkPhase({customElementsManifest: manifest}) {
      const classes = manifest.modules.flatMap(({declarations}) => declarations);
      manifest.modules = elements.map((tag) => {
        const element = classes.find(({tagName}) => tagName === tag);
        if (!element)
          throw new Error(`${sourceOf(tag)}: its class has no doc comment with "@element ${tag}"`);
        return moduleOf(element);
      });
    },
  };
}

function moduleOf(element) {
  const path = `elements/${element.tagName}.js`;
  const declaration = {name: element.name, module: path};
  return {
    kind: 'javascript-module',
    path,
    declarations: [publicPart(element)],
    exports: [
      {kind: 'js', name: element.name, declaration},
      {kind: 'custom-element-definition', name: element.tagName, declaration},
    ],
  };
}

function publicPart({members, attributes, events, slots, cssParts, cssProperties, ...rest}) {
  return {
    ...rest,
    superclass: {...rest.superclass, module: 'index.js'},
    // What elements override of what the base class has for itself comes without a description, too.
    members: listed(members).filter(
      ({name, privacy = 'public', description}) =>
        privacy === 'public' && !name.startsWith('#') && description,
    ),
    attributes: listed(attributes),
    // The analyzer also finds each `new CustomEvent`; what has no description is not promised.
    events: listed(events).filter(({description}) => description),
    slots: listed(slots),
    cssParts: listed(cssParts),
    cssProperties: listed(cssProperties),
  };
}

/** Without the source file that each item was inherited from: it is not published. */
const listed = (items = []) => items.map(({inheritedFrom: _, ...item}) => item);
