// The shape of a language's words, whatever they say: what English is made of, with any text where English has its own.

export type Said<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Said<Answer>
    : T extends object
      ? { readonly [Key in keyof T]: Said<T[Key]> }
      : T;
