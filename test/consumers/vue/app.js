import {h, ref} from 'vue';

export const App = {
  setup() {
    const chosen = ref('none');
    const props = {
      id: 'matrix',
      class: 'wide',
      src: '/test/pages/loaf.json',
      rows: 'yeast',
      onCaseSelect: ({detail}) => (chosen.value = detail.case),
    };
    return () =>
      h('main', [
        h('p', {id: 'chosen'}, chosen.value),
        h('alliance-matrix', props, [h('p', 'The fallback'), h('p', {slot: 'caption'}, 'The caption')]),
      ]);
  },
};
