/** A date as CSL-JSON writes it, as exact as the article prints it. */
export const on = (year: number, ...monthAndDay: number[]) => ({'date-parts': [[year, ...monthAndDay]]});

/** The note of the article that names the work, with the page that it points to, if it does. */
export const inNote = (note: number, page?: string) => (page ? {note, page} : {note});

/** Which notes of the article name a work. */
export const cited = (...notes: ReturnType<typeof inNote>[]) => ({cited: notes});
