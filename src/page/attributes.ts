/** The attributes that a custom element observes, by the class that defines it. */
export const attributesOf = (constructor: object): readonly string[] =>
  (constructor as {observedAttributes?: readonly string[]}).observedAttributes ?? [];
