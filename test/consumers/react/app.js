import {createElement, useEffect, useRef, useState} from 'react';

export function App() {
  const [chosen, setChosen] = useState('none');
  const figure = useRef(null);
  // React gives a custom element none of its `on…` listeners when it hydrates what a server rendered.
  useEffect(() => {
    const {current} = figure;
    const listen = ({detail}) => setChosen(detail.case);
    current.addEventListener('case-select', listen);
    return () => current.removeEventListener('case-select', listen);
  }, []);
  const matrix = createElement(
    'alliance-matrix',
    {
      id: 'matrix',
      className: 'wide',
      src: '/test/pages/loaf.json',
      rows: 'yeast',
      ref: figure,
    },
    createElement('p', null, 'The fallback'),
    createElement('p', {slot: 'caption'}, 'The caption'),
  );
  return createElement('main', null, createElement('p', {id: 'chosen'}, chosen), matrix);
}
