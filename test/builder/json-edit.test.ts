import {expect} from 'chai';
import fc from 'fast-check';
import {applied, hasKey, setAt} from '../../demo/builder/json-edit.js';
import {nodeAt, readAll, type Path} from '../../demo/builder/json-tree.js';

const set = (text: string, path: Path, value: unknown) => applied(text, setAt(text, path, value));

const study = `{
    "id":   "bread",
    "cases": [
        {"id": "bun", "values": {"heat": "oven"}},
        {
            "id": "mantou"
        }
    ]
}`;

describe('a change to JSON text', () => {
  it('replaces a value and leaves the rest as it was written', () => {
    expect(set(study, ['id'], 'loaf')).to.equal(study.replace('"bread"', '"loaf"'));
  });

  it('adds to an object on one line in that line', () => {
    expect(set(study, ['cases', 0, 'outcome'], 'crisp')).to.equal(
      study.replace('"oven"}}', '"oven"}, "outcome": "crisp"}'),
    );
  });

  it('adds to an object of several lines on a line of its own, indented like the others', () => {
    expect(set(study, ['cases', 1, 'label'], 'Mantou')).to.equal(
      study.replace('"mantou"', '"mantou",\n            "label": "Mantou"'),
    );
  });

  it('makes what must be there around the value', () => {
    const text = set(study, ['cases', 1, 'coding', 'heat', 'basis'], 'inferred');
    expect(JSON.parse(text)).to.have.deep.nested.property('cases[1].coding', {heat: {basis: 'inferred'}});
    expect(text).to.include('\n            "coding": {\n                "heat": {');
  });

  it('adds an item to a list, also to one that was missing or empty', () => {
    for (const text of ['{}', '{"cases": []}', '{"cases": [\n  ]}'])
      expect(JSON.parse(set(text, ['cases', 0], {id: 'bun'}))).to.deep.equal({cases: [{id: 'bun'}]});
  });

  it('takes a value away with its comma, first, in the middle and last', () => {
    for (const key of ['a', 'b', 'c']) {
      const text = '{"a": 1, "b": 2, "c": 3}';
      const rest = Object.entries({a: 1, b: 2, c: 3}).filter(([name]) => name !== key);
      expect(JSON.parse(set(text, [key], undefined))).to.deep.equal(Object.fromEntries(rest));
    }
  });

  it('takes away what would be left empty, but not the case or the list of cases', () => {
    const without = set(study, ['cases', 0, 'values', 'heat'], undefined);
    expect(without).to.equal(study.replace(', "values": {"heat": "oven"}', ''));
    const one = '{"cases": [{"id": "bun"}]}';
    expect(set(one, ['cases', 0, 'id'], undefined)).to.equal('{"cases": [{}]}');
    expect(set(one, ['cases', 0], undefined)).to.equal('{"cases": []}');
  });

  it('is none where nothing would be different', () => {
    expect(setAt(study, ['id'], 'bread')).to.equal(undefined);
    expect(setAt(study, ['outcome'], undefined)).to.equal(undefined);
    expect(setAt(study, ['id', 'part'], 'x')).to.equal(undefined);
  });

  it('puts exactly the value there, whatever it is and however the text is indented', () => {
    const keys = fc.constantFrom('a', 'b', 'c"');
    fc.assert(
      fc.property(
        fc.dictionary(keys, fc.dictionary(keys, fc.jsonValue())),
        fc.tuple(keys, keys),
        fc.jsonValue(),
        fc.constantFrom(undefined, 2, '\t'),
        (document, path, value, indent) => {
          const text = set(JSON.stringify(document, null, indent), path, value);
          const [outer, inner] = path;
          const wanted = JSON.stringify({...document, [outer]: {...document[outer], [inner]: value}});
          expect(JSON.parse(text)).to.deep.equal(JSON.parse(wanted));
        },
      ),
    );
  });
});

describe('JSON text with faults', () => {
  it('is read as far as it goes', () => {
    expect(readAll('{"a": {"b": [1, tru, "x"]}, "c": ')).to.deep.include({a: {b: [1, 'x']}});
    expect(readAll('')).to.equal(undefined);
  });

  it('leads by a path to a value, or to nothing', () => {
    const node = nodeAt(study, ['cases', 1, 'id']);
    expect(node && study.slice(node.from, node.to)).to.equal('"mantou"');
    expect(nodeAt(study, ['cases', 2])).to.equal(undefined);
    expect(hasKey(study, ['cases', 0], 'values')).to.equal(true);
    expect(hasKey(study, ['cases', 1], 'values')).to.equal(false);
  });
});
