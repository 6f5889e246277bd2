/** A type without `readonly`, whose optional fields are required to say that they are, so that none can be overlooked. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : {
        -readonly [Key in keyof T]-?: object extends Pick<T, Key>
          ? { readonly optional: Plain<Exclude<T[Key], undefined>> }
          : Plain<T[Key]>;
      };

/** `true` when two types of plain data have the same fields with the same values; `false` otherwise. */
export type Same<One, Other> = [Plain<One>] extends [Plain<Other>]
  ? [Plain<Other>] extends [Plain<One>]
    ? true
    : false
  : false;
