/** What `check --format json` says of a study: the same as in words, for programs. */
import {evaluateCase, truthTable, type Study} from '../model/index.js';

export function studyData(study: Study) {
  const {rows, incomplete, complete} = truthTable(study);
  return {
    id: study.id,
    truthTable: {
      rows: rows.map(({values, kind, cases, outcomes, prediction}) => ({
        values,
        kind,
        cases: cases.map(({id}) => id),
        outcomes,
        predicted: prediction.outcomes,
      })),
      incomplete: incomplete.map(({case: {id}, missing}) => ({case: id, missing})),
      complete,
    },
    verdicts: (study.cases ?? []).map((item) => {
      const {verdict, reason, observed, prediction} = evaluateCase(study, item);
      return {case: item.id, verdict, reason, observed, predicted: prediction.outcomes};
    }),
  };
}
