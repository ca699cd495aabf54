/** Outlines to draw, and ways to read what stands of them. */
import type {StudyInput} from '../../src/model/schema.js';
import type {FigureElement} from '../../src/figure/figure-element.js';
import {find, findAll, seen} from './figures.js';

/** Eight points on three levels, under a root that says more than its name. */
export const loaf = {
  id: 'loaf',
  title: 'What goes into a loaf',
  note: 'Told by the baker.',
  sources: [{id: 'log', title: 'The oven log'}],
  outline: {
    id: 'bread',
    label: 'Bread',
    description: 'Four things and time.',
    children: [
      {
        id: 'dough',
        label: 'Dough',
        children: [
          {
            id: 'flour',
            label: 'Flour',
            description: 'Rye, or wheat.',
            cite: [{source: 'log', locator: 'p. 2'}],
          },
          {id: 'water', label: 'Water', date: '2024-03', note: 'From the well.'},
        ],
      },
      {
        id: 'oven',
        label: 'Oven',
        children: [{id: 'fire', label: 'Fire', children: [{id: 'wood', label: 'Wood'}]}],
      },
      {id: 'time', label: 'Time', display: 'all night', date: '2024-03-04'},
    ],
  },
} satisfies StudyInput;

export const markdown = `# Bread

- Dough
  - Flour
  - Water
- Oven
  - Fire
    - Wood
- Time
`;

/** An outline of `count` points: ten under each, level by level. */
export function large(count: number): StudyInput {
  type Node = NonNullable<StudyInput['outline']>;
  const nodes: Node[] = Array.from({length: count}, (_, i) => ({id: `p${i}`, label: `Point ${i}`}));
  nodes.forEach((node, i) => {
    if (i) (nodes[Math.floor((i - 1) / 10)]!.children ??= []).push(node);
  });
  return {id: 'large', title: 'A large outline', outline: nodes[0]};
}

export const items = (figure: FigureElement) => findAll(figure, '[role=treeitem]');

/** The names on view, from top to bottom, each after as many dots as it has levels above it. */
export const onView = (figure: FigureElement) =>
  items(figure).map((item) => '.'.repeat(Number(item.ariaLevel) - 1) + seen(item.querySelector('.label')!));

/** The item whose name begins with `name`. */
export function itemOf(figure: FigureElement, name: string): HTMLElement {
  const found = items(figure).find((item) => seen(item.querySelector('.label')!).startsWith(name));
  if (!found) throw new Error(`No item on view is called "${name}".`);
  return found;
}

export async function click(figure: FigureElement, name: string) {
  itemOf(figure, name).click();
  await figure.updateComplete;
}

/** Clicks the sign that folds and unfolds. */
export async function fold(figure: FigureElement, name: string) {
  itemOf(figure, name).querySelector<HTMLElement>('.twisty')!.click();
  await figure.updateComplete;
}

export async function seek(figure: FigureElement, query: string) {
  const input = find<HTMLInputElement>(figure, 'input')!;
  input.value = query;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  await figure.updateComplete;
}

/** Opens the first point to what it says, if `figure` is an outline. */
export async function openPoint(figure: FigureElement) {
  items(figure)[0]?.click();
  await figure.updateComplete;
}
